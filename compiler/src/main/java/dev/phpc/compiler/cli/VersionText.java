package dev.phpc.compiler.cli;

/// What `phpc -v` prints.
final class VersionText {
    private VersionText() { }

    static final String TEXT = "PHP 8.5.0 (cli) (phpc 0.1.0)\nCompiled ahead of time to the JVM, running on Java "
            + Runtime.version().feature() + "\n";
}
