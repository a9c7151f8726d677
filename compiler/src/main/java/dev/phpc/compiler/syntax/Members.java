package dev.phpc.compiler.syntax;

import dev.phpc.lexer.TokenKind;
import java.util.ArrayList;
import java.util.List;

/// What stands between the braces of a class: constants, methods, enum cases and trait uses. Properties have [Properties].
final class Members {

    private final Grammar grammar;
    private final TokenStream tokens;

    Members(Grammar grammar) {
        this.grammar = grammar;
        this.tokens = grammar.tokens;
    }

    List<Decl.Member> body() {
        tokens.expect(TokenKind.LEFT_BRACE);
        List<Decl.Member> members = new ArrayList<>();
        while (!tokens.is(TokenKind.RIGHT_BRACE)) {
            int mark = tokens.mark();
            try {
                member(members);
            } catch (SyntaxError reported) {
                if (tokens.is(TokenKind.END)) {
                    throw reported;
                }
                tokens.recover(mark);
                if (tokens.is(TokenKind.END)) {
                    throw reported;
                }
            }
        }
        tokens.expect(TokenKind.RIGHT_BRACE);
        return members;
    }

    private void member(List<Decl.Member> out) {
        int mark = tokens.mark();
        if (tokens.is(TokenKind.USE)) {
            out.add(traitUse(mark));
            return;
        }
        List<AttributeGroup> attributes = grammar.attributes.groups();
        if (tokens.is(TokenKind.CASE)) {
            out.add(enumCase(mark, attributes));
            return;
        }
        if (tokens.accept(TokenKind.VAR)) {
            grammar.properties.declaration(mark, attributes, new Modifiers(Modifiers.PUBLIC | Modifiers.VAR), out);
            return;
        }
        int modifierMark = tokens.mark();
        Modifiers modifiers = ModifierList.parseUnchecked(tokens);
        switch (tokens.kind()) {
            case CONST -> {
                ModifierList.check(tokens, modifiers, ModifierList.Target.CONSTANT, modifierMark);
                constants(mark, attributes, modifiers, out);
            }
            case FUNCTION -> {
                ModifierList.check(tokens, modifiers, ModifierList.Target.METHOD, modifierMark);
                out.add(method(mark, attributes, modifiers));
            }
            default -> {
                if (modifiers.bits() == 0) {
                    throw tokens.unexpected(TokenKind.FUNCTION);
                }
                ModifierList.check(tokens, modifiers, ModifierList.Target.PROPERTY, modifierMark);
                grammar.properties.declaration(mark, attributes, modifiers, out);
            }
        }
    }

    private void constants(int mark, List<AttributeGroup> attributes, Modifiers modifiers, List<Decl.Member> out) {
        tokens.advance();
        TypeNode type = tokens.peek(1) == TokenKind.EQUALS && Grammar.isMemberIdentifier(tokens.kind()) ? null : constantType();
        int count = 0;
        do {
            int constantMark = count == 0 ? mark : tokens.mark();
            Identifier name = type != null || count > 0 ? grammar.memberIdentifier() : grammar.word();
            tokens.expect(TokenKind.EQUALS);
            Expr value = grammar.expressions.expression();
            String docComment = tokens.takeDocComment();
            out.add(new Decl.ClassConstant(tokens.id(), tokens.span(constantMark), attributes, modifiers, type, name, value, docComment));
            count++;
        } while (tokens.accept(TokenKind.COMMA));
        grammar.statements.endList();
    }

    private TypeNode constantType() {
        boolean nameAlone = Grammar.isMemberIdentifier(tokens.kind()) && !grammar.types.atType(true);
        if (nameAlone) {
            grammar.word();
            throw tokens.unexpected(TokenKind.EQUALS);
        }
        return grammar.types.type(true);
    }

