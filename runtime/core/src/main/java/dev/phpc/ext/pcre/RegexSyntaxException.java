package dev.phpc.ext.pcre;

/// A pattern the engine rejects; the message is the engine's own.
final class RegexSyntaxException extends Exception {
    private static final long serialVersionUID = 1L;

    private final long offset;

    RegexSyntaxException(String message, long offset) {
        super(message, null, false, false);
        this.offset = offset;
    }

    /// The byte of the pattern at which the error was noticed.
    long offset() {
        return offset;
    }
}
