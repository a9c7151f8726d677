package dev.phpc.ext.tokenizer;

import dev.phpc.lexer.TokenKind;

/// From a token's number to its kind.
final class TokenNames {

    /// Smaller numbers are the codes of single characters.
    static final int FIRST_NUMBER = 256;

    private TokenNames() {}

    /// The kind with that number, or null.
    static TokenKind kind(long id) {
        for (TokenKind kind : TokenKind.values()) {
            if (kind.id() == id && id > 0) {
                return kind;
            }
        }
        return null;
    }
}
