package dev.phpc.ext.core.errors;

import dev.phpc.runtime.Context;
import dev.phpc.runtime.Diagnostics;
import dev.phpc.runtime.ErrorHandler;
import dev.phpc.runtime.Errors;
import dev.phpc.runtime.Location;
import dev.phpc.runtime.declare.Effect;
import dev.phpc.runtime.declare.PhpFunction;
import dev.phpc.runtime.objects.PhpCallable;

/// Raising and handling diagnostics.
final class ErrorFunctions {

    private ErrorFunctions() {}

    @PhpFunction(value = "trigger_error(string $message, int $error_level = E_USER_NOTICE): true",
            effects = {Effect.OUTPUT, Effect.CALLS_BACK, Effect.WRITES_STATE})
    static boolean triggerError(Context ctx, String message, long level) {
        return trigger(ctx, "trigger_error", message, level);
    }

    @PhpFunction(value = "user_error(string $message, int $error_level = E_USER_NOTICE): true",
            effects = {Effect.OUTPUT, Effect.CALLS_BACK, Effect.WRITES_STATE})
    static boolean userError(Context ctx, String message, long level) {
        return trigger(ctx, "user_error", message, level);
    }

    private static boolean trigger(Context ctx, String function, String message, long level) {
        switch ((int) level) {
            case Diagnostics.USER_WARNING, Diagnostics.USER_NOTICE, Diagnostics.USER_DEPRECATED -> { }
            case Diagnostics.USER_ERROR -> ctx.deprecated("Passing E_USER_ERROR to trigger_error() is deprecated since 8.4, "
                    + "throw an exception or call exit with a string message instead");
            default -> throw Errors.valueError(ctx, function + "(): Argument #2 ($error_level) must be one of "
                    + "E_USER_ERROR, E_USER_WARNING, E_USER_NOTICE, or E_USER_DEPRECATED");
        }
        ctx.raise((int) level, message);
        return true;
    }

    @PhpFunction(value = "set_error_handler(?callable $callback, int $error_levels = E_ALL)",
            effects = {Effect.WRITES_STATE})
    static Object setErrorHandler(Context ctx, PhpCallable callback, long levels) {
        ErrorHandler handler = callback == null ? null : new CallbackHandler(callback);
        return ctx.diagnostics().handler(handler, callback == null ? null : callback.value(), (int) levels);
    }

    /// A callback that gets level, message, file and line, and may return false.
    private record CallbackHandler(PhpCallable callback) implements ErrorHandler {
        @Override
        public boolean handle(Context ctx, int level, String message, Location location) {
            Object result = callback.call(ctx, (long) level, message, location.file(), (long) location.line());
            return !Boolean.FALSE.equals(result);
        }
    }

    @PhpFunction(value = "restore_error_handler(): true", effects = {Effect.WRITES_STATE})
    static boolean restoreErrorHandler(Context ctx) {
        ctx.diagnostics().restoreHandler();
        return true;
    }

    @PhpFunction(value = "get_error_handler(): ?callable", effects = {Effect.READS_STATE})
    static Object getErrorHandler(Context ctx) {
        return ctx.diagnostics().handlerCallback();
    }

    @PhpFunction(value = "error_reporting(?int $error_level = null): int",
            effects = {Effect.READS_STATE, Effect.WRITES_STATE})
    static long errorReporting(Context ctx, Long level) {
        int before = ctx.diagnostics().reporting();
        if (level != null && level != before) {
            ctx.ini().set("error_reporting", level.toString());
        }
        return before;
    }
}
