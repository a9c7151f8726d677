package dev.phpc.ext.standard.calls;

import dev.phpc.runtime.Context;
import dev.phpc.runtime.declare.Effect;
import dev.phpc.runtime.declare.PhpFunction;
import dev.phpc.runtime.link.Ticks;
import dev.phpc.runtime.objects.PhpCallable;

/// Functions that `declare(ticks=N)` calls.
final class TickFunctions {
    private TickFunctions() { }

    @PhpFunction(value = "register_tick_function(callable $callback, mixed ...$args): bool", effects = {Effect.WRITES_STATE, Effect.CALLS_BACK})
    static boolean registerTickFunction(Context ctx, PhpCallable callback, Object[] args) {
        Ticks.of(ctx).register(callback, args);
        return true;
    }

    @PhpFunction(value = "unregister_tick_function(callable $callback): void", effects = Effect.WRITES_STATE)
    static void unregisterTickFunction(Context ctx, PhpCallable callback) {
        Ticks.of(ctx).unregister(callback);
    }
}
