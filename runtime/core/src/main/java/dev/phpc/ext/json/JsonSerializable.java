package dev.phpc.ext.json;

import dev.phpc.runtime.Context;
import dev.phpc.runtime.declare.PhpInterface;
import dev.phpc.runtime.declare.PhpMethod;

/// An object that tells what stands for it in JSON.
@PhpInterface("interface JsonSerializable")
public interface JsonSerializable {

    @PhpMethod("jsonSerialize(): @tentative mixed")
    Object jsonSerialize(Context ctx);
}
