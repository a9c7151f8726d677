package dev.phpc.compiler.syntax;

import dev.phpc.lexer.TokenKind;
import java.util.ArrayList;
import java.util.List;

/// Operators between operands, by precedence climbing.
///
///     1 + $a . $b ?? c   →   Coalesce(Concat(Binary(ADD, 1, $a), $b), c)
final class Expressions {

    private final Grammar grammar;
    private final TokenStream tokens;
    private Expr parenthesized;

    Expressions(Grammar grammar) {
        this.grammar = grammar;
        this.tokens = grammar.tokens;
    }

    Expr expression() {
        return expression(Precedence.LOWEST);
    }

    /// An expression of operators that bind at least as tightly as `minimum`.
    Expr expression(int minimum) {
        grammar.enter();
        try {
            return operators(grammar.operands.operand(), minimum);
        } finally {
            grammar.leave();
        }
    }

    /// Remembers that `expr` was the last one written in parentheses.
    void parenthesized(Expr expr) {
        parenthesized = expr;
    }

    boolean isParenthesized(Expr expr) {
        return parenthesized == expr;
    }

    private Expr operators(Expr first, int minimum) {
        Expr left = first;
        while (true) {
            int precedence = Precedence.of(tokens.kind());
            if (precedence == 0 || precedence < minimum) {
                return left;
            }
            left = switch (tokens.kind()) {
                case DOT -> concat(left);
                case COALESCE -> coalesce(left);
                case QUESTION -> ternary(left);
                case INSTANCEOF -> instanceOf(left);
                case PIPE -> pipe(left);
                default -> binary(left, precedence);
            };
        }
    }

    private Expr binary(Expr left, int precedence) {
        BinaryOperator operator = Precedence.binary(tokens.kind());
        tokens.advance();
        Expr right = expression(precedence == Precedence.POWER ? precedence : precedence + 1);
        if ((precedence == Precedence.EQUALITY || precedence == Precedence.COMPARISON)
                && Precedence.of(tokens.kind()) == precedence) {
            throw tokens.unexpected();
        }
        return new Expr.Binary(tokens.id(), tokens.spanFrom(left.span()), operator, left, right);
    }

    private Expr concat(Expr first) {
        List<Expr> operands = new ArrayList<>();
        operands.add(first);
        while (tokens.accept(TokenKind.DOT)) {
            operands.add(expression(Precedence.CONCAT + 1));
        }
        return new Expr.Concat(tokens.id(), tokens.spanFrom(first.span()), operands);
    }

    private Expr coalesce(Expr first) {
        List<Expr> operands = new ArrayList<>();
        operands.add(first);
        while (tokens.accept(TokenKind.COALESCE)) {
            operands.add(expression(Precedence.COALESCE + 1));
        }
        return new Expr.Coalesce(tokens.id(), tokens.spanFrom(first.span()), operands);
    }

    private Expr ternary(Expr condition) {
        Expr.Ternary unparenthesized = condition instanceof Expr.Ternary t && !isParenthesized(t) ? t : null;
        tokens.advance();
        Expr then = null;
        if (!tokens.accept(TokenKind.COLON)) {
            then = expression();
            tokens.expectSilently(TokenKind.COLON);
        }
        Expr otherwise = expression(Precedence.TERNARY + 1);
        Expr.Ternary ternary = new Expr.Ternary(tokens.id(), tokens.spanFrom(condition.span()), condition, then, otherwise);
        if (unparenthesized != null) {
            checkNesting(unparenthesized, ternary);
        }
        return ternary;
    }

    private void checkNesting(Expr.Ternary inner, Expr.Ternary outer) {
        if (inner.then() == null && outer.then() == null) {
            return;
        }
        String first = inner.then() == null ? "a ?: b" : "a ? b : c";
        String[] rest = inner.then() == null ? new String[] {"c", "d"} : new String[] {"d", "e"};
        String second = outer.then() == null ? " ?: " + rest[0] : " ? " + rest[0] + " : " + rest[1];
        String last = first.substring(first.length() - 1);
        String head = first.substring(0, first.length() - 1);
        tokens.compileError("nested-ternary", "Unparenthesized `" + first + second + "` is not supported. Use either `(" + first + ")" + second
                + "` or `" + head + "(" + last + second + ")`", outer.span());
    }

    private Expr instanceOf(Expr value) {
        tokens.advance();
        ClassRef cls = grammar.classReferences.reference();
        return new Expr.InstanceOf(tokens.id(), tokens.spanFrom(value.span()), value, cls);
    }

    private Expr pipe(Expr value) {
        tokens.advance();
        Expr callable = expression(Precedence.PIPE + 1);
        if (callable instanceof Expr.ArrowFunction && !isParenthesized(callable)) {
            tokens.compileError("pipe-to-bare-arrow-function", "Arrow functions on the right hand side of |> must be parenthesized",
                    callable.span());
        }
        return new Expr.Pipe(tokens.id(), tokens.spanFrom(value.span()), value, callable);
    }

    /// `$target = …`, `$target += …`, or just the place itself.
    Expr assignment(Expr target) {
        BinaryOperator compound = Precedence.compoundAssignment(tokens.kind());
        if (compound != null) {
            tokens.advance();
            Expr value = expression(Precedence.ASSIGNMENT);
            return new Expr.CompoundAssign(tokens.id(), tokens.spanFrom(target.span()), compound, target, value);
        }
        return switch (tokens.kind()) {
            case EQUALS -> {
                tokens.advance();
                yield grammar.acceptAmpersand() ? assignReference(target) : assignValue(target);
            }
            case COALESCE_EQUAL -> {
                tokens.advance();
                Expr value = expression(Precedence.ASSIGNMENT);
                yield new Expr.CoalesceAssign(tokens.id(), tokens.spanFrom(target.span()), target, value);
            }
            case INC, DEC -> {
                boolean increment = tokens.is(TokenKind.INC);
                tokens.advance();
                yield new Expr.IncDec(tokens.id(), tokens.spanFrom(target.span()), target, increment, false);
            }
            default -> target;
        };
    }

    private Expr assignValue(Expr target) {
        Expr value = expression(Precedence.ASSIGNMENT);
        return new Expr.Assign(tokens.id(), tokens.spanFrom(target.span()), target, value);
    }

    private Expr assignReference(Expr target) {
        if (tokens.is(TokenKind.NEW)) {
            return assignReferenceOfNew(target);
        }
        Expr source = grammar.postfixes.variable();
        return new Expr.AssignReference(tokens.id(), tokens.spanFrom(target.span()), target, source);
    }

    private Expr assignReferenceOfNew(Expr target) {
        Expr source = grammar.operands.operandWithoutAssignment();
        if (source instanceof Expr.New || source instanceof Expr.NewAnonymous) {
            throw tokens.is(TokenKind.SEMICOLON) ? tokens.unexpected(TokenKind.LEFT_PARENTHESIS) : tokens.unexpected();
        }
        return new Expr.AssignReference(tokens.id(), tokens.spanFrom(target.span()), target, source);
    }
}
