package dev.phpc.compiler.diagnostics;

import dev.phpc.compiler.syntax.SourceFile;
import dev.phpc.compiler.syntax.Span;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/// Shows a problem as one JSON object on one line, for tools:
///
///     {"slug":"…","severity":"error","message":"…","line":12,"span":{"file":"…","line":12,"column":9,…},"notes":[…],"help":null}
///
/// Columns count bytes from 1, offsets from 0. Text is UTF-8; bytes that are not are replaced.
public final class RenderJson {
    private RenderJson() { }

    public static String render(Diagnostic diagnostic) {
        List<String> notes = diagnostic.notes().stream()
                .map(note -> "{\"text\":" + quoted(note.text()) + ",\"span\":" + span(diagnostic.file(), note.span()) + '}').toList();
        return "{\"slug\":" + quoted(diagnostic.slug())
                + ",\"severity\":" + quoted(diagnostic.isError() ? "error" : diagnostic.severity() == Severity.WARNING ? "warning" : "deprecated")
                + ",\"kind\":" + quoted(diagnostic.severity().label())
                + ",\"message\":" + quoted(diagnostic.message())
                + ",\"line\":" + diagnostic.line()
                + ",\"span\":" + span(diagnostic.file(), diagnostic.span())
                + ",\"notes\":" + notes.stream().collect(Collectors.joining(",", "[", "]"))
                + ",\"help\":" + (diagnostic.help() == null ? "null" : quoted(diagnostic.help())) + '}';
    }

    private static String span(SourceFile file, Span span) {
        return "{\"file\":" + quoted(file.path()) + ",\"line\":" + file.lineAt(span.start()) + ",\"column\":" + file.columnAt(span.start())
                + ",\"start\":" + span.start() + ",\"end\":" + span.end() + '}';
    }

    private static String quoted(String bytes) {
        String text = new String(bytes.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
        StringBuilder json = new StringBuilder(text.length() + 2).append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '"', '\\' -> json.append('\\').append(c);
                case '\n' -> json.append("\\n");
                case '\t' -> json.append("\\t");
                case '\r' -> json.append("\\r");
                default -> {
                    if (c < ' ' || c == 0x7f) {
                        json.append("\\u00").append(Character.forDigit(c >> 4, 16)).append(Character.forDigit(c & 15, 16));
                    } else {
                        json.append(c);
                    }
                }
            }
        }
        return json.append('"').toString();
    }
}
