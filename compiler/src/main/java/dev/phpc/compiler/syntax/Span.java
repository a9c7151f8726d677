package dev.phpc.compiler.syntax;

/// A stretch of source: byte offsets `start` (inclusive) to `end` (exclusive), and the line on which it starts, counted from 1.
public record Span(int start, int end, int line) {

    /// From the start of this span to the end of `last`.
    public Span to(Span last) {
        return new Span(start, last.end, line);
    }

    public int length() {
        return end - start;
    }
}
