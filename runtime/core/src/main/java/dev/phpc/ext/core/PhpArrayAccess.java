package dev.phpc.ext.core;

import dev.phpc.runtime.Context;
import dev.phpc.runtime.declare.PhpInterface;
import dev.phpc.runtime.declare.PhpMethod;

/// What is used like an array.
@PhpInterface("interface ArrayAccess")
public interface PhpArrayAccess {
    @PhpMethod("offsetExists(mixed $offset): @tentative bool")
    boolean offsetExists(Context ctx, Object offset);

    @PhpMethod("offsetGet(mixed $offset): @tentative mixed")
    Object offsetGet(Context ctx, Object offset);

    @PhpMethod("offsetSet(mixed $offset, mixed $value): @tentative void")
    void offsetSet(Context ctx, Object offset, Object value);

    @PhpMethod("offsetUnset(mixed $offset): @tentative void")
    void offsetUnset(Context ctx, Object offset);
}
