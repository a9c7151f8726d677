package dev.phpc.runtime.link;

import dev.phpc.runtime.Context;
import dev.phpc.runtime.Conversions;
import dev.phpc.runtime.Errors;
import dev.phpc.runtime.PhpArray;
import dev.phpc.runtime.objects.Deprecations;
import dev.phpc.runtime.objects.PhpCallable;
import dev.phpc.runtime.objects.PhpClass;
import dev.phpc.runtime.objects.PhpObject;

/// `call_user_func` and `call_user_func_array` where a call surely means them: the caller itself calls the callback, and traces show nothing
/// in between.
public final class UserCalls {
    private UserCalls() { }

    /// The callback as code of class `scope` with `$this` being `self` sees it; `caller` is the receiver of that code.
    public static PhpCallable callback(Context ctx, String function, Object value, PhpClass scope, PhpObject self, Object caller) {
        ctx.caller = caller;
        Object found = PhpCallable.resolveOrExplain(ctx, value, scope, self);
        if (found instanceof PhpCallable callback) {
            return callback;
        }
        throw Errors.typeError(ctx, function + "(): Argument #1 ($callback) must be a valid callback, " + found);
    }

    public static Object call(Context ctx, PhpCallable callback, Object[] args) {
        return callback.callByValue(ctx, args);
    }

    /// The same where nobody uses the result.
    public static Object callUnused(Context ctx, PhpCallable callback, Object[] args) {
        Deprecations.reportUnused(ctx, callback.routine());
        return call(ctx, callback, args);
    }

    public static Object callArrayUnused(Context ctx, PhpCallable callback, Object args) {
        Deprecations.reportUnused(ctx, callback.routine());
        return callArray(ctx, callback, args);
    }

    public static Object callArray(Context ctx, PhpCallable callback, Object args) {
        if (args instanceof PhpArray array) {
            return callback.callArray(ctx, array);
        }
        throw Errors.typeError(ctx, "call_user_func_array(): Argument #2 ($args) must be of type array, " + Conversions.typeName(args) + " given");
    }
}
