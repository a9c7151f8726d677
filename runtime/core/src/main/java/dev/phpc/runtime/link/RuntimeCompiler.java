package dev.phpc.runtime.link;

import dev.phpc.runtime.Context;

/// Compiles PHP while a program runs: `eval`, and files that were not there when the program was compiled. The compiler module has the
/// implementation, found by ServiceLoader.
public interface RuntimeCompiler {
    /// Compiles a source whose `__FILE__` is `path`. A source with errors raises PHP's ParseError or a fatal error.
    CompiledUnit compile(Context ctx, String path, String source);
}
