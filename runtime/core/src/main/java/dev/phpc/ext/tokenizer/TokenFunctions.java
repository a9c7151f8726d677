package dev.phpc.ext.tokenizer;

import dev.phpc.lexer.TokenKind;
import dev.phpc.runtime.Context;
import dev.phpc.runtime.PhpArray;
import dev.phpc.runtime.declare.Effect;
import dev.phpc.runtime.declare.PhpFunction;

/// `token_get_all` and `token_name`.
final class TokenFunctions {

    private TokenFunctions() {}

    /// The tokens of `$code`: a string for a single character, otherwise `[id, text, line]`.
    @PhpFunction(value = "token_get_all(string $code, int $flags = 0): array", effects = Effect.READS_STATE)
    static PhpArray tokenGetAll(Context ctx, String code, long flags) {
        SourceTokens tokens = SourceTokens.of(ctx, code, flags);
        PhpArray result = new PhpArray(tokens.size());
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.id(i) < TokenNames.FIRST_NUMBER) {
                result.append(tokens.text(i));
            } else {
                result.appendOwned(PhpArray.of((long) tokens.id(i), tokens.text(i), (long) tokens.line(i)));
            }
        }
        return result;
    }

    @PhpFunction(value = "token_name(int $id): string", effects = {})
    static String tokenName(long id) {
        TokenKind kind = TokenNames.kind(id);
        return kind == null || kind.constantName() == null ? "UNKNOWN" : kind.constantName();
    }
}
