package dev.phpc.runtime.objects;

import dev.phpc.runtime.Context;
import dev.phpc.runtime.Diagnostics;
import dev.phpc.runtime.FatalError;
import dev.phpc.runtime.Location;
import dev.phpc.runtime.PhpThrow;

import java.util.ArrayList;
import java.util.List;

/// The exception handlers of a request, and the report of an exception that nobody caught.
public final class UncaughtExceptions {
    private final List<PhpCallable> earlier = new ArrayList<>();
    private PhpCallable handler;

    /// Those of a request.
    public static UncaughtExceptions of(Context ctx) {
        return ctx.state(UncaughtExceptions.class, UncaughtExceptions::new);
    }

    /// `set_exception_handler`: answers the handler before.
    public PhpCallable set(PhpCallable callback) {
        PhpCallable before = handler;
        earlier.add(before);
        handler = callback;
        return before;
    }

    /// `restore_exception_handler`.
    public void restore() {
        handler = earlier.isEmpty() ? null : earlier.remove(earlier.size() - 1);
    }

    public PhpCallable handler() {
        return handler;
    }

    /// The end of an exception: the handler gets it, or it is reported as a fatal error. True if a handler took it.
    public boolean handle(Context ctx, PhpObject exception) {
        PhpCallable callback = handler;
        if (callback == null) {
            report(ctx, exception);
            return false;
        }
        handler = null;
        try {
            callback.call(ctx, exception);
        } catch (PhpThrow another) {
            return handle(ctx, another.exception);
        }
        if (handler == null) {
            handler = callback;
        }
        return true;
    }

    /// "Uncaught …" as a fatal error.
    public static void report(Context ctx, PhpObject exception) {
        if (!(exception instanceof ThrowableObject thrown)) {
            throw new IllegalArgumentException("not a Throwable: " + exception.cls().name());
        }
        if (thrown.cls.isNamed("parseerror") || thrown.cls.isNamed("compileerror")) {
            int level = thrown.cls.isNamed("parseerror") ? Diagnostics.PARSE : Diagnostics.COMPILE_ERROR;
            ctx.diagnostics().report(new FatalError(level, thrown.message(ctx), location(ctx, thrown)));
            return;
        }
        String text;
        try {
            text = ObjectValues.toString(ctx, thrown);
        } catch (PhpThrow inside) {
            report(ctx, inside.exception);
            return;
        }
        ctx.diagnostics().report(new FatalError(Diagnostics.ERROR, "Uncaught " + text + "\n  thrown", location(ctx, thrown)));
    }

    private static Location location(Context ctx, ThrowableObject thrown) {
        String file = thrown.file(ctx);
        return new Location(file.isEmpty() ? Location.UNKNOWN.file() : file, (int) thrown.line());
    }
}
