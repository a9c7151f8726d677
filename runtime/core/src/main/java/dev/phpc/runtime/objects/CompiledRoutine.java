package dev.phpc.runtime.objects;

import dev.phpc.runtime.Context;
import dev.phpc.runtime.Missing;
import dev.phpc.runtime.Slot;
import java.util.Arrays;

/// A routine compiled from PHP: its body is an entry of the dispatcher of its file.
public final class CompiledRoutine extends Routine {
    private final Dispatcher dispatcher;
    private final int id;

    public CompiledRoutine(Dispatcher dispatcher, int id, Signature signature) {
        super(signature);
        this.dispatcher = dispatcher;
        this.id = id;
    }

    @Override
    public Object call(Context ctx, Object receiver, Object[] args) {
        return isPlain() && ctx.recorded == null && isBound(ctx, args) ? dispatcher.call(id, ctx, receiver, args) : callInGeneral(ctx, receiver, args);
    }

    private Object callInGeneral(Context ctx, Object receiver, Object[] args) {
        if (has(Modifiers.DEPRECATED)) {
            Deprecations.report(ctx, this);
        }
        if (ctx.recorded != null) {
            return record(ctx, receiver, args);
        }
        Object[] bound = ArgumentBinding.bind(ctx, this, receiver, args);
        return dispatcher.call(id, ctx, receiver, has(Modifiers.SCOPED | Modifiers.EXTRA_ARGUMENTS) ? withHidden(bound, args) : bound);
    }

    /// Are the arguments what the body takes, as they stand? Then there is nothing to bind.
    private boolean isBound(Context ctx, Object[] args) {
        TypeConstraint[] types = types();
        if (args.length != types.length) {
            return false;
        }
        for (int i = 0; i < args.length; i++) {
            if (!isBound(ctx, types[i], args[i])) {
                return false;
            }
        }
        return true;
    }

    private static boolean isBound(Context ctx, TypeConstraint type, Object arg) {
        return type == null ? isValue(arg) : type.isLikely(arg) || isValue(arg) && type.accepts(ctx, arg, null);
    }

    private static boolean isValue(Object arg) {
        return !(arg instanceof Slot) && arg != Missing.ARGUMENT && !(arg instanceof ArgumentList);
    }

    private Object record(Context ctx, Object receiver, Object[] args) {
        Object[] bound = ArgumentBinding.bind(ctx, this, receiver, args);
        ctx.recorded.enter(this, receiver, args);
        try {
            return dispatcher.call(id, ctx, receiver, has(Modifiers.SCOPED | Modifiers.EXTRA_ARGUMENTS) ? withHidden(bound, args) : bound);
        } finally {
            ctx.recorded.leave();
        }
    }

    /// Behind the parameters come the routine itself, where it is a trait's method, and all arguments as they came.
    private Object[] withHidden(Object[] bound, Object[] args) {
        int count = parameters().length;
        Object[] all = Arrays.copyOf(bound, count + 2);
        if (has(Modifiers.SCOPED)) {
            all[count++] = this;
        }
        all[count] = withDefaults(bound, args);
        return all;
    }

    /// The arguments as they came; what a call by name left out has its default.
    private static Object[] withDefaults(Object[] bound, Object[] args) {
        Object[] all = args;
        for (int i = 0; i < args.length; i++) {
            if (args[i] == Missing.ARGUMENT) {
                all = all == args ? args.clone() : all;
                all[i] = bound[i];
            }
        }
        return all;
    }

    @Override
    boolean hasSameBody(Routine other) {
        return other instanceof CompiledRoutine compiled && compiled.dispatcher == dispatcher && compiled.id == id;
    }

    /// Which file and which entry of it: the identity of the body, the same for all requests.
    public Dispatcher dispatcher() {
        return dispatcher;
    }

    public int id() {
        return id;
    }
}
