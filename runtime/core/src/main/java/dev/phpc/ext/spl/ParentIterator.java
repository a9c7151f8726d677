package dev.phpc.ext.spl;

import dev.phpc.runtime.Context;
import dev.phpc.runtime.declare.PhpClass;
import dev.phpc.runtime.declare.PhpMethod;
import dev.phpc.runtime.objects.PhpObject;

/// Only elements that have children.
@PhpClass("class ParentIterator extends RecursiveFilterIterator")
public class ParentIterator extends RecursiveFilterIterator {
    public ParentIterator(dev.phpc.runtime.objects.PhpClass cls) {
        super(cls);
    }

    @Override
    @PhpMethod("__construct(RecursiveIterator $iterator)")
    void construct(Context ctx, PhpObject iterator) {
        wrap(ctx, "ParentIterator", iterator);
    }

    @Override
    @PhpMethod("accept(): @tentative bool")
    boolean accept(Context ctx) {
        return hasChildren(ctx);
    }
}
