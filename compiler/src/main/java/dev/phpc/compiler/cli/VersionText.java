package dev.phpc.compiler.cli;

import dev.phpc.ext.core.EngineConstants;

/// What `phpc -v` prints.
final class VersionText {
    private VersionText() { }

    static final String TEXT = "PHP " + EngineConstants.PHP_VERSION + " (cli) (phpc 0.1.0)\nCompiled ahead of time to the JVM, running on Java "
            + Runtime.version().feature() + "\n";
}
