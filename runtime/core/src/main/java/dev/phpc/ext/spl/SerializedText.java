package dev.phpc.ext.spl;

import dev.phpc.runtime.Context;
import dev.phpc.runtime.PhpThrow;
import dev.phpc.runtime.objects.PhpCallable;

/// Reads the old serialized forms, in which values stand one after the other with punctuation between them.
final class SerializedText {
    private final Context ctx;
    private final String text;
    private int position;

    SerializedText(Context ctx, String text) {
        this.ctx = ctx;
        this.text = text;
    }

    /// A value as `serialize` writes it.
    static String of(Context ctx, Object value) {
        return (String) PhpCallable.resolve(ctx, "serialize").call(ctx, value);
    }

    boolean isAtEnd() {
        return position == text.length();
    }

    boolean skip(char c) {
        if (position < text.length() && text.charAt(position) == c) {
            position++;
            return true;
        }
        return false;
    }

    boolean skip(String expected) {
        if (text.startsWith(expected, position)) {
            position += expected.length();
            return true;
        }
        return false;
    }

    /// The next value.
    Object value() {
        int end = end(position);
        String one = text.substring(position, end);
        position = end;
        return PhpCallable.resolve(ctx, "unserialize").call(ctx, one);
    }

    PhpThrow error() {
        return SplErrors.unexpectedValue(ctx, "Error at offset " + position + " of " + text.length() + " bytes");
    }

    /// Where the value that starts at `start` ends.
    private int end(int start) {
        char type = start < text.length() ? text.charAt(start) : 0;
        return switch (type) {
            case 'N', 'i', 'b', 'd', 'r', 'R' -> after(start, ';');
            case 's' -> afterString(start + 2) + 1;
            case 'E' -> afterString(start + 2) + 1;
            case 'a' -> afterElements(after(start + 2, ':'), number(start + 2));
            case 'O' -> {
                int name = afterString(start + 2) + 1;
                yield afterElements(after(name, ':'), number(name));
            }
            case 'C' -> {
                int name = afterString(start + 2) + 1;
                yield after(name, ':') + 1 + number(name) + 1;
            }
            default -> throw error();
        };
    }

    private int after(int start, char c) {
        int found = text.indexOf(c, start);
        if (found < 0) {
            throw error();
        }
        return found + 1;
    }

    private int number(int start) {
        int end = start;
        long number = 0;
        while (end < text.length() && Character.digit(text.charAt(end), 10) >= 0 && number < text.length()) {
            number = number * 10 + text.charAt(end++) - '0';
        }
        if (end == start) {
            throw error();
        }
        return (int) Math.min(number, text.length());
    }

    /// After the closing quote of `length:"…"`.
    private int afterString(int start) {
        int end = after(start, ':') + 1 + number(start) + 1;
        if (end > text.length()) {
            throw error();
        }
        return end;
    }

    /// After `{` … `}` with so many pairs.
    private int afterElements(int brace, int pairs) {
        int at = brace + 1;
        for (int i = 0; i < 2 * pairs; i++) {
            at = end(at);
        }
        if (at >= text.length() || text.charAt(at) != '}') {
            throw error();
        }
        return at + 1;
    }
}
