package dev.phpc.compiler.syntax;

import dev.phpc.lexer.TokenKind;
import java.util.ArrayList;
import java.util.List;

/// Statements other than control flow. Each method appends what it parses, since some statements (`;`, `use`) leave nothing behind.
final class Statements {

    private final Grammar grammar;
    private final TokenStream tokens;
    private int haltOffset = -1;

    Statements(Grammar grammar) {
        this.grammar = grammar;
        this.tokens = grammar.tokens;
    }

    /// Where the data after `__halt_compiler();` starts, or −1.
    int haltOffset() {
        return haltOffset;
    }

    /// The statements of a file or a namespace, up to `end`.
    List<Stmt> topLevel(TokenKind end) {
        List<Stmt> out = new ArrayList<>();
        while (!tokens.is(end) && !tokens.is(TokenKind.END)) {
            int mark = tokens.mark();
            if (end == TokenKind.END) {
                tokens.listMayEnd(TokenKind.END);
            }
            try {
                top(out);
            } catch (SyntaxError reported) {
                tokens.recover(mark);
                if (tokens.is(TokenKind.RIGHT_BRACE) && end != TokenKind.RIGHT_BRACE) {
                    tokens.advance();
                }
            }
        }
        return out;
    }

    /// The statements of a block, up to any of `ends`. PHP does not say that it expected those.
    List<Stmt> until(TokenKind... ends) {
        return until(ends, new TokenKind[0]);
    }

    /// The statements of a block, up to any of `ends`, where PHP says that it expected them.
    List<Stmt> untilExpected(TokenKind... ends) {
        return until(ends, ends);
    }

    private List<Stmt> until(TokenKind[] ends, TokenKind[] expected) {
        List<Stmt> out = new ArrayList<>();
        while (!at(ends) && !tokens.is(TokenKind.END)) {
            int mark = tokens.mark();
            tokens.listMayEnd(expected);
            try {
                inner(out);
            } catch (SyntaxError reported) {
                tokens.recover(mark);
                if (tokens.is(TokenKind.END)) {
                    throw reported;
                }
            }
        }
        if (tokens.is(TokenKind.END)) {
            tokens.listMayEnd(expected);
        }
        return out;
    }

    private boolean at(TokenKind[] ends) {
        for (TokenKind end : ends) {
            if (tokens.is(end)) {
                return true;
            }
        }
        return false;
    }

    private void top(List<Stmt> out) {
        grammar.namespaces.beforeStatement();
        int mark = tokens.mark();
        switch (tokens.kind()) {
            case NAMESPACE -> grammar.namespaces.namespace(out);
            case USE -> grammar.namespaces.use();
            case CONST -> out.add(constants(mark, List.of()));
            case HALT_COMPILER -> haltCompiler();
            default -> {
                inner(out);
                grammar.namespaces.afterStatement(out);
            }
        }
    }

    private void haltCompiler() {
        tokens.advance();
        tokens.expect(TokenKind.LEFT_PARENTHESIS);
        tokens.expect(TokenKind.RIGHT_PARENTHESIS);
        tokens.expect(TokenKind.SEMICOLON);
        haltOffset = tokens.lastEnd();
        while (!tokens.is(TokenKind.END) && !tokens.is(TokenKind.ERROR)) {
            tokens.advance();
        }
    }

    /// One statement where a function or a block allows it.
    private void inner(List<Stmt> out) {
        grammar.enter();
        try {
            one(out);
        } finally {
            grammar.leave();
        }
    }

