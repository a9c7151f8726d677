package dev.phpc.ext.spl;

import dev.phpc.runtime.Context;
import dev.phpc.runtime.declare.PhpClass;
import dev.phpc.runtime.declare.PhpMethod;
import dev.phpc.runtime.objects.PhpObject;

/// Begins again at the end.
@PhpClass("class InfiniteIterator extends IteratorIterator")
public class InfiniteIterator extends IteratorIterator {
    public InfiniteIterator(dev.phpc.runtime.objects.PhpClass cls) {
        super(cls);
    }

    @PhpMethod("__construct(Iterator $iterator)")
    void construct(Context ctx, PhpObject iterator) {
        wrap(ctx, "InfiniteIterator", iterator);
    }

    @Override
    @PhpMethod("next(): @tentative void")
    public void next(Context ctx) {
        nextInner(ctx);
        if (!inner(ctx).valid()) {
            rewindInner(ctx);
            if (!inner(ctx).valid()) {
                return;
            }
        }
        fetchUnchecked(ctx);
    }
}
