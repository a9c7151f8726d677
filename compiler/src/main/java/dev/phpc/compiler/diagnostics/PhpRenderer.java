package dev.phpc.compiler.diagnostics;

/// Problems as PHP itself prints them.
public final class PhpRenderer {

    private PhpRenderer() {}

    /// `Fatal error: Cannot re-assign $this in /app/a.php on line 3`
    public static String message(Diagnostic diagnostic) {
        return diagnostic.severity().label() + ": " + located(diagnostic);
    }

    private static String located(Diagnostic diagnostic) {
        return diagnostic.message() + " in " + diagnostic.file().path() + " on line " + diagnostic.line();
    }
}
