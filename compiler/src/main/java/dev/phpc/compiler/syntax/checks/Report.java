package dev.phpc.compiler.syntax.checks;

import dev.phpc.compiler.diagnostics.Diagnostic;
import dev.phpc.compiler.diagnostics.Severity;
import dev.phpc.compiler.syntax.SourceFile;
import dev.phpc.compiler.syntax.Span;
import java.util.ArrayList;
import java.util.List;

/// Where the checks put what they find.
final class Report {

    private static final int OWN_LINE = 0;

    private final SourceFile file;
    private final List<Diagnostic> found;
    private final int line;

    Report(SourceFile file) {
        this(file, new ArrayList<>(), OWN_LINE);
    }

    private Report(SourceFile file, List<Diagnostic> found, int line) {
        this.file = file;
        this.found = found;
        this.line = line;
    }

    /// The same report, for problems that PHP puts on the given line wherever they stand.
    Report onLine(int phpLine) {
        return new Report(file, found, phpLine);
    }

    private void add(Diagnostic diagnostic) {
        found.add(line == OWN_LINE ? diagnostic : diagnostic.onLine(line));
    }

    SourceFile file() {
        return file;
    }

    List<Diagnostic> diagnostics() {
        return found;
    }

    void fatal(String slug, String message, Span span) {
        add(new Diagnostic(slug, Severity.FATAL_ERROR, message, file, span));
    }

    void fatal(String slug, String message, Span span, Span earlier, String note) {
        add(new Diagnostic(slug, Severity.FATAL_ERROR, message, file, span).withNote(earlier, note));
    }

    void warning(String slug, String message, Span span) {
        add(new Diagnostic(slug, Severity.WARNING, message, file, span));
    }

    void deprecated(String slug, String message, Span span) {
        add(new Diagnostic(slug, Severity.DEPRECATED, message, file, span));
    }
}
