package dev.phpc.compiler.diagnostics;

import dev.phpc.compiler.syntax.SourceFile;
import dev.phpc.compiler.syntax.Span;

/// Shows a problem with the source it is in, for people:
///
///     error[syntax]: syntax error, unexpected token ";"
///       --> src/Mail.php:12:9
///     12 |     if (str_contain($line, ;
///        |                            ^
///     help: a value is missing before it
///
/// Text is bytes as chars, as in the sources.
public final class TextRenderer {
    /// Of a longer line only the part around the problem is shown.
    private static final int MAXIMUM_WIDTH = 140;

    private static final String BOLD = "\033[1m";
    private static final String RED = "\033[1;31m";
    private static final String YELLOW = "\033[1;33m";
    private static final String BLUE = "\033[1;34m";
    private static final String PLAIN = "\033[0m";

    private final boolean colours;

    public TextRenderer(boolean colours) {
        this.colours = colours;
    }

    public String render(Diagnostic diagnostic) {
        StringBuilder text = new StringBuilder();
        boolean error = diagnostic.isError();
        String label = error ? "error" : diagnostic.severity() == Severity.WARNING ? "warning" : "deprecated";
        text.append(coloured(error ? RED : YELLOW, label + '[' + diagnostic.slug() + ']'))
                .append(coloured(BOLD, ": " + printable(diagnostic.message()))).append('\n');
        int gutter = String.valueOf(lastLine(diagnostic)).length();
        excerpt(text, diagnostic.file(), diagnostic.span(), gutter, error ? RED : YELLOW, '^', "");
        for (Diagnostic.Note note : diagnostic.notes()) {
            excerpt(text, diagnostic.file(), note.span(), gutter, BLUE, '-', ' ' + printable(note.text()));
        }
        if (diagnostic.help() != null) {
            text.append(coloured(BLUE, "help")).append(": ").append(printable(diagnostic.help())).append('\n');
        }
        return text.toString();
    }

    private static int lastLine(Diagnostic diagnostic) {
        int last = diagnostic.file().lineAt(diagnostic.span().start());
        for (Diagnostic.Note note : diagnostic.notes()) {
            last = Math.max(last, diagnostic.file().lineAt(note.span().start()));
        }
        return last;
    }

    private void excerpt(StringBuilder text, SourceFile file, Span span, int gutter, String colour, char marker, String label) {
        int line = file.lineAt(span.start());
        String source = file.lineText(line);
        int from = Math.min(file.columnAt(span.start()) - 1, source.length());
        int to = Math.max(from, Math.min(from + span.end() - span.start(), source.length()));
        text.append(" ".repeat(gutter + 1)).append(coloured(BLUE, "--> ")).append(printable(file.path()))
                .append(':').append(line).append(':').append(from + 1).append('\n');
        int first = source.length() <= MAXIMUM_WIDTH ? 0 : Math.max(0, from - MAXIMUM_WIDTH / 2);
        int last = Math.min(source.length(), first + MAXIMUM_WIDTH);
        String before = (first > 0 ? "..." : "") + printable(source.substring(first, from));
        String marked = printable(source.substring(from, Math.min(to, last)));
        String after = to < last ? printable(source.substring(to, last)) : "";
        String number = " ".repeat(gutter - String.valueOf(line).length()) + line;
        text.append(coloured(BLUE, number + " | ")).append(before).append(marked).append(after)
                .append(last < source.length() ? "..." : "").append('\n');
        text.append(coloured(BLUE, " ".repeat(gutter) + " | ")).append(" ".repeat(width(before)))
                .append(coloured(colour, String.valueOf(marker).repeat(Math.max(1, width(marked))) + label)).append('\n');
    }

    private String coloured(String colour, String text) {
        return colours ? colour + text + PLAIN : text;
    }

    /// Tabs as blanks, and nothing that a terminal would obey.
    private static String printable(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            plain.append(c == '\t' ? "    " : c < ' ' || c == 0x7f ? "?" : String.valueOf(c));
        }
        return plain.toString();
    }

    /// The columns that UTF-8 bytes take on a terminal, wide characters aside.
    private static int width(String bytes) {
        return (int) bytes.chars().filter(c -> (c & 0xC0) != 0x80).count();
    }
}
