package dev.phpc.compiler.syntax;

import dev.phpc.lexer.TokenKind;
import java.util.ArrayList;
import java.util.List;

/// Branches, loops and jumps, in both the braced and the `endif;` style.
final class ControlFlow {

    private final Grammar grammar;
    private final TokenStream tokens;

    ControlFlow(Grammar grammar) {
        this.grammar = grammar;
        this.tokens = grammar.tokens;
    }

    /// The statement that starts here, or null if it is none of control flow.
    Stmt statement(int mark) {
        return switch (tokens.kind()) {
            case IF -> ifStatement(mark);
            case WHILE -> {
                Expr condition = condition();
                Block body = body(TokenKind.ENDWHILE);
                yield new Stmt.While(tokens.id(), tokens.span(mark), condition, body);
            }
            case DO -> doWhile(mark);
            case FOR -> forLoop(mark);
            case FOREACH -> foreach(mark);
            case SWITCH -> switchStatement(mark);
            case BREAK -> {
                int levels = levels("break");
                yield new Stmt.Break(tokens.id(), tokens.span(mark), levels);
            }
            case CONTINUE -> {
                int levels = levels("continue");
                yield new Stmt.Continue(tokens.id(), tokens.span(mark), levels);
            }
            case RETURN -> {
                tokens.advance();
                Expr value = Operands.startsExpression(tokens.kind()) ? grammar.expressions.expression() : null;
                tokens.expect(TokenKind.SEMICOLON);
                yield new Stmt.Return(tokens.id(), tokens.span(mark), value);
            }
            case TRY -> tryStatement(mark);
            case DECLARE -> declare(mark);
            case GOTO -> {
                tokens.advance();
                Identifier label = grammar.identifier();
                tokens.expect(TokenKind.SEMICOLON);
                yield new Stmt.Goto(tokens.id(), tokens.span(mark), label);
            }
            default -> null;
        };
    }

    /// Takes the keyword and `(condition)`.
    private Expr condition() {
        tokens.advance();
        tokens.expect(TokenKind.LEFT_PARENTHESIS);
        Expr condition = grammar.expressions.expression();
        tokens.expectSilently(TokenKind.RIGHT_PARENTHESIS);
        return condition;
    }

    /// A statement, or `: … end;`
    private Block body(TokenKind end) {
        int mark = tokens.mark();
        if (!tokens.accept(TokenKind.COLON)) {
            return grammar.statements.single();
        }
        List<Stmt> statements = grammar.statements.until(end);
        tokens.expectSilently(end);
        tokens.expect(TokenKind.SEMICOLON);
        return new Block(tokens.id(), tokens.span(mark), statements);
    }

    private Stmt ifStatement(int mark) {
        Expr condition = condition();
        if (tokens.is(TokenKind.COLON)) {
            return alternativeIf(mark, condition);
        }
        List<Stmt.Branch> branches = new ArrayList<>();
        Block body = grammar.statements.single();
        branches.add(new Stmt.Branch(tokens.id(), tokens.span(mark), condition, body));
        while (tokens.is(TokenKind.ELSEIF)) {
            int branchMark = tokens.mark();
            Expr next = condition();
            Block nextBody = grammar.statements.single();
            branches.add(new Stmt.Branch(tokens.id(), tokens.span(branchMark), next, nextBody));
        }
        Block otherwise = tokens.accept(TokenKind.ELSE) ? grammar.statements.single() : null;
        return new Stmt.If(tokens.id(), tokens.span(mark), branches, otherwise);
    }

    private Stmt alternativeIf(int mark, Expr firstCondition) {
        List<Stmt.Branch> branches = new ArrayList<>();
        int branchMark = mark;
        Expr condition = firstCondition;
        while (condition != null) {
            Block body = alternativeBranch();
            branches.add(new Stmt.Branch(tokens.id(), tokens.span(branchMark), condition, body));
            branchMark = tokens.mark();
            condition = tokens.is(TokenKind.ELSEIF) ? condition() : null;
        }
        Block otherwise = tokens.accept(TokenKind.ELSE) ? alternativeElse() : null;
        tokens.expectSilently(TokenKind.ENDIF);
        tokens.expect(TokenKind.SEMICOLON);
        return new Stmt.If(tokens.id(), tokens.span(mark), branches, otherwise);
    }

    private Block alternativeBranch() {
        int mark = tokens.mark();
        tokens.expect(TokenKind.COLON);
        List<Stmt> statements = grammar.statements.untilExpected(TokenKind.ELSEIF, TokenKind.ELSE, TokenKind.ENDIF);
        return new Block(tokens.id(), tokens.span(mark), statements);
    }

    private Block alternativeElse() {
        int mark = tokens.mark();
        tokens.expect(TokenKind.COLON);
        List<Stmt> statements = grammar.statements.until(TokenKind.ENDIF);
        return new Block(tokens.id(), tokens.span(mark), statements);
    }

