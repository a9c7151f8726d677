package dev.phpc.ext.core;

import dev.phpc.runtime.Context;
import dev.phpc.runtime.declare.PhpInterface;
import dev.phpc.runtime.declare.PhpMethod;

/// What has a string value.
@PhpInterface("interface Stringable")
public interface PhpStringable {
    @PhpMethod("__toString(): string")
    String toString(Context ctx);
}
