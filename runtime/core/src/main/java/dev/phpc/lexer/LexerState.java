package dev.phpc.lexer;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;

/// Where the lexer stands: the position in the source, the stack of modes, and what has been found so far.
final class LexerState {

    /// What the next characters mean.
    enum Mode {
        HTML, SCRIPT, DOUBLE_QUOTES, BACKTICKS, HEREDOC, NOWDOC, HEREDOC_END, PROPERTY, VARIABLE_NAME, VARIABLE_OFFSET
    }

    /// An open here-document: its label, and where its closing label (with indentation) ends once found.
    record Heredoc(String label) {}

    private static final int PADDING = 16;
    private static final boolean[] LABEL_START = labelCharacters(false);
    private static final boolean[] LABEL_PART = labelCharacters(true);

    final String source;
    /// The source followed by zero bytes, so that looking a few characters ahead needs no check.
    final byte[] bytes;
    final int length;
    final boolean compiling;
    final boolean shortOpenTag;
    final TokenList tokens;
    final Deque<Heredoc> heredocs = new ArrayDeque<>();
    int position;
    private int line = 1;
    private Mode[] modes = new Mode[16];
    private int depth;
    private final Nesting nesting = new Nesting();

    LexerState(String source, boolean shortOpenTag, boolean compiling) {
        this.source = source;
        this.length = source.length();
        this.bytes = Arrays.copyOf(source.getBytes(ISO_8859_1), length + PADDING);
        this.shortOpenTag = shortOpenTag;
        this.compiling = compiling;
        this.tokens = new TokenList(source);
        modes[0] = Mode.HTML;
    }

    Mode mode() {
        return modes[depth];
    }

    void mode(Mode mode) {
        modes[depth] = mode;
    }

    void push(Mode mode) {
        if (++depth == modes.length) {
            modes = Arrays.copyOf(modes, depth * 2);
        }
        modes[depth] = mode;
    }

    /// Returns to the mode before; at the bottom (an unmatched brace) there is none.
    void pop() {
        if (depth > 0) {
            depth--;
        }
    }

    boolean atEnd() {
        return position >= length;
    }

    byte peek(int ahead) {
        return bytes[position + ahead];
    }

    /// Adds the token that ends at `end` and holds no line break.
    void emit(TokenKind kind, int end) {
        tokens.add(kind, position, line);
        position = end;
    }

    /// Adds the token that ends at `end` and may hold line breaks.
    void emitLines(TokenKind kind, int end) {
        tokens.add(kind, position, line);
        advance(end);
    }

    /// An error in place of the token that ends at `end`; when not compiling, an ordinary token of kind `otherwise`.
    void emitError(String message, TokenKind otherwise, int end) {
        if (compiling) {
            tokens.addError(message, position, line);
        } else {
            tokens.add(otherwise, position, line);
        }
        advance(end);
    }

    int line() {
        return line;
    }

    void open(char bracket) {
        nesting.open(bracket, line);
    }

    /// Adds a closing bracket, or the error of one that does not match.
    void emitClosing(TokenKind kind, char bracket) {
        String problem = nesting.close(bracket, line);
        if (problem != null) {
            emitError(problem, kind, position + 1);
        } else {
            emit(kind, position + 1);
        }
    }

    void emitEnd() {
        String problem = nesting.atEnd(line);
        if (problem != null && compiling) {
            tokens.addError(problem, length, line);
        }
        tokens.add(TokenKind.END, length, line);
    }

    private void advance(int end) {
        for (int i = position; i < end; i++) {
            byte c = bytes[i];
            if (c == '\n' || c == '\r' && bytes[i + 1] != '\n') {
                line++;
            }
        }
        position = end;
    }

    /// The end of the label that starts at `start` (which is `start` itself if none does).
    int labelEnd(int start) {
        if (!isLabelStart(bytes[start])) {
            return start;
        }
        int end = start + 1;
        while (isLabelPart(bytes[end])) {
            end++;
        }
        return end;
    }

    /// Does `word`, in lower case, stand at `start` in any case?
    boolean matches(int start, String word) {
        for (int i = 0; i < word.length(); i++) {
            if (start + i >= length) {
                return false;
            }
            int c = bytes[start + i];
            if (c >= 'A' && c <= 'Z') {
                c += 32;
            }
            if (c != word.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    static boolean isLabelStart(byte c) {
        return LABEL_START[c & 0xff];
    }

    static boolean isLabelPart(byte c) {
        return LABEL_PART[c & 0xff];
    }

    static boolean isDigit(byte c) {
        return c >= '0' && c <= '9';
    }

    static boolean isWhitespace(byte c) {
        return c == ' ' || c == '\t' || c == '\n' || c == '\r';
    }

    private static boolean[] labelCharacters(boolean digits) {
        boolean[] set = new boolean[256];
        Arrays.fill(set, 'a', 'z' + 1, true);
        Arrays.fill(set, 'A', 'Z' + 1, true);
        Arrays.fill(set, 0x80, 0x100, true);
        set['_'] = true;
        if (digits) {
            Arrays.fill(set, '0', '9' + 1, true);
        }
        return set;
    }
}
