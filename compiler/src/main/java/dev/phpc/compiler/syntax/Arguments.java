package dev.phpc.compiler.syntax;

import dev.phpc.lexer.TokenKind;
import java.util.ArrayList;
import java.util.List;

/// `(1, ...$rest, name: 2)`
final class Arguments {

    private final Grammar grammar;
    private final TokenStream tokens;

    Arguments(Grammar grammar) {
        this.grammar = grammar;
        this.tokens = grammar.tokens;
    }

    /// The arguments in parentheses; null for the `(...)` of a first-class callable.
    List<Arg> argumentsOrPlaceholder() {
        if (tokens.peek(1) == TokenKind.ELLIPSIS && tokens.peek(2) == TokenKind.RIGHT_PARENTHESIS) {
            tokens.advance();
            tokens.advance();
            tokens.advance();
            return null;
        }
        return arguments();
    }

    List<Arg> arguments() {
        tokens.expect(TokenKind.LEFT_PARENTHESIS);
        List<Arg> args = new ArrayList<>();
        while (!tokens.is(TokenKind.RIGHT_PARENTHESIS)) {
            args.add(argument());
            if (!tokens.accept(TokenKind.COMMA)) {
                break;
            }
        }
        tokens.expect(TokenKind.RIGHT_PARENTHESIS);
        return args;
    }

    private Arg argument() {
        int mark = tokens.mark();
        boolean spread = tokens.accept(TokenKind.ELLIPSIS);
        Identifier name = null;
        if (!spread && Grammar.isMemberIdentifier(tokens.kind()) && tokens.peek(1) == TokenKind.COLON) {
            name = grammar.word();
            tokens.advance();
        }
        Expr value = grammar.expressions.expression();
        return new Arg(tokens.id(), tokens.span(mark), name, value, spread);
    }
}
