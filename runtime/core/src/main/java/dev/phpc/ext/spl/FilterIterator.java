package dev.phpc.ext.spl;

import dev.phpc.runtime.Context;
import dev.phpc.runtime.Conversions;
import dev.phpc.runtime.Errors;
import dev.phpc.runtime.declare.PhpClass;
import dev.phpc.runtime.declare.PhpMethod;
import dev.phpc.runtime.objects.PhpObject;
import dev.phpc.runtime.objects.Routine;

/// Passes over the elements that `accept()` refuses.
@PhpClass("abstract class FilterIterator extends IteratorIterator")
public class FilterIterator extends IteratorIterator {
    public FilterIterator(dev.phpc.runtime.objects.PhpClass cls) {
        super(cls);
    }

    @PhpMethod("abstract accept(): @tentative bool")
    boolean accept(Context ctx) {
        throw Errors.error(ctx, "Cannot call abstract method FilterIterator::accept()");
    }

    @PhpMethod("__construct(Iterator $iterator)")
    void construct(Context ctx, PhpObject iterator) {
        wrap(ctx, "FilterIterator", iterator);
    }

    @Override
    @PhpMethod("rewind(): @tentative void")
    public void rewind(Context ctx) {
        rewindInner(ctx);
        fetchAccepted(ctx);
    }

    @Override
    @PhpMethod("next(): @tentative void")
    public void next(Context ctx) {
        nextInner(ctx);
        fetchAccepted(ctx);
    }

    private void fetchAccepted(Context ctx) {
        while (fetch(ctx)) {
            if (isAccepted(ctx)) {
                return;
            }
            inner(ctx).forward();
        }
        forget();
    }

    private boolean isAccepted(Context ctx) {
        Routine override = Overrides.find(this, "accept");
        return override == null ? accept(ctx) : Conversions.toBoolean(Overrides.call(ctx, this, override));
    }
}
