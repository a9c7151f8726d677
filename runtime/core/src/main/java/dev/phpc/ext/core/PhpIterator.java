package dev.phpc.ext.core;

import dev.phpc.runtime.Context;
import dev.phpc.runtime.declare.PhpInterface;
import dev.phpc.runtime.declare.PhpMethod;

/// What goes through elements one by one.
@PhpInterface("interface Iterator extends Traversable")
public interface PhpIterator {
    @PhpMethod("current(): @tentative mixed")
    Object current(Context ctx);

    @PhpMethod("next(): @tentative void")
    void next(Context ctx);

    @PhpMethod("key(): @tentative mixed")
    Object key(Context ctx);

    @PhpMethod("valid(): @tentative bool")
    boolean valid(Context ctx);

    @PhpMethod("rewind(): @tentative void")
    void rewind(Context ctx);
}
