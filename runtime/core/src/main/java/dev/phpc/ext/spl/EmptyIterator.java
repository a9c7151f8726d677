package dev.phpc.ext.spl;

import dev.phpc.runtime.Context;
import dev.phpc.runtime.declare.PhpClass;
import dev.phpc.runtime.declare.PhpMethod;
import dev.phpc.runtime.objects.InternalIterator;
import dev.phpc.runtime.objects.PhpObject;

/// An iterator over nothing.
@PhpClass("class EmptyIterator implements Iterator")
public class EmptyIterator extends PhpObject implements InternalIterator {
    public EmptyIterator(dev.phpc.runtime.objects.PhpClass cls) {
        super(cls);
    }

    @PhpMethod("current(): @tentative never")
    void refuseValue(Context ctx) {
        current(ctx);
    }

    @PhpMethod("key(): @tentative never")
    void refuseKey(Context ctx) {
        key(ctx);
    }

    @Override
    public Object current(Context ctx) {
        throw SplErrors.badMethodCall(ctx, "Accessing the value of an EmptyIterator");
    }

    @Override
    @PhpMethod("next(): @tentative void")
    public void next(Context ctx) {}

    @Override
    public Object key(Context ctx) {
        throw SplErrors.badMethodCall(ctx, "Accessing the key of an EmptyIterator");
    }

    @Override
    @PhpMethod("valid(): @tentative false")
    public boolean valid(Context ctx) {
        return false;
    }

    @Override
    @PhpMethod("rewind(): @tentative void")
    public void rewind(Context ctx) {}
}
