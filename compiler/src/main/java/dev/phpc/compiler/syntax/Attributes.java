package dev.phpc.compiler.syntax;

import dev.phpc.lexer.TokenKind;
import java.util.ArrayList;
import java.util.List;

/// `#[A, B(1)]`
final class Attributes {

    private final Grammar grammar;
    private final TokenStream tokens;

    Attributes(Grammar grammar) {
        this.grammar = grammar;
        this.tokens = grammar.tokens;
    }

    /// All groups that stand here, perhaps none.
    List<AttributeGroup> groups() {
        if (!tokens.is(TokenKind.ATTRIBUTE)) {
            return List.of();
        }
        List<AttributeGroup> groups = new ArrayList<>();
        while (tokens.is(TokenKind.ATTRIBUTE)) {
            groups.add(group());
        }
        return groups;
    }

    private AttributeGroup group() {
        int mark = tokens.mark();
        tokens.advance();
        List<Attribute> attributes = new ArrayList<>();
        do {
            attributes.add(attribute());
        } while (tokens.accept(TokenKind.COMMA) && grammar.atNameOrStatic());
        tokens.expect(TokenKind.RIGHT_BRACKET);
        return new AttributeGroup(tokens.id(), tokens.span(mark), attributes);
    }

    private Attribute attribute() {
        int mark = tokens.mark();
        Name name = grammar.classNameOrStatic();
        List<Arg> args = List.of();
        if (tokens.is(TokenKind.LEFT_PARENTHESIS)) {
            args = grammar.arguments.argumentsOrPlaceholder();
            if (args == null) {
                tokens.compileError("closure-as-attribute", "Cannot create Closure as attribute argument", tokens.span(mark));
                args = List.of();
            }
        }
        return new Attribute(tokens.id(), tokens.span(mark), name, args);
    }
}
