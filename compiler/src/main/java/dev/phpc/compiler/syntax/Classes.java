package dev.phpc.compiler.syntax;

import dev.phpc.compiler.syntax.Decl.ClassKind;
import dev.phpc.lexer.TokenKind;
import java.util.ArrayList;
import java.util.List;

/// Classes, interfaces, traits, enums and anonymous classes, up to their members.
final class Classes {

    private final Grammar grammar;
    private final TokenStream tokens;

    Classes(Grammar grammar) {
        this.grammar = grammar;
        this.tokens = grammar.tokens;
    }

    Decl.ClassLike declaration(int mark, List<AttributeGroup> attributes) {
        return switch (tokens.kind()) {
            case INTERFACE -> interfaceDeclaration(mark, attributes);
            case TRAIT -> traitDeclaration(mark, attributes);
            case ENUM -> enumDeclaration(mark, attributes);
            default -> classDeclaration(mark, attributes);
        };
    }

    private Decl.ClassLike classDeclaration(int mark, List<AttributeGroup> attributes) {
        Modifiers modifiers = modifiers();
        tokens.expect(TokenKind.CLASS, TokenKind.ABSTRACT, TokenKind.FINAL, TokenKind.READONLY, TokenKind.CLASS);
        Name name = declaredName();
        Name parent = parent();
        List<Name> interfaces = names(TokenKind.IMPLEMENTS);
        String docComment = tokens.takeDocComment();
        List<Decl.Member> members = grammar.members.body();
        return new Decl.ClassLike(tokens.id(), tokens.span(mark), attributes, ClassKind.CLASS, modifiers, name, parent, interfaces, null, members,
                docComment);
    }

    private Modifiers modifiers() {
        int mark = tokens.mark();
        int bits = 0;
        while (tokens.is(TokenKind.ABSTRACT) || tokens.is(TokenKind.FINAL) || tokens.is(TokenKind.READONLY)) {
            int bit = tokens.is(TokenKind.ABSTRACT) ? Modifiers.ABSTRACT : tokens.is(TokenKind.FINAL) ? Modifiers.FINAL : Modifiers.READONLY;
            if ((bits & bit) != 0) {
                tokens.fatal("repeated-modifier", "Multiple " + tokens.kind().text() + " modifiers are not allowed", tokens.currentSpan());
            }
            bits |= bit;
            tokens.advance();
        }
        Modifiers modifiers = new Modifiers(bits);
        ModifierList.check(tokens, modifiers, ModifierList.Target.CLASS, mark);
        return modifiers;
    }

    private Decl.ClassLike interfaceDeclaration(int mark, List<AttributeGroup> attributes) {
        tokens.advance();
        Name name = declaredName();
        List<Name> interfaces = names(TokenKind.EXTENDS);
        String docComment = tokens.takeDocComment();
        List<Decl.Member> members = grammar.members.body();
        return new Decl.ClassLike(tokens.id(), tokens.span(mark), attributes, ClassKind.INTERFACE, Modifiers.NONE, name, null, interfaces, null,
                members, docComment);
    }

    private Decl.ClassLike traitDeclaration(int mark, List<AttributeGroup> attributes) {
        tokens.advance();
        Name name = declaredName();
        String docComment = tokens.takeDocComment();
        List<Decl.Member> members = grammar.members.body();
        return new Decl.ClassLike(tokens.id(), tokens.span(mark), attributes, ClassKind.TRAIT, Modifiers.NONE, name, null, List.of(), null,
                members, docComment);
    }

    private Decl.ClassLike enumDeclaration(int mark, List<AttributeGroup> attributes) {
        tokens.advance();
        Name name = declaredName();
        TypeNode backingType = tokens.accept(TokenKind.COLON) ? grammar.types.type(true) : null;
        List<Name> interfaces = names(TokenKind.IMPLEMENTS);
        String docComment = tokens.takeDocComment();
        List<Decl.Member> members = grammar.members.body();
        return new Decl.ClassLike(tokens.id(), tokens.span(mark), attributes, ClassKind.ENUM, Modifiers.NONE, name, null, interfaces,
                backingType, members, docComment);
    }

    /// `class (…) { … }` behind `new`, or null if a class name stands there.
    Expr anonymous(int mark) {
        List<AttributeGroup> attributes = grammar.attributes.groups();
        int classMark = tokens.mark();
        boolean starts = tokens.is(TokenKind.CLASS) || tokens.is(TokenKind.ABSTRACT) || tokens.is(TokenKind.FINAL)
                || tokens.is(TokenKind.READONLY);
        if (!starts) {
            if (!attributes.isEmpty()) {
                throw tokens.unexpected(TokenKind.CLASS);
            }
            return null;
        }
        Modifiers modifiers = modifiers();
        checkAnonymous(modifiers, classMark);
        tokens.expect(TokenKind.CLASS);
        List<Arg> args = List.of();
        if (tokens.is(TokenKind.LEFT_PARENTHESIS)) {
            args = grammar.arguments.argumentsOrPlaceholder();
            if (args == null) {
                tokens.compileError("closure-of-new", "Cannot create Closure for new expression", tokens.span(mark));
                args = List.of();
            }
        }
        Name parent = parent();
        List<Name> interfaces = names(TokenKind.IMPLEMENTS);
        String docComment = tokens.takeDocComment();
        List<Decl.Member> members = grammar.members.body();
        Decl.ClassLike cls = new Decl.ClassLike(tokens.id(), tokens.span(classMark), attributes, ClassKind.CLASS, modifiers, null, parent,
                interfaces, null, members, docComment);
        return new Expr.NewAnonymous(tokens.id(), tokens.span(mark), cls, args);
    }

    private void checkAnonymous(Modifiers modifiers, int mark) {
        if (modifiers.isAbstract()) {
            tokens.fatal("abstract-anonymous-class", "Cannot use the abstract modifier on an anonymous class", tokens.span(mark));
        }
        if (modifiers.isFinal()) {
            tokens.fatal("final-anonymous-class", "Cannot use the final modifier on an anonymous class", tokens.span(mark));
        }
    }

    private Name declaredName() {
        Identifier written = grammar.identifier();
        Name name = new Name(written.span(), written.text(), grammar.names.declared(written.text()));
        grammar.namespaces.declareClass(name);
        return name;
    }

    private Name parent() {
        return tokens.accept(TokenKind.EXTENDS) ? grammar.classNameOrStatic() : null;
    }

    private List<Name> names(TokenKind keyword) {
        if (!tokens.accept(keyword)) {
            return List.of();
        }
        return nameList();
    }

    List<Name> nameList() {
        List<Name> names = new ArrayList<>();
        do {
            names.add(grammar.classNameOrStatic());
        } while (tokens.accept(TokenKind.COMMA));
        return names;
    }
}
