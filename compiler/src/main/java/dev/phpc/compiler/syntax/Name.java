package dev.phpc.compiler.syntax;

/// The name of a class, function or constant, resolved as PHP does at compile time.
///
/// `written` is the source text (`Bar\baz`, `\strlen`, `namespace\x`); `resolved` is fully qualified without a leading backslash and in the
/// spelling of the source; `fallback` is the global name tried second when an unqualified function or constant is used inside a
/// namespace, and otherwise null.
public record Name(Span span, String written, String resolved, String fallback) {

    public Name(Span span, String written, String resolved) {
        this(span, written, resolved, null);
    }

    /// The part after the last backslash of the resolved name.
    public String lastPart() {
        return resolved.substring(resolved.lastIndexOf('\\') + 1);
    }

    /// Was it written without any backslash?
    public boolean isUnqualified() {
        return written.indexOf('\\') < 0;
    }

    @Override
    public String toString() {
        return resolved;
    }
}
