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

    /// The same for `clone`, whose first argument could also be an operand in parentheses.
    List<Arg> ofClone() {
        boolean couldBeOperand = tokens.peek(1) != TokenKind.ELLIPSIS && tokens.peek(2) != TokenKind.COLON;
        return couldBeOperand ? arguments(true) : argumentsOrPlaceholder();
    }

    List<Arg> arguments() {
        return arguments(false);
    }

    private List<Arg> arguments(boolean couldBeOperand) {
        tokens.expect(TokenKind.LEFT_PARENTHESIS);
        List<Arg> args = new ArrayList<>();
        while (!tokens.is(TokenKind.RIGHT_PARENTHESIS)) {
            args.add(argument());
            if (couldBeOperand && args.size() == 1 && !tokens.is(TokenKind.COMMA) && !tokens.is(TokenKind.RIGHT_PARENTHESIS)) {
                throw tokens.unexpected();
            }
            if (!tokens.accept(TokenKind.COMMA) || !startsArgument()) {
                break;
            }
        }
        tokens.expect(TokenKind.RIGHT_PARENTHESIS);
        return args;
    }

    /// A reserved word may name an argument, so that a colon is expected behind those that are no complete expression by themselves.
    private void expectColonOrExpression() {
        switch (tokens.kind()) {
            case YIELD, EXIT, FN, FUNCTION, LINE, FILE, DIR, NS_C, CLASS_C, TRAIT_C, METHOD_C, FUNC_C, PROPERTY_C -> { }
            default -> tokens.colonCouldFollow();
        }
        if (!Operands.startsExpression(tokens.kind())) {
            tokens.advance();
            throw tokens.unexpected(TokenKind.COLON);
        }
    }

    private boolean startsArgument() {
        return Operands.startsExpression(tokens.kind()) || tokens.is(TokenKind.ELLIPSIS) || Grammar.isMemberIdentifier(tokens.kind());
    }

    private Arg argument() {
        int mark = tokens.mark();
        boolean spread = tokens.accept(TokenKind.ELLIPSIS);
        Identifier name = null;
        if (!spread && Grammar.isMemberIdentifier(tokens.kind()) && tokens.peek(1) == TokenKind.COLON) {
            name = grammar.word();
            tokens.advance();
        }
        if (name == null && !spread && tokens.kind().isKeyword()) {
            expectColonOrExpression();
        }
        Expr value = grammar.expressions.expression();
        return new Arg(tokens.id(), tokens.span(mark), name, value, spread);
    }
}
