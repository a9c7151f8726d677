package dev.phpc.ext.standard.calls;

import dev.phpc.runtime.Context;
import dev.phpc.runtime.declare.Effect;
import dev.phpc.runtime.declare.PhpFunction;
import dev.phpc.runtime.link.Request;
import dev.phpc.runtime.objects.PhpCallable;

/// Functions to be called when the script has ended.
final class ShutdownFunctions {
    private ShutdownFunctions() { }

    @PhpFunction(value = "register_shutdown_function(callable $callback, mixed ...$args): void",
            effects = {Effect.WRITES_STATE, Effect.CALLS_BACK})
    static void registerShutdownFunction(Context ctx, PhpCallable callback, Object[] args) {
        Request.onShutdown(ctx, callback, args);
    }
}
