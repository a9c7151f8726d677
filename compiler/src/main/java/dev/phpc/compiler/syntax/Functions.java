package dev.phpc.compiler.syntax;

import dev.phpc.lexer.TokenKind;
import java.util.ArrayList;
import java.util.List;

/// Functions, closures and their parameters.
final class Functions {

    private final Grammar grammar;
    private final TokenStream tokens;

    Functions(Grammar grammar) {
        this.grammar = grammar;
        this.tokens = grammar.tokens;
    }

    /// Does a declaration (and not a closure) start at this `function`?
    boolean atDeclaration() {
        TokenKind next = tokens.peek(1);
        TokenKind name = Grammar.isAmpersand(next) ? tokens.peek(2) : next;
        return name != TokenKind.LEFT_PARENTHESIS;
    }

    Decl.Function declaration(int mark, List<AttributeGroup> attributes) {
        tokens.advance();
        boolean byReference = grammar.acceptAmpersand();
        if (!tokens.is(TokenKind.STRING) && !tokens.is(TokenKind.READONLY)) {
            throw byReference ? tokens.unexpected(TokenKind.LEFT_PARENTHESIS)
                    : tokens.unexpected(TokenKind.LEFT_PARENTHESIS);
        }
        Identifier written = grammar.word();
        String docComment = tokens.takeDocCommentBehind();
        List<Param> params = parameters();
        TypeNode returnType = grammar.types.returnType();
        Block body = body();
        Name name = new Name(written.span(), written.text(), grammar.names.declared(written.text()));
        grammar.namespaces.declareFunction(name);
        return new Decl.Function(tokens.id(), tokens.span(mark), attributes, name, new Signature(byReference, params, returnType), body,
                docComment);
    }

    /// `{ … }`
    Block body() {
        int mark = tokens.mark();
        tokens.expect(TokenKind.LEFT_BRACE);
        List<Stmt> statements = grammar.statements.until(TokenKind.RIGHT_BRACE);
        tokens.expectSilently(TokenKind.RIGHT_BRACE);
        return new Block(tokens.id(), tokens.span(mark), statements);
    }

    /// `function …`, `fn …`, each perhaps `static` and with attributes; or, after attributes, `new class`.
    Expr closure(int mark) {
        List<AttributeGroup> attributes = grammar.attributes.groups();
        return switch (tokens.kind()) {
            case STATIC, FUNCTION, FN -> closure(mark, attributes);
            default -> throw tokens.unexpected(TokenKind.FUNCTION, TokenKind.FN, TokenKind.STATIC, TokenKind.ATTRIBUTE);
        };
    }

    Expr closure(int mark, List<AttributeGroup> attributes) {
        boolean isStatic = tokens.accept(TokenKind.STATIC);
        return switch (tokens.kind()) {
            case FUNCTION -> fullClosure(mark, attributes, isStatic);
            case FN -> arrowFunction(mark, attributes, isStatic);
            default -> throw isStatic ? tokens.unexpected(TokenKind.FUNCTION, TokenKind.FN) : tokens.unexpected();
        };
    }

    private Expr fullClosure(int mark, List<AttributeGroup> attributes, boolean isStatic) {
        tokens.advance();
        boolean byReference = grammar.acceptAmpersand();
        String docComment = tokens.takeDocComment();
        List<Param> params = parameters();
        List<ClosureUse> uses = uses();
        TypeNode returnType = grammar.types.returnType();
        Block body = body();
        return new Expr.Closure(tokens.id(), tokens.span(mark), attributes, isStatic, new Signature(byReference, params, returnType), uses,
                body, docComment);
    }

    private Expr arrowFunction(int mark, List<AttributeGroup> attributes, boolean isStatic) {
        tokens.advance();
        boolean byReference = grammar.acceptAmpersand();
        String docComment = tokens.takeDocComment();
        List<Param> params = parameters();
        TypeNode returnType = grammar.types.returnType();
        tokens.expect(TokenKind.DOUBLE_ARROW);
        Expr body = grammar.expressions.expression();
        return new Expr.ArrowFunction(tokens.id(), tokens.span(mark), attributes, isStatic, new Signature(byReference, params, returnType),
                body, docComment);
    }

    private List<ClosureUse> uses() {
        if (!tokens.accept(TokenKind.USE)) {
            return List.of();
        }
        tokens.expect(TokenKind.LEFT_PARENTHESIS);
        List<ClosureUse> uses = new ArrayList<>();
        do {
            int mark = tokens.mark();
            boolean byReference = grammar.acceptAmpersand();
            if (!tokens.is(TokenKind.VARIABLE)) {
                throw byReference ? tokens.unexpected(TokenKind.VARIABLE)
                        : !uses.isEmpty() ? tokens.unexpected(TokenKind.RIGHT_PARENTHESIS)
                        : tokens.unexpectedInsteadOf("variable or \"&\" or token \"&\"");
            }
            Identifier name = grammar.variable();
            uses.add(new ClosureUse(tokens.id(), tokens.span(mark), name.text(), byReference));
        } while (tokens.accept(TokenKind.COMMA) && !tokens.is(TokenKind.RIGHT_PARENTHESIS));
        tokens.expect(TokenKind.RIGHT_PARENTHESIS);
        return uses;
    }

    List<Param> parameters() {
        tokens.expect(TokenKind.LEFT_PARENTHESIS);
        List<Param> params = new ArrayList<>();
        while (!tokens.is(TokenKind.RIGHT_PARENTHESIS)) {
            params.add(parameter());
            if (!tokens.accept(TokenKind.COMMA)) {
                break;
            }
        }
        tokens.expect(TokenKind.RIGHT_PARENTHESIS);
        return params;
    }

    private Param parameter() {
        int mark = tokens.mark();
        List<AttributeGroup> attributes = grammar.attributes.groups();
        Modifiers modifiers = ModifierList.parse(tokens, ModifierList.Target.PARAMETER);
        TypeNode type = grammar.types.atType(false) ? grammar.types.type(false) : null;
        boolean byReference = tokens.accept(TokenKind.AMPERSAND_FOLLOWED_BY_VAR_OR_VARARG);
        boolean variadic = tokens.accept(TokenKind.ELLIPSIS);
        Identifier name = grammar.variable();
        Expr defaultValue = tokens.accept(TokenKind.EQUALS) ? grammar.expressions.expression() : null;
        String docComment = modifiers.bits() != 0 || tokens.is(TokenKind.LEFT_BRACE) ? tokens.takeDocComment() : null;
        List<PropertyHook> hooks = List.of();
        if (tokens.is(TokenKind.LEFT_BRACE)) {
            hooks = grammar.properties.hooks();
        }
        return new Param(tokens.id(), tokens.span(mark), attributes, modifiers, type, byReference, variadic, name, defaultValue, hooks,
                docComment);
    }
}
