package dev.phpc.ext.core.engine;

import dev.phpc.runtime.Context;
import dev.phpc.runtime.declare.Effect;
import dev.phpc.runtime.declare.PhpFunction;
import dev.phpc.runtime.objects.PhpCallable;
import dev.phpc.runtime.objects.UncaughtExceptions;

/// What happens to exceptions that nobody catches.
final class ExceptionHandlerFunctions {
    private ExceptionHandlerFunctions() {
    }

    @PhpFunction(value = "set_exception_handler(?callable $callback)", effects = {Effect.WRITES_STATE})
    static Object setExceptionHandler(Context ctx, PhpCallable callback) {
        return value(UncaughtExceptions.of(ctx).set(callback));
    }

    @PhpFunction(value = "restore_exception_handler(): true", effects = {Effect.WRITES_STATE})
    static boolean restoreExceptionHandler(Context ctx) {
        UncaughtExceptions.of(ctx).restore();
        return true;
    }

    @PhpFunction(value = "get_exception_handler(): ?callable", effects = {Effect.READS_STATE})
    static Object getExceptionHandler(Context ctx) {
        return value(UncaughtExceptions.of(ctx).handler());
    }

    private static Object value(PhpCallable handler) {
        return handler == null ? null : handler.value();
    }
}
