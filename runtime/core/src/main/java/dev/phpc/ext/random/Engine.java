package dev.phpc.ext.random;

import dev.phpc.runtime.Context;
import dev.phpc.runtime.declare.PhpInterface;
import dev.phpc.runtime.declare.PhpMethod;

/// A source of random bytes.
@PhpInterface("interface Random\\Engine")
public interface Engine {
    @PhpMethod("generate(): string")
    String generate(Context ctx);
}
