package dev.phpc.lexer;

import static dev.phpc.lexer.LexerState.isDigit;
import static dev.phpc.lexer.LexerState.isLabelPart;
import static dev.phpc.lexer.LexerState.isLabelStart;
import static dev.phpc.lexer.LexerState.isWhitespace;

import dev.phpc.lexer.LexerState.Mode;

/// The tokens between `<?php` and `?>`, except the insides of strings.
final class ScriptLexer {

    private final LexerState state;
    private final StringLexer strings;
    private final NumberLexer numbers;
    private final Symbols symbols;
    private final Trivia trivia;

    ScriptLexer(LexerState state, StringLexer strings) {
        this.state = state;
        this.strings = strings;
        this.numbers = new NumberLexer(state);
        this.trivia = new Trivia(state);
        this.symbols = new Symbols(state, trivia);
    }

    void next() {
        byte c = state.peek(0);
        byte following = state.peek(1);
        if (isWhitespace(c)) {
            trivia.whitespace();
        } else if (c == '$' && isLabelStart(following)) {
            state.emit(TokenKind.VARIABLE, state.labelEnd(state.position + 1));
        } else if (isLabelStart(c) || c == '\\') {
            wordOrString(c, following);
        } else if (isDigit(c) || c == '.' && isDigit(following)) {
            numbers.next();
        } else {
            symbolOrComment(c, following);
        }
    }

    private void symbolOrComment(byte c, byte following) {
        switch (c) {
            case '#' -> {
                if (following == '[') {
                    state.open('[');
                    state.emit(TokenKind.ATTRIBUTE, state.position + 2);
                } else {
                    trivia.lineComment();
                }
            }
            case '/' -> {
                if (following == '/') {
                    trivia.lineComment();
                } else if (following == '*') {
                    trivia.blockComment();
                } else {
                    symbols.next();
                }
            }
            case '\'' -> strings.singleQuoted(0);
            case '"' -> strings.doubleQuoted(0);
            case '<' -> {
                if (!strings.heredocStart(0)) {
                    symbols.next();
                }
            }
            case '?' -> {
                if (following == '>') {
                    closeTag();
                } else {
                    symbols.next();
                }
            }
            default -> symbols.next();
        }
    }

    private void closeTag() {
        int end = state.position + 2;
        if (state.bytes[end] == '\n' && end < state.length) {
            end++;
        } else if (state.bytes[end] == '\r') {
            end += state.bytes[end + 1] == '\n' ? 2 : 1;
        }
        state.emitLines(TokenKind.CLOSE_TAG, end);
        state.mode(Mode.HTML);
    }

    private void wordOrString(byte c, byte following) {
        if ((c | 0x20) == 'b' && prefixedString(following)) {
            return;
        }
        word();
    }

    /// `b'…'`, `b"…"`, `b<<<…`: the prefix means nothing.
    private boolean prefixedString(byte following) {
        switch (following) {
            case '\'' -> strings.singleQuoted(1);
            case '"' -> strings.doubleQuoted(1);
            case '<' -> {
                return strings.heredocStart(1);
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    private void word() {
        byte[] bytes = state.bytes;
        int start = state.position;
        int end = state.labelEnd(start);
        int firstEnd = end;
        boolean qualified = false;
        while (bytes[end] == '\\' && isLabelStart(bytes[end + 1])) {
            end = state.labelEnd(end + 1);
            qualified = true;
        }
        if (!qualified) {
            simpleWord(start, end);
        } else if (firstEnd == start) {
            state.emit(TokenKind.NAME_FULLY_QUALIFIED, end);
        } else if (firstEnd - start == "namespace".length() && state.matches(start, "namespace")) {
            state.emit(TokenKind.NAME_RELATIVE, end);
        } else {
            state.emit(TokenKind.NAME_QUALIFIED, end);
        }
    }

    private void simpleWord(int start, int end) {
        if (end == start) {
            state.emit(TokenKind.NS_SEPARATOR, start + 1);
            return;
        }
        TokenKind kind = Keywords.kindOf(state.bytes, start, end);
        switch (kind) {
            case YIELD -> yieldOrYieldFrom(end);
            case ENUM -> state.emit(startsEnum(end) ? TokenKind.ENUM : TokenKind.STRING, end);
            case PUBLIC, PROTECTED, PRIVATE -> visibility(kind, end);
            default -> state.emit(kind, end);
        }
    }

    private void yieldOrYieldFrom(int end) {
        int from = trivia.skip(end);
        if (from > end && state.matches(from, "from") && !isLabelPart(state.bytes[from + 4])) {
            state.emitLines(TokenKind.YIELD_FROM, from + 4);
        } else {
            state.emit(TokenKind.YIELD, end);
        }
    }

    /// `enum` is a keyword only in front of a name, and one that does not start with `extends` or `implements`.
    private boolean startsEnum(int end) {
        int name = trivia.skip(end);
        if (name == end || !isLabelStart(state.bytes[name])) {
            return false;
        }
        return !state.matches(name, "extends") && !state.matches(name, "implements");
    }

    private void visibility(TokenKind kind, int end) {
        if (state.matches(end, "(set)")) {
            TokenKind set = switch (kind) {
                case PUBLIC -> TokenKind.PUBLIC_SET;
                case PROTECTED -> TokenKind.PROTECTED_SET;
                default -> TokenKind.PRIVATE_SET;
            };
            state.emit(set, end + "(set)".length());
        } else {
            state.emit(kind, end);
        }
    }

    /// After `->` or `?->`: any word is a plain name.
    void property() {
        byte c = state.peek(0);
        if (isWhitespace(c)) {
            trivia.whitespace();
        } else if (c == '-' && state.peek(1) == '>') {
            state.emit(TokenKind.OBJECT_OPERATOR, state.position + 2);
        } else if (c == '?' && state.peek(1) == '-' && state.peek(2) == '>') {
            state.emit(TokenKind.NULLSAFE_OBJECT_OPERATOR, state.position + 3);
        } else if (c == '#' || c == '/' && state.peek(1) == '/') {
            trivia.lineComment();
        } else if (c == '/' && state.peek(1) == '*') {
            trivia.blockComment();
        } else {
            state.pop();
            if (isLabelStart(c)) {
                state.emit(TokenKind.STRING, state.labelEnd(state.position));
            }
        }
    }
}
