package dev.phpc.compiler.syntax;

import dev.phpc.lexer.TokenKind;
import java.util.ArrayList;
import java.util.List;

/// Properties and their hooks.
final class Properties {

    private final Grammar grammar;
    private final TokenStream tokens;

    Properties(Grammar grammar) {
        this.grammar = grammar;
        this.tokens = grammar.tokens;
    }

    /// What follows the modifiers of one or more properties.
    void declaration(int mark, List<AttributeGroup> attributes, Modifiers modifiers, List<Decl.Member> out) {
        TypeNode type = grammar.types.atType(false) ? grammar.types.type(false) : null;
        int count = 0;
        while (true) {
            int propertyMark = count == 0 ? mark : tokens.mark();
            Identifier name = grammar.variable();
            Expr defaultValue = tokens.accept(TokenKind.EQUALS) ? grammar.expressions.expression() : null;
            String docComment = tokens.takeDocComment();
            if (count == 0 && tokens.is(TokenKind.LEFT_BRACE)) {
                List<PropertyHook> hooks = hooks();
                out.add(new Decl.Property(tokens.id(), tokens.span(mark), attributes, modifiers, type, name, defaultValue, hooks, docComment));
                return;
            }
            out.add(new Decl.Property(tokens.id(), tokens.span(propertyMark), attributes, modifiers, type, name, defaultValue, List.of(),
                    docComment));
            count++;
            if (!tokens.accept(TokenKind.COMMA)) {
                break;
            }
        }
        grammar.statements.endList();
    }

    /// `{ get => …; set { … } }`
    List<PropertyHook> hooks() {
        int mark = tokens.mark();
        tokens.expect(TokenKind.LEFT_BRACE);
        List<PropertyHook> hooks = new ArrayList<>();
        while (!tokens.is(TokenKind.RIGHT_BRACE)) {
            hooks.add(hook());
        }
        tokens.advance();
        if (hooks.isEmpty()) {
            tokens.compileError("empty-hook-list", "Property hook list must not be empty", tokens.span(mark));
        }
        return hooks;
    }

    private PropertyHook hook() {
        int mark = tokens.mark();
        List<AttributeGroup> attributes = grammar.attributes.groups();
        Modifiers modifiers = ModifierList.parse(tokens, ModifierList.Target.HOOK);
        boolean byReference = grammar.acceptAmpersand();
        if (!tokens.is(TokenKind.STRING)) {
            throw tokens.unexpected(TokenKind.STRING);
        }
        Identifier name = grammar.word();
        String docComment = tokens.takeDocComment();
        List<Param> params = tokens.is(TokenKind.LEFT_PARENTHESIS) ? grammar.functions.parameters() : null;
        Expr expression = null;
        Block body = null;
        if (tokens.accept(TokenKind.DOUBLE_ARROW)) {
            expression = grammar.expressions.expression();
            tokens.expectSilently(TokenKind.SEMICOLON);
        } else if (tokens.is(TokenKind.LEFT_BRACE)) {
            body = grammar.functions.body();
        } else {
            tokens.expect(TokenKind.SEMICOLON, TokenKind.DOUBLE_ARROW, TokenKind.SEMICOLON, TokenKind.LEFT_BRACE);
        }
        return new PropertyHook(tokens.id(), tokens.span(mark), attributes, modifiers, byReference, name, params, expression, body, docComment);
    }
}
