package dev.phpc.ext.core;

import dev.phpc.runtime.declare.PhpInterface;

/// What `foreach` goes through: implemented as Iterator or IteratorAggregate.
@PhpInterface("interface Traversable")
public interface PhpTraversable {
}
