package dev.phpc.lexer;

import java.util.ArrayDeque;
import java.util.Deque;

/// The brackets that are open, so that one left open or closed wrongly is named together with its line.
final class Nesting {

    private record Open(char bracket, int line) {}

    private final Deque<Open> open = new ArrayDeque<>();

    void open(char bracket, int line) {
        open.push(new Open(bracket, line));
    }

    /// PHP's message if `bracket` closes nothing or the wrong thing, otherwise null.
    String close(char bracket, int line) {
        if (open.isEmpty()) {
            return "Unmatched '" + bracket + "'";
        }
        Open last = open.pop();
        if (last.bracket == opening(bracket)) {
            return null;
        }
        return unclosed(last, line) + " does not match '" + bracket + "'";
    }

    /// PHP's message if a bracket is still open at the end of the file, otherwise null.
    String atEnd(int line) {
        return open.isEmpty() ? null : unclosed(open.peek(), line);
    }

    private static String unclosed(Open bracket, int line) {
        return "Unclosed '" + bracket.bracket + "'" + (bracket.line == line ? "" : " on line " + bracket.line);
    }

    private static char opening(char closing) {
        return switch (closing) {
            case ')' -> '(';
            case ']' -> '[';
            default -> '{';
        };
    }
}
