package dev.phpc.runtime.objects;

import dev.phpc.runtime.Context;

/// What `$closure->__invoke(…)` calls.
final class ClosureCalls {
    private ClosureCalls() {
    }

    static Routine invocation(Closure closure) {
        return new Invocation(closure);
    }

    private static final class Invocation extends Routine {
        private final Closure closure;

        Invocation(Closure closure) {
            super(closure.routine.signature().renamed("__invoke", closure.routine.flags() & ~Modifiers.STATIC | Modifiers.PUBLIC));
            this.closure = closure;
            setDeclaringClass(closure.cls);
        }

        @Override
        public Object call(Context ctx, Object receiver, Object[] args) {
            return closure.invoke(ctx, args);
        }
    }
}