    private Stmt doWhile(int mark) {
        tokens.advance();
        Block body = grammar.statements.single();
        if (!tokens.is(TokenKind.WHILE)) {
            throw tokens.unexpected(TokenKind.WHILE);
        }
        Expr condition = condition();
        tokens.expect(TokenKind.SEMICOLON);
        return new Stmt.DoWhile(tokens.id(), tokens.span(mark), body, condition);
    }

    private Stmt forLoop(int mark) {
        tokens.advance();
        tokens.expect(TokenKind.LEFT_PARENTHESIS);
        List<Expr> starts = forExpressions(TokenKind.SEMICOLON, false);
        List<Expr> conditions = forExpressions(TokenKind.SEMICOLON, true);
        List<Expr> steps = forExpressions(TokenKind.RIGHT_PARENTHESIS, false);
        Block body = body(TokenKind.ENDFOR);
        return new Stmt.For(tokens.id(), tokens.span(mark), starts, conditions, steps, body);
    }

    /// The last condition decides, so that it cannot be cast to void.
    private List<Expr> forExpressions(TokenKind end, boolean isCondition) {
        List<Expr> expressions = new ArrayList<>();
        if (tokens.is(TokenKind.VOID_CAST) || Operands.startsExpression(tokens.kind())) {
            do {
                expressions.add(tokens.is(TokenKind.VOID_CAST) ? grammar.statements.voidCast() : grammar.expressions.expression());
            } while (tokens.accept(TokenKind.COMMA));
        }
        if (isCondition && !expressions.isEmpty() && expressions.getLast() instanceof Expr.Cast cast && cast.kind() == CastKind.VOID) {
            throw tokens.unexpected(TokenKind.COMMA);
        }
        tokens.expect(end);
        return expressions;
    }

    private Stmt foreach(int mark) {
        tokens.advance();
        tokens.expect(TokenKind.LEFT_PARENTHESIS);
        Expr subject = grammar.expressions.expression();
        tokens.expectSilently(TokenKind.AS);
        Pattern key = null;
        boolean byReference = grammar.acceptAmpersand();
        Pattern value = byReference ? referenceTarget() : grammar.patterns.foreachTarget();
        if (tokens.accept(TokenKind.DOUBLE_ARROW)) {
            key = value;
            if (byReference) {
                tokens.compileError("key-by-reference", "Key element cannot be a reference", key.span());
            } else if (key instanceof Pattern.Destructuring) {
                tokens.compileError("list-as-key", "Cannot use list as key element", key.span());
            }
            byReference = grammar.acceptAmpersand();
            value = byReference ? referenceTarget() : grammar.patterns.foreachTarget();
        }
        boolean endsWithList = value instanceof Pattern.Destructuring && tokens.file().text().charAt(value.span().start()) != '[';
        if (!endsWithList) {
            grammar.postfixes.expectAfterVariable(TokenKind.RIGHT_PARENTHESIS);
        } else if (key != null) {
            tokens.expect(TokenKind.RIGHT_PARENTHESIS);
        } else {
            tokens.expect(TokenKind.RIGHT_PARENTHESIS, TokenKind.DOUBLE_ARROW, TokenKind.RIGHT_PARENTHESIS);
        }
        Block body = body(TokenKind.ENDFOREACH);
        return new Stmt.Foreach(tokens.id(), tokens.span(mark), subject, key, byReference || value.bindsReferences(), value, body);
    }

    private Pattern referenceTarget() {
        Expr target = grammar.postfixes.variable();
        return new Pattern.Target(tokens.id(), target.span(), target);
    }

    private Stmt switchStatement(int mark) {
        Expr subject = condition();
        TokenKind end = tokens.is(TokenKind.COLON) ? TokenKind.ENDSWITCH : TokenKind.RIGHT_BRACE;
        if (!tokens.accept(TokenKind.COLON)) {
            tokens.expect(TokenKind.LEFT_BRACE, TokenKind.COLON, TokenKind.LEFT_BRACE);
        }
        tokens.accept(TokenKind.SEMICOLON);
        List<Stmt.Case> cases = new ArrayList<>();
        while (!tokens.is(end)) {
            cases.add(switchCase(end));
        }
        tokens.expect(end);
        if (end == TokenKind.ENDSWITCH) {
            tokens.expect(TokenKind.SEMICOLON);
        }
        return new Stmt.Switch(tokens.id(), tokens.span(mark), subject, cases);
    }

