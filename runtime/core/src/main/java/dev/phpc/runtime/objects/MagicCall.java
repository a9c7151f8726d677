package dev.phpc.runtime.objects;

import dev.phpc.runtime.Context;

/// Stands for a method that does not exist, where `__call` or `__callStatic` answers for it.
final class MagicCall extends Routine {
    private final Routine magic;

    MagicCall(Routine magic, String name, PhpClass cls) {
        super(Signature.of(untilNul(name), Modifiers.PUBLIC | Modifiers.VARIADIC | magic.flags() & Modifiers.STATIC)
                .withParameter(Parameter.of("arguments", "mixed", Modifiers.VARIADIC)));
        this.magic = magic;
        setDeclaringClass(cls);
    }

    /// What lies behind a NUL byte is lost.
    private static String untilNul(String name) {
        int end = name.indexOf('\0');
        return end < 0 ? name : name.substring(0, end);
    }

    @Override
    public Object call(Context ctx, Object receiver, Object[] args) {
        return magic.call(ctx, receiver, new Object[] {name(), MethodCalls.packed(args)});
    }
}
