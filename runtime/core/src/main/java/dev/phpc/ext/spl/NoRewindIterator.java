package dev.phpc.ext.spl;

import dev.phpc.runtime.Context;
import dev.phpc.runtime.declare.PhpClass;
import dev.phpc.runtime.declare.PhpMethod;
import dev.phpc.runtime.objects.PhpObject;

/// Goes on where the inner iterator stands.
@PhpClass("class NoRewindIterator extends IteratorIterator")
public class NoRewindIterator extends IteratorIterator {
    public NoRewindIterator(dev.phpc.runtime.objects.PhpClass cls) {
        super(cls);
    }

    @PhpMethod("__construct(Iterator $iterator)")
    void construct(Context ctx, PhpObject iterator) {
        wrap(ctx, "NoRewindIterator", iterator);
    }

    @Override
    @PhpMethod("rewind(): @tentative void")
    public void rewind(Context ctx) {
        inner(ctx);
    }

    @Override
    @PhpMethod("valid(): @tentative bool")
    public boolean valid(Context ctx) {
        return inner(ctx).valid();
    }

    @Override
    @PhpMethod("key(): @tentative mixed")
    public Object key(Context ctx) {
        return inner(ctx).key();
    }

    @Override
    @PhpMethod("current(): @tentative mixed")
    public Object current(Context ctx) {
        return inner(ctx).current();
    }

    @Override
    @PhpMethod("next(): @tentative void")
    public void next(Context ctx) {
        inner(ctx).forward();
    }
}