    private Decl.Method method(int mark, List<AttributeGroup> attributes, Modifiers modifiers) {
        tokens.advance();
        boolean byReference = grammar.acceptAmpersand();
        Identifier name = grammar.memberIdentifier();
        String docComment = tokens.takeDocCommentBehind();
        List<Param> params = grammar.functions.parameters();
        TypeNode returnType = grammar.types.returnType();
        Block body = null;
        if (!tokens.accept(TokenKind.SEMICOLON)) {
            if (!tokens.is(TokenKind.LEFT_BRACE)) {
                throw tokens.unexpected(TokenKind.SEMICOLON, TokenKind.LEFT_BRACE);
            }
            body = grammar.functions.body();
        }
        return new Decl.Method(tokens.id(), tokens.span(mark), attributes, modifiers, name, new Signature(byReference, params, returnType), body,
                docComment);
    }

    private Decl.EnumCase enumCase(int mark, List<AttributeGroup> attributes) {
        tokens.advance();
        String docComment = tokens.takeDocComment();
        Identifier name = grammar.memberIdentifier();
        Expr value = null;
        if (tokens.accept(TokenKind.EQUALS)) {
            value = grammar.expressions.expression();
        }
        tokens.expect(TokenKind.SEMICOLON);
        return new Decl.EnumCase(tokens.id(), tokens.span(mark), attributes, name, value, docComment);
    }

    private Decl.TraitUse traitUse(int mark) {
        tokens.advance();
        List<Name> traits = grammar.classes.nameList();
        List<Decl.TraitRule> rules = new ArrayList<>();
        if (!tokens.accept(TokenKind.SEMICOLON)) {
            tokens.expect(TokenKind.LEFT_BRACE, TokenKind.COMMA, TokenKind.SEMICOLON, TokenKind.LEFT_BRACE);
            while (!tokens.accept(TokenKind.RIGHT_BRACE)) {
                rules.add(traitRule());
            }
        }
        return new Decl.TraitUse(tokens.id(), tokens.span(mark), traits, rules);
    }

    private Decl.TraitRule traitRule() {
        int mark = tokens.mark();
        Name trait = null;
        TokenKind second = tokens.peek(1);
        if (grammar.atNameOrStatic() && (second == TokenKind.PAAMAYIM_NEKUDOTAYIM || grammar.atName() && !tokens.is(TokenKind.STRING))) {
            trait = grammar.classNameOrStatic();
            tokens.expect(TokenKind.PAAMAYIM_NEKUDOTAYIM);
        }
        boolean couldBeTrait = trait == null && tokens.is(TokenKind.STRING);
        Identifier method = grammar.memberIdentifier();
        if (trait != null && tokens.is(TokenKind.INSTEADOF)) {
            tokens.advance();
            List<Name> insteadOf = grammar.classes.nameList();
            tokens.expect(TokenKind.SEMICOLON, TokenKind.COMMA, TokenKind.SEMICOLON);
            return new Decl.Precedence(tokens.id(), tokens.span(mark), trait, method, insteadOf);
        }
        if (!tokens.is(TokenKind.AS)) {
            throw tokens.unexpected(couldBeTrait ? TokenKind.PAAMAYIM_NEKUDOTAYIM : TokenKind.AS);
        }
        tokens.advance();
        return alias(mark, trait, method);
    }

    private Decl.TraitRule alias(int mark, Name trait, Identifier method) {
        int modifierMark = tokens.mark();
        Modifiers modifiers = Modifiers.NONE;
        if (ModifierList.isModifier(tokens.kind())) {
            modifiers = oneModifier(modifierMark);
        }
        Identifier alias = null;
        if (Grammar.isMemberIdentifier(tokens.kind())) {
            alias = grammar.word();
        } else if (modifiers.bits() == 0) {
            throw tokens.unexpected();
        }
        tokens.expect(TokenKind.SEMICOLON);
        return new Decl.Alias(tokens.id(), tokens.span(mark), trait, method, modifiers, alias);
    }

    private Modifiers oneModifier(int mark) {
        Modifiers modifiers = ModifierList.one(tokens);
        ModifierList.check(tokens, modifiers, ModifierList.Target.METHOD, mark);
        return modifiers;
    }
}
