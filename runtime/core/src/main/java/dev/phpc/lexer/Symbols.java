package dev.phpc.lexer;

import dev.phpc.runtime.objects.Names;
import dev.phpc.lexer.LexerState.Mode;

/// Operators, brackets, casts, and what is no token at all.
final class Symbols {

    private final LexerState state;
    private final Trivia trivia;

    Symbols(LexerState state, Trivia trivia) {
        this.state = state;
        this.trivia = trivia;
    }

    void next() {
        byte a = state.peek(0);
        byte b = state.peek(1);
        byte c = state.peek(2);
        switch (a) {
            case ';' -> emit(TokenKind.SEMICOLON, 1);
            case ',' -> emit(TokenKind.COMMA, 1);
            case '(' -> parenthesisOrCast();
            case ')' -> state.emitClosing(TokenKind.RIGHT_PARENTHESIS, ')');
            case '[' -> opening(TokenKind.LEFT_BRACKET, '[');
            case ']' -> state.emitClosing(TokenKind.RIGHT_BRACKET, ']');
            case '{' -> {
                state.push(Mode.SCRIPT);
                opening(TokenKind.LEFT_BRACE, '{');
            }
            case '}' -> {
                state.pop();
                state.emitClosing(TokenKind.RIGHT_BRACE, '}');
            }
            case '=' -> equals(b, c);
            case '-' -> minus(b);
            case '<', '>' -> angle(a, b, c);
            case '?' -> question(b, c);
            case ':' -> either(b == ':', TokenKind.PAAMAYIM_NEKUDOTAYIM, TokenKind.COLON);
            case '!' -> exclamation(b, c);
            case '&' -> ampersand(b);
            case '|' -> bar(b);
            case '.' -> dot(b, c);
            case '*' -> asterisk(b, c);
            case '+' -> {
                if (b == '+') {
                    emit(TokenKind.INC, 2);
                } else {
                    either(b == '=', TokenKind.PLUS_EQUAL, TokenKind.PLUS);
                }
            }
            case '/' -> either(b == '=', TokenKind.DIV_EQUAL, TokenKind.SLASH);
            case '%' -> either(b == '=', TokenKind.MOD_EQUAL, TokenKind.PERCENT);
            case '^' -> either(b == '=', TokenKind.XOR_EQUAL, TokenKind.CARET);
            case '~' -> emit(TokenKind.TILDE, 1);
            case '@' -> emit(TokenKind.AT, 1);
            case '$' -> emit(TokenKind.DOLLAR, 1);
            case '`' -> {
                emit(TokenKind.BACKTICK, 1);
                state.mode(Mode.BACKTICKS);
            }
            default -> emit(TokenKind.BAD_CHARACTER, 1);
        }
    }

    private void emit(TokenKind kind, int length) {
        state.emit(kind, state.position + length);
    }

    private void either(boolean two, TokenKind twoCharacters, TokenKind one) {
        emit(two ? twoCharacters : one, two ? 2 : 1);
    }

    private void opening(TokenKind kind, char bracket) {
        state.open(bracket);
        emit(kind, 1);
    }

    private void equals(byte b, byte c) {
        if (b == '=') {
            emit(c == '=' ? TokenKind.IS_IDENTICAL : TokenKind.IS_EQUAL, c == '=' ? 3 : 2);
        } else {
            either(b == '>', TokenKind.DOUBLE_ARROW, TokenKind.EQUALS);
        }
    }

    private void minus(byte b) {
        switch (b) {
            case '>' -> {
                state.push(Mode.PROPERTY);
                emit(TokenKind.OBJECT_OPERATOR, 2);
            }
            case '-' -> emit(TokenKind.DEC, 2);
            case '=' -> emit(TokenKind.MINUS_EQUAL, 2);
            default -> emit(TokenKind.MINUS, 1);
        }
    }

    private void angle(byte a, byte b, byte c) {
        if (a == '>') {
            if (b == '>') {
                emit(c == '=' ? TokenKind.SR_EQUAL : TokenKind.SR, c == '=' ? 3 : 2);
            } else {
                either(b == '=', TokenKind.IS_GREATER_OR_EQUAL, TokenKind.GREATER);
            }
        } else if (b == '<') {
            emit(c == '=' ? TokenKind.SL_EQUAL : TokenKind.SL, c == '=' ? 3 : 2);
        } else if (b == '=') {
            emit(c == '>' ? TokenKind.SPACESHIP : TokenKind.IS_SMALLER_OR_EQUAL, c == '>' ? 3 : 2);
        } else {
            either(b == '>', TokenKind.IS_NOT_EQUAL, TokenKind.LESS);
        }
    }

