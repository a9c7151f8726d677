package dev.phpc.ext.spl;

import dev.phpc.runtime.Context;
import dev.phpc.runtime.Diagnostics;
import dev.phpc.runtime.Errors;
import dev.phpc.runtime.objects.PhpCallable;

/// PHP functions of other families, as the file classes use them.
final class LibraryCalls {
    private LibraryCalls() {}

    static Object call(Context ctx, String function, Object... args) {
        return PhpCallable.resolve(ctx, function).call(ctx, args);
    }

    /// Calls a function whose warnings become exceptions of `exceptionClass`, in the name of `method`.
    static Object callOrThrow(Context ctx, String exceptionClass, String method, String function, Object... args) {
        ctx.diagnostics().handler((context, level, message, location) -> {
            String text = message.startsWith(function + "(") ? method + message.substring(function.length()) : message;
            throw Errors.of(ctx, exceptionClass, text, 0);
        }, null, Diagnostics.ALL);
        try {
            return call(ctx, function, args);
        } finally {
            ctx.diagnostics().restoreHandler();
        }
    }
}
