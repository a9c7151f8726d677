package dev.phpc.lexer;

import static dev.phpc.lexer.LexerState.isDigit;
import static dev.phpc.lexer.LexerState.isLabelPart;
import static dev.phpc.lexer.LexerState.isLabelStart;
import static dev.phpc.lexer.LexerState.isWhitespace;

import dev.phpc.lexer.LexerState.Heredoc;
import dev.phpc.lexer.LexerState.Mode;

/// Quoted strings, here-documents, backticks, and the variables within them.
final class StringLexer {

    private final LexerState state;

    StringLexer(LexerState state) {
        this.state = state;
    }

    /// `'…'`, after a prefix of `prefix` characters.
    void singleQuoted(int prefix) {
        int end = closingQuote(state.position + prefix + 1, '\'');
        if (end < 0) {
            state.emitLines(TokenKind.ENCAPSED_AND_WHITESPACE, state.length);
        } else {
            state.emitLines(TokenKind.CONSTANT_ENCAPSED_STRING, end + 1);
        }
    }

    private int closingQuote(int start, char quote) {
        for (int i = start; i < state.length; i++) {
            if (state.bytes[i] == '\\') {
                i++;
            } else if (state.bytes[i] == quote) {
                return i;
            }
        }
        return -1;
    }

    /// `"…"`: one token if nothing is interpolated, otherwise the quote alone.
    void doubleQuoted(int prefix) {
        int start = state.position + prefix + 1;
        for (int i = start; i < state.length; i++) {
            byte c = state.bytes[i];
            if (c == '\\') {
                i++;
            } else if (c == '"') {
                state.emitLines(TokenKind.CONSTANT_ENCAPSED_STRING, i + 1);
                return;
            } else if (startsInterpolation(i)) {
                break;
            }
        }
        state.emit(TokenKind.DOUBLE_QUOTE, start);
        state.mode(Mode.DOUBLE_QUOTES);
    }

    private boolean startsInterpolation(int at) {
        byte next = state.bytes[at + 1];
        return switch (state.bytes[at]) {
            case '$' -> next == '{' || isLabelStart(next);
            case '{' -> next == '$';
            default -> false;
        };
    }

    /// `<<<LABEL`, `<<<"LABEL"` or `<<<'LABEL'` up to the end of its line. Returns false if there is none here.
    boolean heredocStart(int prefix) {
        byte[] bytes = state.bytes;
        int i = state.position + prefix;
        if (bytes[i] != '<' || bytes[i + 1] != '<' || bytes[i + 2] != '<') {
            return false;
        }
        i += 3;
        while (bytes[i] == ' ' || bytes[i] == '\t') {
            i++;
        }
        byte quote = bytes[i] == '\'' || bytes[i] == '"' ? bytes[i++] : 0;
        int labelEnd = state.labelEnd(i);
        if (labelEnd == i || quote != 0 && bytes[labelEnd] != quote) {
            return false;
        }
        String label = state.source.substring(i, labelEnd);
        int end = quote == 0 ? labelEnd : labelEnd + 1;
        if (bytes[end] == '\r') {
            end += bytes[end + 1] == '\n' ? 2 : 1;
        } else if (bytes[end] == '\n') {
            end++;
        } else {
            return false;
        }
        state.emitLines(TokenKind.START_HEREDOC, end);
        state.heredocs.push(new Heredoc(label));
        if (closingLabelEnd(end) > 0) {
            state.mode(Mode.HEREDOC_END);
        } else {
            state.mode(quote == '\'' ? Mode.NOWDOC : Mode.HEREDOC);
        }
        return true;
    }

    /// The end of the closing label, if one stands at the line start `at`, otherwise 0. A closing label at the very end of the file does not
    /// count, just as in PHP.
    private int closingLabelEnd(int at) {
        int i = at;
        while (state.bytes[i] == ' ' || state.bytes[i] == '\t') {
            i++;
        }
        String label = state.heredocs.peek().label();
        int end = i + label.length();
        return end < state.length && state.source.startsWith(label, i) && !isLabelPart(state.bytes[end]) ? end : 0;
    }

    void heredocEnd() {
        int end = closingLabelEnd(state.position);
        state.heredocs.pop();
        state.emit(TokenKind.END_HEREDOC, end);
        state.mode(Mode.SCRIPT);
    }

    void nowdoc() {
        int end = heredocTextEnd(false);
        state.emitLines(TokenKind.ENCAPSED_AND_WHITESPACE, end);
        if (closesHeredocAt(end)) {
            state.mode(Mode.HEREDOC_END);
        }
    }

