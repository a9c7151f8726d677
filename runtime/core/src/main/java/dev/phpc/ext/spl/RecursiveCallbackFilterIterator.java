package dev.phpc.ext.spl;

import dev.phpc.runtime.Context;
import dev.phpc.runtime.Conversions;
import dev.phpc.runtime.declare.PhpClass;
import dev.phpc.runtime.declare.PhpMethod;
import dev.phpc.runtime.objects.Objects;
import dev.phpc.runtime.objects.PhpCallable;
import dev.phpc.runtime.objects.PhpObject;

/// Asks the callback about children as well.
@PhpClass("class RecursiveCallbackFilterIterator extends CallbackFilterIterator implements RecursiveIterator")
public class RecursiveCallbackFilterIterator extends CallbackFilterIterator {
    public RecursiveCallbackFilterIterator(dev.phpc.runtime.objects.PhpClass cls) {
        super(cls);
    }

    @Override
    @PhpMethod("__construct(RecursiveIterator $iterator, callable $callback)")
    void construct(Context ctx, PhpObject iterator, PhpCallable callback) {
        wrap(ctx, "RecursiveCallbackFilterIterator", iterator);
        this.callback = callback;
    }

    @PhpMethod("hasChildren(): @tentative bool")
    boolean hasChildren(Context ctx) {
        return Conversions.toBoolean(Overrides.callAny(ctx, inner(ctx).iterator(), "haschildren"));
    }

    @PhpMethod("getChildren(): @tentative RecursiveCallbackFilterIterator")
    PhpObject getChildren(Context ctx) {
        Object children = Overrides.callAny(ctx, inner(ctx).iterator(), "getchildren");
        return Objects.instantiate(ctx, cls(), children, callback.value());
    }
}
