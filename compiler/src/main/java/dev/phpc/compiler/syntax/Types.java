package dev.phpc.compiler.syntax;

import dev.phpc.lexer.TokenKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// `?int`, `A|(B&C)|null`
final class Types {

    private final Grammar grammar;
    private final TokenStream tokens;

    Types(Grammar grammar) {
        this.grammar = grammar;
        this.tokens = grammar.tokens;
    }

    /// `self`, `parent`, `static`, or null for any other name.
    static RelativeClass relative(String name) {
        if (name.equalsIgnoreCase("self")) {
            return RelativeClass.SELF;
        }
        if (name.equalsIgnoreCase("parent")) {
            return RelativeClass.PARENT;
        }
        return name.equalsIgnoreCase("static") ? RelativeClass.STATIC : null;
    }

    /// Does a type start here? `static` counts only where it is a type.
    boolean atType(boolean allowStatic) {
        return switch (tokens.kind()) {
            case QUESTION, ARRAY, CALLABLE, LEFT_PARENTHESIS -> true;
            case STATIC -> allowStatic;
            default -> grammar.atName();
        };
    }

    /// `: type`, or null.
    TypeNode returnType() {
        return tokens.accept(TokenKind.COLON) ? type(true) : null;
    }

    TypeNode type(boolean allowStatic) {
        int mark = tokens.mark();
        if (tokens.accept(TokenKind.QUESTION)) {
            TypeNode inner = single(allowStatic);
            return new TypeNode.Nullable(tokens.id(), tokens.span(mark), inner);
        }
        TypeNode first = unionElement(allowStatic);
        if (tokens.is(TokenKind.AMPERSAND_NOT_FOLLOWED_BY_VAR_OR_VARARG) && !(first instanceof TypeNode.Intersection)) {
            return intersection(mark, first, allowStatic);
        }
        if (!tokens.is(TokenKind.BAR)) {
            if (first instanceof TypeNode.Intersection) {
                throw tokens.unexpected(TokenKind.BAR);
            }
            return first;
        }
        List<TypeNode> types = new ArrayList<>();
        types.add(first);
        while (tokens.accept(TokenKind.BAR)) {
            types.add(unionElement(allowStatic));
        }
        return new TypeNode.Union(tokens.id(), tokens.span(mark), types);
    }

    private TypeNode unionElement(boolean allowStatic) {
        int mark = tokens.mark();
        if (!tokens.accept(TokenKind.LEFT_PARENTHESIS)) {
            return single(allowStatic);
        }
        TypeNode first = single(allowStatic);
        if (!tokens.is(TokenKind.AMPERSAND_NOT_FOLLOWED_BY_VAR_OR_VARARG)) {
            throw tokens.unexpected(TokenKind.AMPERSAND_NOT_FOLLOWED_BY_VAR_OR_VARARG);
        }
        TypeNode intersection = intersection(mark, first, allowStatic);
        if (!tokens.accept(TokenKind.RIGHT_PARENTHESIS)) {
            throw tokens.unexpected(TokenKind.AMPERSAND_NOT_FOLLOWED_BY_VAR_OR_VARARG, TokenKind.RIGHT_PARENTHESIS);
        }
        return intersection;
    }

    private TypeNode intersection(int mark, TypeNode first, boolean allowStatic) {
        List<TypeNode> types = new ArrayList<>();
        types.add(first);
        while (tokens.accept(TokenKind.AMPERSAND_NOT_FOLLOWED_BY_VAR_OR_VARARG)) {
            types.add(single(allowStatic));
        }
        return new TypeNode.Intersection(tokens.id(), tokens.span(mark), types);
    }

    private TypeNode single(boolean allowStatic) {
        int mark = tokens.mark();
        switch (tokens.kind()) {
            case ARRAY -> {
                tokens.advance();
                return new TypeNode.Builtin(tokens.id(), tokens.span(mark), TypeNode.Keyword.ARRAY);
            }
            case CALLABLE -> {
                tokens.advance();
                return new TypeNode.Builtin(tokens.id(), tokens.span(mark), TypeNode.Keyword.CALLABLE);
            }
            case STATIC -> {
                if (!allowStatic) {
                    throw tokens.unexpected();
                }
                tokens.advance();
                return new TypeNode.Relative(tokens.id(), tokens.span(mark), RelativeClass.STATIC);
            }
            default -> {
                if (!grammar.atName()) {
                    throw tokens.unexpected();
                }
                return named(mark);
            }
        }
    }

    private TypeNode named(int mark) {
        String text = tokens.text();
        Span span = tokens.currentSpan();
        tokens.advance();
        RelativeClass relative = relative(text);
        if (relative != null) {
            return new TypeNode.Relative(tokens.id(), span, relative);
        }
        TypeNode.Keyword keyword = keyword(text);
        if (keyword != null) {
            return new TypeNode.Builtin(tokens.id(), span, keyword);
        }
        Name name = grammar.names.resolve(NameContext.Kind.CLASS, span, text);
        if (name.isUnqualified() && grammar.names.imported(NameContext.Kind.CLASS, text) == null) {
            warnOfConfusion(name);
        }
        return new TypeNode.Named(tokens.id(), span, name);
    }

    /// Names that look like a built-in type but are none.
    private void warnOfConfusion(Name name) {
        String meant = switch (name.written()) {
            case "boolean" -> "bool";
            case "integer" -> "int";
            case "double" -> "float";
            case "resource" -> "";
            default -> null;
        };
        if (meant == null) {
            return;
        }
        String beginning = "\"" + name.written() + "\" " + (meant.isEmpty()
                ? "is not a supported builtin type and will be interpreted as a class name."
                : "will be interpreted as a class name. Did you mean \"" + meant + "\"?");
        String orImport = grammar.names.namespace().isEmpty() ? "" : " or import the class with \"use\"";
        tokens.warning("confusable-type", beginning + " Write \"\\" + name.resolved() + "\"" + orImport + " to suppress this warning", name.span());
    }

    /// The built-in type of that name (`array` and `callable` are tokens of their own), or null.
    static TypeNode.Keyword keyword(String name) {
        return switch (name.toLowerCase(Locale.ROOT)) {
            case "int" -> TypeNode.Keyword.INT;
            case "float" -> TypeNode.Keyword.FLOAT;
            case "string" -> TypeNode.Keyword.STRING;
            case "bool" -> TypeNode.Keyword.BOOL;
            case "true" -> TypeNode.Keyword.TRUE;
            case "false" -> TypeNode.Keyword.FALSE;
            case "null" -> TypeNode.Keyword.NULL;
            case "iterable" -> TypeNode.Keyword.ITERABLE;
            case "object" -> TypeNode.Keyword.OBJECT;
            case "mixed" -> TypeNode.Keyword.MIXED;
            case "void" -> TypeNode.Keyword.VOID;
            case "never" -> TypeNode.Keyword.NEVER;
            default -> null;
        };
    }
}
