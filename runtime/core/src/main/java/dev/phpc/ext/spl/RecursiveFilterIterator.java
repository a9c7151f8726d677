package dev.phpc.ext.spl;

import dev.phpc.runtime.Context;
import dev.phpc.runtime.Conversions;
import dev.phpc.runtime.declare.PhpClass;
import dev.phpc.runtime.declare.PhpMethod;
import dev.phpc.runtime.objects.Objects;
import dev.phpc.runtime.objects.PhpObject;

/// Filters children by the same rule.
@PhpClass("abstract class RecursiveFilterIterator extends FilterIterator implements RecursiveIterator")
public class RecursiveFilterIterator extends FilterIterator {
    public RecursiveFilterIterator(dev.phpc.runtime.objects.PhpClass cls) {
        super(cls);
    }

    @Override
    @PhpMethod("__construct(RecursiveIterator $iterator)")
    void construct(Context ctx, PhpObject iterator) {
        wrap(ctx, "RecursiveFilterIterator", iterator);
    }

    @PhpMethod("hasChildren(): @tentative bool")
    boolean hasChildren(Context ctx) {
        return Conversions.toBoolean(Overrides.callAny(ctx, inner(ctx).iterator(), "haschildren"));
    }

    @PhpMethod("getChildren(): @tentative ?RecursiveFilterIterator")
    PhpObject getChildren(Context ctx) {
        Object children = Overrides.callAny(ctx, inner(ctx).iterator(), "getchildren");
        return Objects.instantiate(ctx, cls(), children);
    }
}
