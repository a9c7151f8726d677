package dev.phpc.ext.core;

import dev.phpc.runtime.Context;
import dev.phpc.runtime.declare.PhpClass;
import dev.phpc.runtime.declare.PhpMethod;
import dev.phpc.runtime.objects.PhpObject;

/// The iterator over a builtin class that has none of its own to show.
@PhpClass("final class InternalIterator implements Iterator")
public class PhpInternalIterator extends PhpObject {
    public PhpInternalIterator(dev.phpc.runtime.objects.PhpClass cls) {
        super(cls);
    }

    @PhpMethod("private __construct()")
    void construct() {
    }

    @PhpMethod("current(): mixed")
    Object current(Context ctx) {
        return null;
    }

    @PhpMethod("key(): mixed")
    Object key(Context ctx) {
        return null;
    }

    @PhpMethod("next(): void")
    void next(Context ctx) {
    }

    @PhpMethod("valid(): bool")
    boolean valid(Context ctx) {
        return false;
    }

    @PhpMethod("rewind(): void")
    void rewind(Context ctx) {
    }
}
