package dev.phpc.compiler.cli;

import java.nio.file.Path;

/// What is to be run: a file, or code that came without one.
public sealed interface Script {
    /// A PHP file; a leading `#!` line is not part of it.
    record InFile(Path path) implements Script { }

    /// Code in PHP's bytes-as-chars form; `name` is what `__FILE__` and messages say, such as `Command line code`.
    record InMemory(String name, String code) implements Script { }
}
