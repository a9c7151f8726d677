package dev.phpc.lexer;

/// Watches for `__halt_compiler();`, after which the rest of the file is data. The tokenizer takes any three tokens for `();`.
final class HaltCompiler {

    private final LexerState state;
    private int seen;
    private int matched;

    HaltCompiler(LexerState state) {
        this.state = state;
    }

    /// Has the lexer just passed `__halt_compiler ( ) ;` (or `?>` for the semicolon)?
    boolean reached() {
        TokenList tokens = state.tokens;
        for (; seen < tokens.size(); seen++) {
            TokenKind kind = tokens.kind(seen);
            if (kind == TokenKind.HALT_COMPILER) {
                matched = 1;
            } else if (matched > 0 && !kind.isTrivia()) {
                matched = !state.compiling || kind == expected() || matched == 3 && kind == TokenKind.CLOSE_TAG ? matched + 1 : 0;
            }
        }
        return matched == 4;
    }

    /// Makes one token of everything that follows.
    void keepRest() {
        matched = 0;
        if (!state.atEnd()) {
            state.emitLines(TokenKind.INLINE_HTML, state.length);
            seen = state.tokens.size();
        }
    }

    private TokenKind expected() {
        return switch (matched) {
            case 1 -> TokenKind.LEFT_PARENTHESIS;
            case 2 -> TokenKind.RIGHT_PARENTHESIS;
            default -> TokenKind.SEMICOLON;
        };
    }
}
