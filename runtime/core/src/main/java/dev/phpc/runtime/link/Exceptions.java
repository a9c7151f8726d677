package dev.phpc.runtime.link;

import dev.phpc.runtime.Context;
import dev.phpc.runtime.Errors;
import dev.phpc.runtime.PhpThrow;
import dev.phpc.runtime.objects.PhpObject;
import dev.phpc.runtime.objects.Throwables;

/// What `catch` and `finally` do with Java's throwables.
public final class Exceptions {
    private Exceptions() { }

    /// The PHP exception in `thrown`; what is none of PHP's flies on.
    public static PhpObject caught(Context ctx, Throwable thrown) throws Throwable {
        if (thrown instanceof PhpThrow php) {
            return php.exception;
        }
        if (thrown instanceof StackOverflowError) {
            return tooDeep(ctx).exception;
        }
        throw thrown;
    }

    private static PhpThrow tooDeep(Context ctx) {
        return Errors.error(ctx, "Maximum call stack size reached. Infinite recursion?");
    }

    /// `thrown` on its way through a `finally`; `exit` and fatal errors pass by.
    public static Throwable reachingFinally(Throwable thrown) throws Throwable {
        if (thrown instanceof GeneratorEnd end) {
            end.entersFinally();
        }
        return unwinding(thrown);
    }

    /// As above where the compiler has something to do on the way out.
    public static Throwable unwinding(Throwable thrown) throws Throwable {
        if (thrown instanceof PhpThrow || thrown instanceof StackOverflowError || thrown instanceof GeneratorEnd) {
            return thrown;
        }
        throw thrown;
    }

    /// An exception thrown within a `finally` comes after the one that was on its way. That one flies on if the body just ends there.
    public static Throwable chained(Context ctx, Throwable first, Throwable second) {
        if (first instanceof PhpThrow earlier && second instanceof PhpThrow later && earlier.exception != later.exception) {
            Throwables.chain(later.exception, earlier.exception);
        }
        if (first instanceof PhpThrow && second instanceof GeneratorEnd end && end.revivesExceptions()) {
            return first;
        }
        return second;
    }
}