    private void one(List<Stmt> out) {
        int mark = tokens.mark();
        switch (tokens.kind()) {
            case FUNCTION -> {
                if (grammar.functions.atDeclaration()) {
                    declaration(mark, grammar.functions.declaration(mark, List.of()), out);
                } else {
                    statement(out);
                }
            }
            case ATTRIBUTE -> attributed(mark, out);
            case ABSTRACT, FINAL, CLASS, TRAIT, INTERFACE, ENUM -> declaration(mark, grammar.classes.declaration(mark, List.of()), out);
            case READONLY -> {
                if (tokens.peek(1) == TokenKind.LEFT_PARENTHESIS) {
                    statement(out);
                } else {
                    declaration(mark, grammar.classes.declaration(mark, List.of()), out);
                }
            }
            case HALT_COMPILER -> {
                Span span = tokens.currentSpan();
                haltCompiler();
                tokens.fatal("inner-halt-compiler", "__HALT_COMPILER() can only be used from the outermost scope", span);
            }
            default -> statement(out);
        }
    }

    private void declaration(int mark, Decl decl, List<Stmt> out) {
        out.add(new Stmt.Declaration(tokens.id(), tokens.span(mark), decl));
    }

    private void attributed(int mark, List<Stmt> out) {
        List<AttributeGroup> attributes = grammar.attributes.groups();
        switch (tokens.kind()) {
            case CONST -> out.add(constants(mark, attributes));
            case FUNCTION -> {
                if (grammar.functions.atDeclaration()) {
                    declaration(mark, grammar.functions.declaration(mark, attributes), out);
                } else {
                    attributedClosure(mark, attributes, out);
                }
            }
            case ABSTRACT, FINAL, READONLY, CLASS, TRAIT, INTERFACE, ENUM ->
                    declaration(mark, grammar.classes.declaration(mark, attributes), out);
            default -> attributedClosure(mark, attributes, out);
        }
    }

    private void attributedClosure(int mark, List<AttributeGroup> attributes, List<Stmt> out) {
        Expr closure = grammar.functions.closure(mark, attributes);
        tokens.expectSilently(TokenKind.SEMICOLON);
        out.add(new Stmt.ExpressionStatement(tokens.id(), tokens.span(mark), closure));
    }

    /// A statement where only one may stand, as a block.
    Block single() {
        int mark = tokens.mark();
        List<Stmt> out = new ArrayList<>();
        if (tokens.is(TokenKind.LEFT_BRACE)) {
            return grammar.functions.body();
        }
        statement(out);
        return new Block(tokens.id(), tokens.span(mark), out);
    }

    private void statement(List<Stmt> out) {
        int mark = tokens.mark();
        switch (tokens.kind()) {
            case SEMICOLON -> tokens.advance();
            case LEFT_BRACE -> {
                Block block = grammar.functions.body();
                out.add(new Stmt.Nested(tokens.id(), block.span(), block));
            }
            case INLINE_HTML -> {
                String text = tokens.text();
                tokens.advance();
                out.add(new Stmt.InlineHtml(tokens.id(), tokens.span(mark), tokens.file().literal(text)));
            }
            case ECHO -> {
                tokens.advance();
                List<Expr> values = list();
                endList();
                out.add(new Stmt.Echo(tokens.id(), tokens.span(mark), values));
            }
            case GLOBAL -> out.add(global(mark));
            case STATIC -> {
                if (tokens.peek(1) == TokenKind.VARIABLE) {
                    out.add(staticVariables(mark));
                } else {
                    expressionStatement(mark, out);
                }
            }
            case UNSET -> out.add(unset(mark));
            case VOID_CAST -> {
                Expr value = voidCast();
                tokens.expectSilently(TokenKind.SEMICOLON);
                out.add(new Stmt.ExpressionStatement(tokens.id(), tokens.span(mark), value));
            }
            case STRING -> {
                if (tokens.peek(1) == TokenKind.COLON) {
                    Identifier name = grammar.word();
                    tokens.advance();
                    out.add(new Stmt.Label(tokens.id(), tokens.span(mark), name));
                } else {
                    expressionStatement(mark, out);
                }
            }
            default -> {
                Stmt control = grammar.controlFlow.statement(mark);
                if (control != null) {
                    out.add(control);
                } else {
                    expressionStatement(mark, out);
                }
            }
        }
    }