    /// One piece of a double-quoted string, a backtick string, or a here-document.
    void interpolated() {
        int at = state.position;
        byte c = state.peek(0);
        byte next = state.peek(1);
        if (c == '$' && next == '{') {
            state.push(Mode.VARIABLE_NAME);
            state.open('{');
            state.emit(TokenKind.DOLLAR_OPEN_CURLY_BRACES, at + 2);
        } else if (c == '$' && isLabelStart(next)) {
            simpleVariable();
        } else if (c == '{' && next == '$') {
            state.push(Mode.SCRIPT);
            state.open('{');
            state.emit(TokenKind.CURLY_OPEN, at + 1);
        } else if (state.mode() == Mode.DOUBLE_QUOTES && c == '"') {
            state.emit(TokenKind.DOUBLE_QUOTE, at + 1);
            state.mode(Mode.SCRIPT);
        } else if (state.mode() == Mode.BACKTICKS && c == '`') {
            state.emit(TokenKind.BACKTICK, at + 1);
            state.mode(Mode.SCRIPT);
        } else {
            text();
        }
    }

    /// `$name`, together with what decides how the text after it is read: `[offset]`, `->property` or `?->property`.
    private void simpleVariable() {
        int end = state.labelEnd(state.position + 1);
        byte[] bytes = state.bytes;
        Mode after = null;
        if (bytes[end] == '[') {
            after = Mode.VARIABLE_OFFSET;
        } else if (bytes[end] == '-' && bytes[end + 1] == '>' && isLabelStart(bytes[end + 2])
                || bytes[end] == '?' && bytes[end + 1] == '-' && bytes[end + 2] == '>' && isLabelStart(bytes[end + 3])) {
            after = Mode.PROPERTY;
        }
        state.emit(TokenKind.VARIABLE, end);
        if (after != null) {
            state.push(after);
        }
    }

    private void text() {
        boolean heredoc = state.mode() == Mode.HEREDOC;
        int end = heredoc ? heredocTextEnd(true) : quotedTextEnd(state.mode() == Mode.BACKTICKS ? '`' : '"');
        state.emitLines(TokenKind.ENCAPSED_AND_WHITESPACE, end);
        if (heredoc && closesHeredocAt(end)) {
            state.mode(Mode.HEREDOC_END);
        }
    }

    private int quotedTextEnd(char quote) {
        int i = state.position;
        for (; i < state.length; i++) {
            byte c = state.bytes[i];
            if (c == '\\') {
                i++;
            } else if (c == quote || startsInterpolation(i)) {
                return i;
            }
        }
        return Math.min(i, state.length);
    }

    /// Where the text of a here-document stops: after the line break in front of its closing label, or before a variable.
    private int heredocTextEnd(boolean interpolates) {
        byte[] bytes = state.bytes;
        int i = state.position;
        for (; i < state.length; i++) {
            byte c = bytes[i];
            if (c == '\n' || c == '\r') {
                int lineStart = c == '\r' && bytes[i + 1] == '\n' ? i + 2 : i + 1;
                if (closingLabelEnd(lineStart) > 0) {
                    return lineStart;
                }
                i = lineStart - 1;
            } else if (interpolates && c == '\\' && bytes[i + 1] != '\n' && bytes[i + 1] != '\r') {
                i++;
            } else if (interpolates && startsInterpolation(i)) {
                return i;
            }
        }
        return Math.min(i, state.length);
    }

    /// Does the text that ends at `end` end with a line break that the closing label follows?
    private boolean closesHeredocAt(int end) {
        byte last = state.bytes[end - 1];
        return (last == '\n' || last == '\r') && end < state.length && closingLabelEnd(end) > 0;
    }

    /// After `${` within a string.
    void variableName() {
        int end = state.labelEnd(state.position);
        byte next = state.bytes[end];
        state.mode(Mode.SCRIPT);
        if (end > state.position && (next == '[' || next == '}')) {
            state.emit(TokenKind.STRING_VARNAME, end);
        }
    }

    /// Within `$name[…]` in a string.
    void variableOffset() {
        int at = state.position;
        byte c = state.peek(0);
        if (isDigit(c)) {
            state.emit(TokenKind.NUM_STRING, numberEnd(at));
        } else if (c == '$' && isLabelStart(state.peek(1))) {
            state.emit(TokenKind.VARIABLE, state.labelEnd(at + 1));
        } else if (isLabelStart(c)) {
            state.emit(TokenKind.STRING, state.labelEnd(at));
        } else if (c == ']') {
            state.pop();
            state.emit(TokenKind.RIGHT_BRACKET, at + 1);
        } else if (isWhitespace(c) || c == '\\' || c == '\'' || c == '#') {
            state.pop();
            state.emit(TokenKind.ENCAPSED_AND_WHITESPACE, at);
        } else {
            TokenKind kind = symbol(c);
            state.emit(kind == null ? TokenKind.BAD_CHARACTER : kind, at + 1);
        }
    }

    private int numberEnd(int start) {
        int radix = NumberLexer.radixOf(state.bytes[start + 1]);
        if (state.bytes[start] == '0' && radix != 0) {
            int end = NumberLexer.digitsEnd(state.bytes, start + 2, radix);
            if (end > start + 2) {
                return end;
            }
        }
        return NumberLexer.digitsEnd(state.bytes, start, 10);
    }

    private static TokenKind symbol(byte c) {
        for (TokenKind kind : TokenKind.values()) {
            if (kind.id() == c && c > 0) {
                return kind;
            }
        }
        return null;
    }
}
