package dev.phpc.compiler.syntax;

/// Unwinds the parser to the statement it was in; the problem has been reported by then.
final class SyntaxError extends RuntimeException {

    SyntaxError() {
        super(null, null, false, false);
    }
}
