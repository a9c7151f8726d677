package dev.phpc.compiler.diagnostics;

import dev.phpc.compiler.syntax.SourceFile;
import dev.phpc.compiler.syntax.Span;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;

/// Problems for tools: a JSON array of objects with `slug`, `severity`, `message`, `file`, `line`, `column`, `endLine`, `endColumn`, `start`, `end`
/// (bytes), `notes` and `help`.
public final class JsonRenderer {

    private JsonRenderer() {}

    public static String render(List<Diagnostic> diagnostics) {
        StringBuilder out = new StringBuilder("[");
        for (int i = 0; i < diagnostics.size(); i++) {
            out.append(i == 0 ? "\n" : ",\n");
            render(diagnostics.get(i), out);
        }
        return out.append("\n]\n").toString();
    }

    private static void render(Diagnostic diagnostic, StringBuilder out) {
        out.append("{\"slug\":");
        string(diagnostic.slug(), out);
        out.append(",\"severity\":");
        string(diagnostic.severity().label(), out);
        out.append(",\"message\":");
        string(diagnostic.message(), out);
        out.append(",\"file\":");
        string(diagnostic.file().path(), out);
        place(diagnostic.file(), diagnostic.span(), out);
        out.append(",\"notes\":[");
        for (int i = 0; i < diagnostic.notes().size(); i++) {
            Diagnostic.Note note = diagnostic.notes().get(i);
            out.append(i == 0 ? "{\"text\":" : ",{\"text\":");
            string(note.text(), out);
            place(diagnostic.file(), note.span(), out);
            out.append('}');
        }
        out.append(']');
        if (diagnostic.help() != null) {
            out.append(",\"help\":");
            string(diagnostic.help(), out);
        }
        out.append('}');
    }

    private static void place(SourceFile file, Span span, StringBuilder out) {
        out.append(",\"line\":").append(span.line())
                .append(",\"column\":").append(file.columnAt(span.start()))
                .append(",\"endLine\":").append(file.lineAt(span.end()))
                .append(",\"endColumn\":").append(file.columnAt(span.end()))
                .append(",\"start\":").append(span.start())
                .append(",\"end\":").append(span.end());
    }

    private static void string(String bytes, StringBuilder out) {
        String text = new String(bytes.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
        out.append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '"', '\\' -> out.append('\\').append(c);
                case '\n' -> out.append("\\n");
                default -> {
                    if (c < ' ' || c > '~') {
                        out.append("\\u").append(HexFormat.of().toHexDigits(c));
                    } else {
                        out.append(c);
                    }
                }
            }
        }
        out.append('"');
    }
}
