package dev.phpc.ext.core;

import dev.phpc.runtime.Context;
import dev.phpc.runtime.declare.PhpInterface;
import dev.phpc.runtime.declare.PhpMethod;

/// The old way to serialize objects.
@PhpInterface("interface Serializable")
public interface PhpSerializable {
    @PhpMethod("serialize()")
    Object serialize(Context ctx);

    @PhpMethod("unserialize(string $data)")
    Object unserialize(Context ctx, String data);
}