    private void question(byte b, byte c) {
        if (b == '?') {
            emit(c == '=' ? TokenKind.COALESCE_EQUAL : TokenKind.COALESCE, c == '=' ? 3 : 2);
        } else if (b == '-' && c == '>') {
            state.push(Mode.PROPERTY);
            emit(TokenKind.NULLSAFE_OBJECT_OPERATOR, 3);
        } else {
            emit(TokenKind.QUESTION, 1);
        }
    }

    private void exclamation(byte b, byte c) {
        if (b == '=') {
            emit(c == '=' ? TokenKind.IS_NOT_IDENTICAL : TokenKind.IS_NOT_EQUAL, c == '=' ? 3 : 2);
        } else {
            emit(TokenKind.EXCLAMATION, 1);
        }
    }

    private void ampersand(byte b) {
        if (b == '&') {
            emit(TokenKind.BOOLEAN_AND, 2);
        } else if (b == '=') {
            emit(TokenKind.AND_EQUAL, 2);
        } else {
            int next = trivia.skip(state.position + 1);
            boolean variable = state.bytes[next] == '$' || state.matches(next, "...");
            emit(variable ? TokenKind.AMPERSAND_FOLLOWED_BY_VAR_OR_VARARG : TokenKind.AMPERSAND_NOT_FOLLOWED_BY_VAR_OR_VARARG, 1);
        }
    }

    private void bar(byte b) {
        switch (b) {
            case '|' -> emit(TokenKind.BOOLEAN_OR, 2);
            case '=' -> emit(TokenKind.OR_EQUAL, 2);
            case '>' -> emit(TokenKind.PIPE, 2);
            default -> emit(TokenKind.BAR, 1);
        }
    }

    private void dot(byte b, byte c) {
        if (b == '.' && c == '.') {
            emit(TokenKind.ELLIPSIS, 3);
        } else {
            either(b == '=', TokenKind.CONCAT_EQUAL, TokenKind.DOT);
        }
    }

    private void asterisk(byte b, byte c) {
        if (b == '*') {
            emit(c == '=' ? TokenKind.POW_EQUAL : TokenKind.POW, c == '=' ? 3 : 2);
        } else {
            either(b == '=', TokenKind.MUL_EQUAL, TokenKind.ASTERISK);
        }
    }

    private void parenthesisOrCast() {
        byte[] bytes = state.bytes;
        int start = skipBlanks(state.position + 1);
        int end = start;
        while (bytes[end] >= 'A' && bytes[end] <= 'Z' || bytes[end] >= 'a' && bytes[end] <= 'z') {
            end++;
        }
        int close = skipBlanks(end);
        TokenKind cast = end > start && bytes[close] == ')' ? cast(start, end) : null;
        if (cast == null) {
            opening(TokenKind.LEFT_PARENTHESIS, '(');
        } else if (end - start == 4 && state.matches(start, "real")) {
            state.emitError("The (real) cast has been removed, use (float) instead", cast, close + 1);
        } else {
            emit(cast, close + 1 - state.position);
        }
    }

    private TokenKind cast(int start, int end) {
        if (end - start > "boolean".length()) {
            return null;
        }
        return switch (Names.lower(state.source.substring(start, end))) {
            case "int", "integer" -> TokenKind.INT_CAST;
            case "float", "double", "real" -> TokenKind.DOUBLE_CAST;
            case "string", "binary" -> TokenKind.STRING_CAST;
            case "bool", "boolean" -> TokenKind.BOOL_CAST;
            case "array" -> TokenKind.ARRAY_CAST;
            case "object" -> TokenKind.OBJECT_CAST;
            case "unset" -> TokenKind.UNSET_CAST;
            case "void" -> TokenKind.VOID_CAST;
            default -> null;
        };
    }

    private int skipBlanks(int start) {
        int i = start;
        while (state.bytes[i] == ' ' || state.bytes[i] == '\t') {
            i++;
        }
        return i;
    }
}