    private void expressionStatement(int mark, List<Stmt> out) {
        Expr expression = grammar.expressions.expression();
        tokens.expectSilently(TokenKind.SEMICOLON);
        out.add(new Stmt.ExpressionStatement(tokens.id(), tokens.span(mark), expression));
    }

    /// `(void) expression`
    Expr voidCast() {
        int mark = tokens.mark();
        tokens.advance();
        Expr operand = grammar.expressions.expression();
        return new Expr.Cast(tokens.id(), tokens.span(mark), CastKind.VOID, operand);
    }

    /// One or more expressions with commas between.
    List<Expr> list() {
        List<Expr> values = new ArrayList<>();
        do {
            values.add(grammar.expressions.expression());
        } while (tokens.accept(TokenKind.COMMA));
        return values;
    }

    /// The `;` where a comma would have been possible too.
    void endList() {
        tokens.expect(TokenKind.SEMICOLON, TokenKind.COMMA, TokenKind.SEMICOLON);
    }

    private Stmt global(int mark) {
        tokens.advance();
        List<Expr> variables = new ArrayList<>();
        do {
            if (!tokens.is(TokenKind.VARIABLE) && !tokens.is(TokenKind.DOLLAR)) {
                throw tokens.unexpected(TokenKind.VARIABLE, TokenKind.DOLLAR);
            }
            variables.add(grammar.postfixes.simpleVariable());
        } while (tokens.accept(TokenKind.COMMA));
        endList();
        return new Stmt.Global(tokens.id(), tokens.span(mark), variables);
    }

    private Stmt staticVariables(int mark) {
        tokens.advance();
        List<Stmt.StaticVariable> variables = new ArrayList<>();
        do {
            int variableMark = tokens.mark();
            Identifier name = grammar.variable();
            Expr initial = tokens.accept(TokenKind.EQUALS) ? grammar.expressions.expression() : null;
            variables.add(new Stmt.StaticVariable(tokens.id(), tokens.span(variableMark), name, initial));
        } while (tokens.accept(TokenKind.COMMA));
        endList();
        return new Stmt.StaticVariables(tokens.id(), tokens.span(mark), variables);
    }

    private Stmt unset(int mark) {
        tokens.advance();
        tokens.expect(TokenKind.LEFT_PARENTHESIS);
        List<Expr> places = new ArrayList<>();
        do {
            if (!places.isEmpty() && !Operands.startsExpression(tokens.kind())) {
                break;
            }
            places.add(grammar.postfixes.variable());
            if (!tokens.is(TokenKind.COMMA) && !tokens.is(TokenKind.RIGHT_PARENTHESIS)) {
                grammar.postfixes.expectAfterVariable(TokenKind.RIGHT_PARENTHESIS);
            }
        } while (tokens.accept(TokenKind.COMMA) && !tokens.is(TokenKind.RIGHT_PARENTHESIS));
        tokens.expect(TokenKind.RIGHT_PARENTHESIS);
        tokens.expect(TokenKind.SEMICOLON);
        return new Stmt.Unset(tokens.id(), tokens.span(mark), places);
    }

    private Stmt constants(int mark, List<AttributeGroup> attributes) {
        tokens.advance();
        List<Stmt.Constant> constants = new ArrayList<>();
        do {
            int constantMark = tokens.mark();
            Identifier written = grammar.identifier();
            tokens.expect(TokenKind.EQUALS);
            Expr value = grammar.expressions.expression();
            String docComment = tokens.takeDocComment();
            Name name = new Name(written.span(), written.text(), grammar.names.declared(written.text()));
            grammar.namespaces.declareConstant(name);
            constants.add(new Stmt.Constant(tokens.id(), tokens.span(constantMark), attributes, name, value, docComment));
        } while (tokens.accept(TokenKind.COMMA));
        endList();
        if (constants.size() > 1 && !attributes.isEmpty()) {
            tokens.fatal("attributes-on-several-constants", "Cannot apply attributes to multiple constants at once", tokens.span(mark));
        }
        return new Stmt.Constants(tokens.id(), tokens.span(mark), constants);
    }
}
