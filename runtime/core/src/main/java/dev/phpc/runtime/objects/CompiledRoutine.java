package dev.phpc.runtime.objects;

import dev.phpc.runtime.Context;

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
        if (has(Modifiers.DEPRECATED)) {
            Deprecations.report(ctx, this);
        }
        return dispatcher.call(id, ctx, receiver, ArgumentBinding.bind(ctx, this, receiver, args));
    }

    /// Which file and which entry of it: the identity of the body, the same for all requests.
    public Dispatcher dispatcher() {
        return dispatcher;
    }

    public int id() {
        return id;
    }
}
