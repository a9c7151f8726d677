package dev.phpc.ext.spl;

import dev.phpc.runtime.Context;
import dev.phpc.runtime.Conversions;
import dev.phpc.runtime.declare.PhpClass;
import dev.phpc.runtime.declare.PhpMethod;
import dev.phpc.runtime.objects.PhpCallable;
import dev.phpc.runtime.objects.PhpObject;

/// Asks a callback which elements to pass.
@PhpClass("class CallbackFilterIterator extends FilterIterator")
public class CallbackFilterIterator extends FilterIterator {
    PhpCallable callback;

    public CallbackFilterIterator(dev.phpc.runtime.objects.PhpClass cls) {
        super(cls);
    }

    @PhpMethod("__construct(Iterator $iterator, callable $callback)")
    void construct(Context ctx, PhpObject iterator, PhpCallable callback) {
        wrap(ctx, "CallbackFilterIterator", iterator);
        this.callback = callback;
    }

    @Override
    @PhpMethod("accept(): @tentative bool")
    boolean accept(Context ctx) {
        PhpObject iterator = inner(ctx).iterator();
        return isFetched() && Conversions.toBoolean(callback.call(ctx, currentValue, currentKey, iterator));
    }
}
