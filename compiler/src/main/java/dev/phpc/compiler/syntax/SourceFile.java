package dev.phpc.compiler.syntax;

import java.util.Arrays;
import java.util.function.UnaryOperator;

/// A PHP source: its path as PHP shows it, and its bytes, one char each.
public final class SourceFile {

    private final String path;
    private final String text;
    private final UnaryOperator<String> literals;
    private int[] lineStarts;

    public SourceFile(String path, String text) {
        this(path, text, null);
    }

    /// A source that was brought into another encoding: `literals` makes of its strings what the program is to have.
    public SourceFile(String path, String text, UnaryOperator<String> literals) {
        this.path = path;
        this.text = text;
        this.literals = literals;
    }

    public String path() {
        return path;
    }

    public String text() {
        return text;
    }

    /// Whether the source may say in which encoding it is written.
    public boolean isMultibyte() {
        return literals != null;
    }

    /// A string of the source as the program is to have it.
    public String literal(String value) {
        return literals == null ? value : literals.apply(value);
    }

    /// The line, from 1, in which `offset` lies.
    public int lineAt(int offset) {
        int found = Arrays.binarySearch(lineStarts(), offset);
        return found >= 0 ? found + 1 : -found - 1;
    }

    /// The offset at which `line` (from 1) starts.
    public int lineStart(int line) {
        return lineStarts()[line - 1];
    }

    /// The column of `offset` in bytes, from 1.
    public int columnAt(int offset) {
        return offset - lineStart(lineAt(offset)) + 1;
    }

    public int lineCount() {
        return lineStarts().length;
    }

    /// The text of a line without its end.
    public String lineText(int line) {
        int start = lineStart(line);
        int end = start;
        while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
            end++;
        }
        return text.substring(start, end);
    }

    private int[] lineStarts() {
        if (lineStarts == null) {
            lineStarts = findLineStarts();
        }
        return lineStarts;
    }

    /// As for PHP, a line ends with `\n`, `\r\n`, or a lone `\r`.
    private int[] findLineStarts() {
        int[] starts = new int[16];
        int count = 1;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n' || c == '\r' && (i + 1 == text.length() || text.charAt(i + 1) != '\n')) {
                if (count == starts.length) {
                    starts = Arrays.copyOf(starts, count * 2);
                }
                starts[count++] = i + 1;
            }
        }
        return Arrays.copyOf(starts, count);
    }
}
