package dev.phpc.compiler.diagnostics;

import dev.phpc.compiler.syntax.SourceFile;
import dev.phpc.compiler.syntax.Span;
import java.util.ArrayList;
import java.util.List;

/// One problem in a source file.
///
/// `slug` is permanent; `message` is PHP's own where PHP has one, and `line` is the line PHP reports; `span` is what to point at, `notes` tell the rest
/// of the story, and `help`, which may be null, says what to do.
public record Diagnostic(String slug, Severity severity, String message, SourceFile file, Span span, int line, List<Note> notes, String help) {

    /// A second place that matters, and why.
    public record Note(Span span, String text) {}

    public Diagnostic(String slug, Severity severity, String message, SourceFile file, Span span) {
        this(slug, severity, message, file, span, span.line(), List.of(), null);
    }

    public boolean isError() {
        return severity.isError();
    }

    public Diagnostic onLine(int phpLine) {
        return new Diagnostic(slug, severity, message, file, span, phpLine, notes, help);
    }

    public Diagnostic withNote(Span at, String text) {
        List<Note> more = new ArrayList<>(notes);
        more.add(new Note(at, text));
        return new Diagnostic(slug, severity, message, file, span, line, List.copyOf(more), help);
    }
}
