package dev.phpc.runtime.objects;

import dev.phpc.runtime.Context;

/// Stands for a method of the object that a [CallForwarder] wraps at the time of the call.
final class ForwardedCall extends Routine {
    ForwardedCall(Routine method) {
        super(method.signature());
        setDeclaringClass(method.declaringClass());
    }

    @Override
    public Object call(Context ctx, Object receiver, Object[] args) {
        return MethodCalls.call(ctx, ((CallForwarder) receiver).forwardTarget(), name(), null, args);
    }
}
