package dev.phpc.runtime.objects;

import dev.phpc.runtime.Context;

/// Stands for a method that does not exist, where `__call` or `__callStatic` answers for it.
final class MagicCall extends Routine {
    private final Routine magic;

    MagicCall(Routine magic, String name, PhpClass cls) {
        super(Signature.of(name, Modifiers.PUBLIC | Modifiers.VARIADIC | magic.flags() & Modifiers.STATIC)
                .withParameter(Parameter.of("arguments", "mixed", Modifiers.VARIADIC)));
        this.magic = magic;
        setDeclaringClass(cls);
    }

    @Override
    public Object call(Context ctx, Object receiver, Object[] args) {
        return magic.call(ctx, receiver, new Object[] {name(), MethodCalls.packed(args)});
    }
}
