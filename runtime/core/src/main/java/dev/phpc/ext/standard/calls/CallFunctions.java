package dev.phpc.ext.standard.calls;

import dev.phpc.runtime.Context;
import dev.phpc.runtime.PhpArray;
import dev.phpc.runtime.Ref;
import dev.phpc.runtime.declare.Effect;
import dev.phpc.runtime.declare.PhpFunction;
import dev.phpc.runtime.objects.CallSites;
import dev.phpc.runtime.objects.Callables;
import dev.phpc.runtime.objects.NamedConstants;
import dev.phpc.runtime.objects.PhpCallable;
import dev.phpc.runtime.objects.PhpClass;
import dev.phpc.runtime.objects.Routine;

/// Calls of what is known only at run time.
final class CallFunctions {
    private CallFunctions() {
    }

    @PhpFunction(value = "call_user_func(callable $callback, #[CollectsNamed] mixed ...$args): mixed",
            effects = {Effect.OUTPUT, Effect.READS_STATE, Effect.WRITES_STATE, Effect.CALLS_BACK})
    static Object callUserFunc(Context ctx, PhpCallable callback, Object[] args) {
        return callback.callByValue(ctx, args);
    }

    @PhpFunction(value = "call_user_func_array(callable $callback, array $args): mixed",
            effects = {Effect.OUTPUT, Effect.READS_STATE, Effect.WRITES_STATE, Effect.CALLS_BACK})
    static Object callUserFuncArray(Context ctx, PhpCallable callback, PhpArray args) {
        return callback.callArray(ctx, args);
    }

    @PhpFunction(value = "forward_static_call(callable $callback, #[CollectsNamed] mixed ...$args): mixed",
            effects = {Effect.OUTPUT, Effect.READS_STATE, Effect.WRITES_STATE, Effect.CALLS_BACK})
    static Object forwardStaticCall(Context ctx, PhpCallable callback, Object[] args) {
        return forwarded(ctx, callback).callByValue(ctx, args);
    }

    @PhpFunction(value = "forward_static_call_array(callable $callback, array $args): mixed",
            effects = {Effect.OUTPUT, Effect.READS_STATE, Effect.WRITES_STATE, Effect.CALLS_BACK})
    static Object forwardStaticCallArray(Context ctx, PhpCallable callback, PhpArray args) {
        return forwarded(ctx, callback).callArray(ctx, args);
    }

    /// The callback with the caller's `static`, if that is a subclass of the callback's class.
    private static PhpCallable forwarded(Context ctx, PhpCallable callback) {
        Routine routine = callback.routine();
        PhpClass called = CallSites.of(ctx).calledClass();
        boolean forwards = called != null && routine.isStatic() && callback.receiver() instanceof PhpClass cls && called.isSubclassOf(cls);
        return forwards ? PhpCallable.of(routine, called) : callback;
    }

    @PhpFunction(value = "is_callable(mixed $value, bool $syntax_only = false, &$callable_name = null): bool",
            effects = {Effect.READS_STATE, Effect.CALLS_BACK})
    static boolean isCallable(Context ctx, Object value, boolean syntaxOnly, Ref name) {
        if (name != null) {
            name.set(Callables.name(ctx, value));
        }
        return syntaxOnly ? Callables.looksCallable(value) : Callables.isCallableHere(ctx, value);
    }

    @PhpFunction(value = "constant(string $name): mixed", effects = {Effect.READS_STATE, Effect.CALLS_BACK})
    static Object constant(Context ctx, String name) {
        return NamedConstants.find(ctx, name, CallSites.of(ctx).scope(), false);
    }
}
