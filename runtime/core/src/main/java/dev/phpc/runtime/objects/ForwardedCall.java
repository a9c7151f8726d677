package dev.phpc.runtime.objects;

import dev.phpc.runtime.Context;

/// Stands for a method of the object that a [CallForwarder] wraps.
final class ForwardedCall extends Routine {
    private final Routine method;
    private final PhpObject target;

    ForwardedCall(Routine method, PhpObject target) {
        super(method.signature());
        this.method = method;
        this.target = target;
        setDeclaringClass(method.declaringClass());
    }

    @Override
    public Object call(Context ctx, Object receiver, Object[] args) {
        return method.call(ctx, target, args);
    }
}
