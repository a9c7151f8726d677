package dev.phpc.ext.core;

import dev.phpc.runtime.Context;
import dev.phpc.runtime.declare.PhpInterface;
import dev.phpc.runtime.declare.PhpMethod;

/// What `count()` counts.
@PhpInterface("interface Countable")
public interface PhpCountable {
    @PhpMethod("count(): @tentative int")
    long count(Context ctx);
}
