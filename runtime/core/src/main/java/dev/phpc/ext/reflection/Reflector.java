package dev.phpc.ext.reflection;

import dev.phpc.runtime.declare.PhpInterface;

/// What every reflection of something is.
@PhpInterface("interface Reflector extends Stringable")
public interface Reflector {
}
