package dev.phpc.compiler.cli;

/// Runs PHP requests in this JVM, each from pristine state.
public interface ScriptRunner {
    /// Runs to the end, shutdown functions and destructors included, and gives the exit status. Whatever the script prints, its
    /// warnings and uncaught errors included, goes to the request's streams; nothing is thrown for what a script does wrong.
    int run(ScriptRequest request);

    /// The names of the extensions, for `-m`.
    java.util.List<String> extensions();
}
