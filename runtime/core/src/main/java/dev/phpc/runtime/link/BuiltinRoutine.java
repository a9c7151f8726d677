package dev.phpc.runtime.link;

import dev.phpc.runtime.Context;
import dev.phpc.runtime.Slot;
import dev.phpc.runtime.objects.Lifetimes;
import dev.phpc.runtime.objects.Routine;
import dev.phpc.runtime.objects.Signature;

/// A function or method written in Java. Its family's glue is loaded when it is first called.
public final class BuiltinRoutine extends Routine {
    private final FamilyReference family;
    private final int id;
    private final String extension;
    private Custody custody;

    BuiltinRoutine(Signature signature, FamilyReference family, int id, String extension) {
        super(signature);
        this.family = family;
        this.id = id;
        this.extension = extension;
    }

    /// The extension that declares it, as `get_loaded_extensions()` spells it.
    public String extension() {
        return extension;
    }

    @Override
    public Object call(Context ctx, Object receiver, Object[] args) {
        return call(ctx, receiver, args, false);
    }

    /// A call from a file that may declare `strict_types`; the library's own calls never are strict.
    public Object call(Context ctx, Object receiver, Object[] args, boolean strict) {
        if (ctx.countsObjects) {
            return counted(ctx, receiver, args, strict);
        }
        return recorded(ctx, receiver, args, strict);
    }

    /// A call that sees to the counts of the objects among its arguments and results.
    private Object counted(Context ctx, Object receiver, Object[] args, boolean strict) {
        if (custody == null) {
            custody = Custody.of(this, extension);
        }
        return switch (custody) {
            case KEEPS -> {
                for (Object arg : args) {
                    Lifetimes.pin(arg instanceof Slot slot ? slot.get() : arg);
                }
                Object result = Lifetimes.owned(recorded(ctx, receiver, args, strict));
                for (Object arg : args) {
                    if (arg instanceof Slot slot) {
                        Lifetimes.pin(slot.get());
                    }
                }
                yield result;
            }
            case LOOKS -> Lifetimes.owned(looking(ctx, receiver, args, strict));
            case ADDS -> {
                for (Object arg : args) {
                    Lifetimes.retain(arg);
                }
                yield recorded(ctx, receiver, args, strict);
            }
            case REMOVES -> Lifetimes.unretain(recorded(ctx, receiver, args, strict));
        };
    }

    private Object looking(Context ctx, Object receiver, Object[] args, boolean strict) {
        for (Object arg : args) {
            Lifetimes.retain(arg);
        }
        Object result = null;
        try {
            result = recorded(ctx, receiver, args, strict);
        } finally {
            Lifetimes.retain(result);
            for (Object arg : args) {
                Lifetimes.releaseBorrowed(ctx, arg);
            }
            Lifetimes.unretain(result);
        }
        return result;
    }

    private Object recorded(Context ctx, Object receiver, Object[] args, boolean strict) {
        return ctx.recorded == null ? family.get().dispatch(id, ctx, receiver, args, strict) : record(ctx, receiver, args, strict);
    }

    private Object record(Context ctx, Object receiver, Object[] args, boolean strict) {
        ctx.recorded.enter(this, receiver, args);
        try {
            return family.get().dispatch(id, ctx, receiver, args, strict);
        } finally {
            ctx.recorded.leave();
        }
    }
}