    private Stmt.Case switchCase(TokenKind end) {
        int mark = tokens.mark();
        Expr condition = null;
        if (tokens.accept(TokenKind.CASE)) {
            condition = grammar.expressions.expression();
        } else {
            tokens.expect(TokenKind.DEFAULT, end == TokenKind.ENDSWITCH
                    ? new TokenKind[] {end, TokenKind.CASE, TokenKind.DEFAULT} : new TokenKind[] {TokenKind.CASE, TokenKind.DEFAULT, end});
        }
        if (tokens.is(TokenKind.SEMICOLON)) {
            tokens.deprecated("case-semicolon", "Case statements followed by a semicolon (;) are deprecated, use a colon (:) instead",
                    tokens.currentSpan());
            tokens.advance();
        } else if (!tokens.accept(TokenKind.COLON)) {
            throw condition == null ? tokens.unexpected(TokenKind.COLON, TokenKind.SEMICOLON) : tokens.unexpected();
        }
        int bodyMark = tokens.mark();
        List<Stmt> statements = end == TokenKind.ENDSWITCH
                ? grammar.statements.untilExpected(end, TokenKind.CASE, TokenKind.DEFAULT)
                : grammar.statements.untilExpected(TokenKind.CASE, TokenKind.DEFAULT, end);
        Block body = new Block(tokens.id(), tokens.span(bodyMark), statements);
        return new Stmt.Case(tokens.id(), tokens.span(mark), condition, body);
    }

    /// Takes `break` or `continue`, its levels and the `;`.
    private int levels(String keyword) {
        int mark = tokens.mark();
        tokens.advance();
        Expr levels = Operands.startsExpression(tokens.kind()) ? grammar.expressions.expression() : null;
        tokens.expect(TokenKind.SEMICOLON);
        if (levels == null) {
            return 1;
        }
        if (!(levels instanceof Expr.IntLiteral literal)) {
            tokens.compileError("computed-levels", "'" + keyword + "' operator with non-integer operand is no longer supported",
                    tokens.span(mark));
            return 1;
        }
        if (literal.value() < 1) {
            tokens.compileError("bad-levels", "'" + keyword + "' operator accepts only positive integers", tokens.span(mark));
            return 1;
        }
        if (literal.value() > Integer.MAX_VALUE) {
            tokens.compileError("too-many-levels", "Cannot '" + keyword + "' " + literal.value() + " levels", tokens.span(mark));
            return 1;
        }
        return (int) literal.value();
    }

    private Stmt tryStatement(int mark) {
        tokens.advance();
        Block body = grammar.functions.body();
        List<Stmt.Catch> catches = new ArrayList<>();
        while (tokens.is(TokenKind.CATCH)) {
            catches.add(catchClause());
        }
        Block finallyBlock = tokens.accept(TokenKind.FINALLY) ? grammar.functions.body() : null;
        if (catches.isEmpty() && finallyBlock == null) {
            tokens.compileError("bare-try", "Cannot use try without catch or finally", tokens.span(mark));
        }
        return new Stmt.Try(tokens.id(), tokens.span(mark), body, catches, finallyBlock);
    }

    private Stmt.Catch catchClause() {
        int mark = tokens.mark();
        tokens.advance();
        tokens.expect(TokenKind.LEFT_PARENTHESIS);
        List<Name> types = new ArrayList<>();
        do {
            types.add(catchType());
        } while (tokens.accept(TokenKind.BAR));
        Identifier variable = tokens.is(TokenKind.VARIABLE) ? grammar.variable() : null;
        if (variable == null && !tokens.is(TokenKind.RIGHT_PARENTHESIS)) {
            throw tokens.unexpected(TokenKind.RIGHT_PARENTHESIS);
        }
        tokens.expect(TokenKind.RIGHT_PARENTHESIS);
        Block body = grammar.functions.body();
        return new Stmt.Catch(tokens.id(), tokens.span(mark), types, variable, body);
    }

    private Name catchType() {
        Name name = grammar.classNameOrStatic();
        if (Types.relative(name.written()) != null) {
            tokens.compileError("relative-catch", "Bad class name in the catch statement", name.span());
        }
        return name;
    }

    private Stmt declare(int mark) {
        tokens.advance();
        tokens.expect(TokenKind.LEFT_PARENTHESIS);
        List<Stmt.Directive> directives = new ArrayList<>();
        do {
            int directiveMark = tokens.mark();
            Identifier name = grammar.identifier();
            tokens.expect(TokenKind.EQUALS);
            Expr value = grammar.expressions.expression();
            if (name.text().equalsIgnoreCase("strict_types") && grammar.namespaces.hasBegun()) {
                tokens.compileError("late-strict-types", "strict_types declaration must be the very first statement in the script",
                        tokens.span(mark));
            }
            directives.add(new Stmt.Directive(tokens.id(), tokens.span(directiveMark), name, value));
        } while (tokens.accept(TokenKind.COMMA));
        tokens.expect(TokenKind.RIGHT_PARENTHESIS, TokenKind.COMMA, TokenKind.RIGHT_PARENTHESIS);
        Block body = tokens.accept(TokenKind.SEMICOLON) ? null : body(TokenKind.ENDDECLARE);
        return new Stmt.Declare(tokens.id(), tokens.span(mark), directives, body);
    }
}
