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
            super(invocation(closure.routine.signature()));
            this.closure = closure;
            setDeclaringClass(closure.cls);
        }

        private static Signature invocation(Signature signature) {
            int flags = signature.flags() & ~(Modifiers.STATIC | Modifiers.CLOSURE) | Modifiers.PUBLIC;
            return signature.renamed("__invoke", flags).withPosition(null, 0, 0).withDoc(null);
        }

        @Override
        public Object call(Context ctx, Object receiver, Object[] args) {
            return closure.invoke(ctx, args);
        }
    }
}
