package dev.phpc.compiler.syntax;

/// Unwinds the parser to the end of the file, where it stops: the problem has been reported by then.
final class NestedTooDeeply extends RuntimeException {

    NestedTooDeeply() {
        super(null, null, false, false);
    }
}
