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
        if (ctx.recorded == null) {
            return family.get().dispatch(id, ctx, receiver, args, strict);
        }
        return record(ctx, receiver, args, strict);
    }

    /// What a function keeps, or gives back, is not counted: objects among its arguments are pinned, unless it only looks at them.
    private Object counted(Context ctx, Object receiver, Object[] args, boolean strict) {
        boolean looks = ObserverFunctions.contains(displayName());
        if (!looks) {
            for (Object arg : args) {
                Lifetimes.pin(arg instanceof Slot slot ? slot.get() : arg);
            }
        }
        Object result = ctx.recorded == null ? family.get().dispatch(id, ctx, receiver, args, strict) : record(ctx, receiver, args, strict);
        for (Object arg : args) {
            Lifetimes.drop(ctx, arg);
        }
        return result;
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
