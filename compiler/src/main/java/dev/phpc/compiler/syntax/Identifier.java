package dev.phpc.compiler.syntax;

/// A plain word that is not subject to name resolution: a label, a member's name in its declaration, the name of a named argument.
public record Identifier(Span span, String text) {

    @Override
    public String toString() {
        return text;
    }
}
