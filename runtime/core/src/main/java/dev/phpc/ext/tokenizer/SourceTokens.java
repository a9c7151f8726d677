package dev.phpc.ext.tokenizer;

import dev.phpc.lexer.Lexer;
import dev.phpc.lexer.TokenKind;
import dev.phpc.lexer.TokenList;
import dev.phpc.runtime.Context;
import dev.phpc.runtime.Errors;
import dev.phpc.runtime.link.Program;
import dev.phpc.runtime.link.RuntimeCompiler;
import java.util.BitSet;

/// The tokens of a piece of PHP code as the extension shows them.
///
/// With `TOKEN_PARSE` the code must be valid, and reserved words that name a member count as plain names.
record SourceTokens(TokenList tokens, BitSet plainNames) {

    static SourceTokens of(Context ctx, String code, long flags) {
        boolean shortOpenTag = ctx.ini().getBoolean("short_open_tag");
        BitSet plainNames = (flags & TokenNumbers.TOKEN_PARSE) == 0 ? new BitSet() : parse(ctx, code);
        return new SourceTokens(Lexer.forTokenizing(code, shortOpenTag), plainNames);
    }

    private static BitSet parse(Context ctx, String code) {
        RuntimeCompiler compiler = Program.of(ctx).compiler();
        if (compiler == null) {
            throw Errors.error(ctx, "TOKEN_PARSE needs the compiler at run time");
        }
        return compiler.parse(ctx, code);
    }

    /// How many tokens there are; the end is none.
    int size() {
        return tokens.size() - 1;
    }

    int id(int index) {
        TokenKind kind = plainNames.get(tokens.start(index)) ? TokenKind.STRING : tokens.kind(index);
        return kind.id();
    }

    String text(int index) {
        return tokens.text(index);
    }

    int line(int index) {
        return tokens.line(index);
    }

    int position(int index) {
        return tokens.start(index);
    }
}
