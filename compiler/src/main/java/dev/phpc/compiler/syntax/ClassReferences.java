package dev.phpc.compiler.syntax;

import dev.phpc.lexer.TokenKind;

/// Classes named in an expression: right of `new` and `instanceof`, left of `::`.
final class ClassReferences {

    private final Grammar grammar;
    private final TokenStream tokens;

    ClassReferences(Grammar grammar) {
        this.grammar = grammar;
        this.tokens = grammar.tokens;
    }

    /// A class named by a word, which may be `self` or `parent`.
    ClassRef named(Span span, String written) {
        RelativeClass relative = Types.relative(written);
        if (relative != null) {
            return new ClassRef.Relative(tokens.id(), span, relative);
        }
        return new ClassRef.Named(tokens.id(), span, grammar.names.resolve(NameContext.Kind.CLASS, span, written));
    }

    /// What may stand right of `new` and `instanceof`: a class name, a variable without calls, or an expression in parentheses.
    ClassRef reference() {
        int mark = tokens.mark();
        switch (tokens.kind()) {
            case STATIC -> {
                tokens.advance();
                return newVariable(mark, new ClassRef.Relative(tokens.id(), tokens.span(mark), RelativeClass.STATIC));
            }
            case STRING, NAME_QUALIFIED, NAME_FULLY_QUALIFIED, NAME_RELATIVE -> {
                ClassRef cls = named(tokens.currentSpan(), tokens.text());
                tokens.advance();
                return newVariable(mark, cls);
            }
            case LEFT_PARENTHESIS -> {
                tokens.advance();
                Expr inner = grammar.expressions.expression();
                tokens.expectSilently(TokenKind.RIGHT_PARENTHESIS);
                return new ClassRef.Computed(tokens.id(), tokens.span(mark), inner);
            }
            case VARIABLE, DOLLAR -> {
                Expr variable = grammar.postfixes.simpleVariable();
                return newVariable(mark, new ClassRef.Computed(tokens.id(), variable.span(), variable));
            }
            default -> throw tokens.unexpected();
        }
    }

    private ClassRef newVariable(int mark, ClassRef start) {
        ClassRef ref = start;
        while (true) {
            Expr base = ref instanceof ClassRef.Computed computed ? computed.expression() : null;
            Expr next;
            if (tokens.is(TokenKind.PAAMAYIM_NEKUDOTAYIM)) {
                next = newStaticProperty(mark, ref);
            } else if (base == null) {
                return ref;
            } else if (tokens.is(TokenKind.LEFT_BRACKET)) {
                next = grammar.postfixes.index(mark, base);
            } else if (tokens.is(TokenKind.OBJECT_OPERATOR) || tokens.is(TokenKind.NULLSAFE_OBJECT_OPERATOR)) {
                boolean nullsafe = tokens.is(TokenKind.NULLSAFE_OBJECT_OPERATOR);
                tokens.advance();
                MemberName name = grammar.postfixes.propertyName();
                next = new Expr.PropertyFetch(tokens.id(), tokens.span(mark), base, name, nullsafe);
            } else {
                return ref;
            }
            ref = new ClassRef.Computed(tokens.id(), tokens.span(mark), next);
        }
    }

    private Expr newStaticProperty(int mark, ClassRef cls) {
        tokens.advance();
        if (!tokens.is(TokenKind.VARIABLE) && !tokens.is(TokenKind.DOLLAR)) {
            throw tokens.unexpected(TokenKind.VARIABLE, TokenKind.DOLLAR);
        }
        Expr variable = grammar.postfixes.simpleVariable();
        MemberName name = switch (variable) {
            case Expr.Variable v -> new MemberName.Fixed(tokens.id(), v.span(), v.name());
            case Expr.DynamicVariable v -> new MemberName.Computed(tokens.id(), v.span(), v.name());
            default -> throw new IllegalStateException("not a simple variable: " + variable);
        };
        return new Expr.StaticPropertyFetch(tokens.id(), tokens.span(mark), cls, name);
    }

    /// Can a class reference start with a token of this kind?
    static boolean startsWith(TokenKind kind) {
        return Grammar.isName(kind) || kind == TokenKind.STATIC || kind == TokenKind.LEFT_PARENTHESIS || kind == TokenKind.VARIABLE
                || kind == TokenKind.DOLLAR;
    }
}
