package dev.phpc.ext.standard.assertions;

import dev.phpc.runtime.Context;
import dev.phpc.runtime.Conversions;
import dev.phpc.runtime.Diagnostics;
import dev.phpc.runtime.Errors;
import dev.phpc.runtime.PhpThrow;
import dev.phpc.runtime.declare.Effect;
import dev.phpc.runtime.declare.PhpFunction;
import dev.phpc.runtime.objects.PhpCallable;
import dev.phpc.runtime.objects.PhpObject;

/// `assert`. Compiled calls ask [#enabled] before they evaluate anything, and hand over the source of the condition as description.
public final class Assertions {
    private Assertions() { }

    public static boolean enabled(Context ctx) {
        return ctx.ini().getLong("zend.assertions") > 0;
    }

    @PhpFunction(value = "assert(mixed $assertion, Throwable|string|null $description = null): bool",
            effects = {Effect.OUTPUT, Effect.READS_STATE, Effect.WRITES_STATE, Effect.CALLS_BACK})
    public static boolean check(Context ctx, Object assertion, Object description) {
        if (!enabled(ctx) || !ctx.ini().getBoolean("assert.active") || Conversions.toBoolean(assertion)) {
            return true;
        }
        callBack(ctx, description);
        if (ctx.ini().getBoolean("assert.exception")) {
            throw description instanceof PhpObject exception ? new PhpThrow(exception)
                    : Errors.of(ctx, "AssertionError", description == null ? "" : (String) description, 1);
        }
        if (ctx.ini().getBoolean("assert.warning")) {
            ctx.raise(Diagnostics.WARNING, description == null ? "assert(): Assertion failed"
                    : "assert(): " + Conversions.toString(ctx, description) + " failed");
        }
        return false;
    }

    /// The function that `assert.callback` names hears of it first.
    private static void callBack(Context ctx, Object description) {
        String callback = ctx.ini().get("assert.callback");
        if (callback != null && !callback.isEmpty()) {
            var here = ctx.diagnostics().location();
            Object file = here == null ? "" : here.file();
            Object line = here == null ? 0L : (long) here.line();
            PhpCallable callable = PhpCallable.resolve(ctx, callback);
            if (description == null) {
                callable.call(ctx, file, line, null);
            } else {
                callable.call(ctx, file, line, null, description);
            }
        }
    }
}
