package dev.phpc.compiler.diagnostics;

import dev.phpc.compiler.syntax.SourceFile;
import dev.phpc.compiler.syntax.Span;
import java.util.List;

/// Shows a problem with an excerpt of the source:
///
///     error[undefined-function]: no function is named `str_contain`
///       --> src/Mail.php:12:9
///        |
///     12 |     if (str_contain($line, '@')) {
///        |         ^^^^^^^^^^^ not found in namespace App, nor globally
///     help: did you mean `str_contains`?
public final class TextRenderer {

    private static final int TAB = 4;

    private TextRenderer() {}

    public static String render(Diagnostic diagnostic) {
        StringBuilder out = new StringBuilder();
        out.append(diagnostic.isError() ? "error" : "warning").append('[').append(diagnostic.slug()).append("]: ")
                .append(diagnostic.message()).append('\n');
        int width = gutterWidth(diagnostic);
        location(diagnostic.file(), diagnostic.span(), width, out);
        excerpt(diagnostic.file(), diagnostic.span(), '^', "", width, out);
        for (Diagnostic.Note note : diagnostic.notes()) {
            excerpt(diagnostic.file(), note.span(), '-', note.text(), width, out);
        }
        if (diagnostic.help() != null) {
            out.append("help: ").append(diagnostic.help()).append('\n');
        }
        return out.toString();
    }

    public static String render(List<Diagnostic> diagnostics) {
        StringBuilder out = new StringBuilder();
        for (Diagnostic diagnostic : diagnostics) {
            if (!out.isEmpty()) {
                out.append('\n');
            }
            out.append(render(diagnostic));
        }
        return out.toString();
    }

    private static int gutterWidth(Diagnostic diagnostic) {
        int last = diagnostic.span().line();
        for (Diagnostic.Note note : diagnostic.notes()) {
            last = Math.max(last, note.span().line());
        }
        return Integer.toString(last).length();
    }

    private static void location(SourceFile file, Span span, int width, StringBuilder out) {
        out.repeat(' ', width).append("--> ").append(file.path()).append(':').append(span.line()).append(':')
                .append(file.columnAt(span.start())).append('\n');
        out.repeat(' ', width).append(" |\n");
    }

    /// The line on which `span` starts, and under it the marks and the text that belong to it.
    private static void excerpt(SourceFile file, Span span, char mark, String text, int width, StringBuilder out) {
        String line = file.lineText(span.line());
        String number = Integer.toString(span.line());
        out.repeat(' ', width - number.length()).append(number).append(" | ").append(withoutTabs(line)).append('\n');
        int from = Math.min(span.start() - file.lineStart(span.line()), line.length());
        int to = Math.max(from, Math.min(span.end() - file.lineStart(span.line()), line.length()));
        int column = withoutTabs(line.substring(0, from)).length();
        int length = Math.max(1, withoutTabs(line.substring(from, to)).length());
        out.repeat(' ', width).append(" | ").repeat(' ', column).repeat(mark, length);
        if (!text.isEmpty()) {
            out.append(' ').append(text);
        }
        out.append('\n');
    }

    private static String withoutTabs(String text) {
        return text.replace("\t", " ".repeat(TAB));
    }
}
