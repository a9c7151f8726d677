package dev.phpc.runtime.link;

import dev.phpc.runtime.Context;
import java.util.BitSet;

/// Compiles PHP while a program runs: `eval`, and files that were not there when the program was compiled. The compiler module has the
/// implementation, found by ServiceLoader.
public interface RuntimeCompiler {
    /// Compiles a source whose `__FILE__` is `path`. A source with errors raises PHP's ParseError or a fatal error.
    CompiledUnit compile(Context ctx, String path, String source);

    /// Parses a source, for `token_get_all`, and raises PHP's ParseError if that fails. The result are the positions of reserved words that
    /// stand for plain names, such as the name of a method.
    BitSet parse(Context ctx, String source);
}
