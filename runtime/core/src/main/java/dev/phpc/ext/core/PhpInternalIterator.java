package dev.phpc.ext.core;

import dev.phpc.runtime.Context;
import dev.phpc.runtime.declare.PhpClass;
import dev.phpc.runtime.declare.PhpMethod;
import dev.phpc.runtime.objects.InternalIterator;
import dev.phpc.runtime.objects.PhpObject;

/// The iterator over a builtin class that has none of its own to show.
@PhpClass("final class InternalIterator implements Iterator")
public class PhpInternalIterator extends PhpObject implements InternalIterator {
    public PhpInternalIterator(dev.phpc.runtime.objects.PhpClass cls) {
        super(cls);
    }

    @PhpMethod("private __construct()")
    void construct() {
    }

    @Override
    @PhpMethod("current(): mixed")
    public Object current(Context ctx) {
        return null;
    }

    @Override
    @PhpMethod("key(): mixed")
    public Object key(Context ctx) {
        return null;
    }

    @Override
    @PhpMethod("next(): void")
    public void next(Context ctx) {
    }

    @Override
    @PhpMethod("valid(): bool")
    public boolean valid(Context ctx) {
        return false;
    }

    @Override
    @PhpMethod("rewind(): void")
    public void rewind(Context ctx) {
    }
}
