package dev.phpc.lexer;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/// The tokens of a source, in order and without gaps: each token ends where the next one starts. The last one is [TokenKind#END].
public final class TokenList {

    private static final TokenKind[] KINDS = TokenKind.values();

    private final String source;
    private final Map<Integer, String> errors = new HashMap<>();
    private byte[] kinds;
    private int[] starts;
    private int[] lines;
    private int size;

    TokenList(String source) {
        this.source = source;
        int guess = source.length() / 4 + 16;
        kinds = new byte[guess];
        starts = new int[guess];
        lines = new int[guess];
    }

    void add(TokenKind kind, int start, int line) {
        if (size == kinds.length) {
            int capacity = size * 2;
            kinds = Arrays.copyOf(kinds, capacity);
            starts = Arrays.copyOf(starts, capacity);
            lines = Arrays.copyOf(lines, capacity);
        }
        kinds[size] = (byte) kind.ordinal();
        starts[size] = start;
        lines[size] = line;
        size++;
    }

    void addError(String message, int start, int line) {
        errors.put(size, message);
        add(TokenKind.ERROR, start, line);
    }

    /// How many tokens there are, [TokenKind#END] included.
    public int size() {
        return size;
    }

    public TokenKind kind(int index) {
        return KINDS[kinds[index] & 0xff];
    }

    public int start(int index) {
        return starts[index];
    }

    public int end(int index) {
        return index + 1 < size ? starts[index + 1] : source.length();
    }

    /// The line, from 1, on which the token starts.
    public int line(int index) {
        return lines[index];
    }

    public String text(int index) {
        return source.substring(start(index), end(index));
    }

    public int length(int index) {
        return end(index) - start(index);
    }

    /// PHP's message for an [TokenKind#ERROR] token.
    public String error(int index) {
        return errors.get(index);
    }

    public String source() {
        return source;
    }
}
