package dev.phpc.ext.spl;

import dev.phpc.runtime.Comparison;
import dev.phpc.runtime.Context;
import dev.phpc.runtime.declare.PhpClass;
import dev.phpc.runtime.declare.PhpMethod;

/// A heap with the smallest element on top.
@PhpClass("class SplMinHeap extends SplHeap")
public class SplMinHeap extends SplHeap {
    public SplMinHeap(dev.phpc.runtime.objects.PhpClass cls) {
        super(cls);
    }

    @Override
    @PhpMethod("protected compare(mixed $value1, mixed $value2): @tentative int")
    long compare(Context ctx, Object value1, Object value2) {
        return Comparison.compare(ctx, value2, value1);
    }
}
