package dev.phpc.ext.core;

import dev.phpc.runtime.Context;
import dev.phpc.runtime.declare.PhpInterface;
import dev.phpc.runtime.declare.PhpMethod;
import dev.phpc.runtime.objects.PhpObject;

/// What makes an iterator over itself.
@PhpInterface("interface IteratorAggregate extends Traversable")
public interface PhpIteratorAggregate {
    @PhpMethod("getIterator(): @tentative Traversable")
    PhpObject getIterator(Context ctx);
}
