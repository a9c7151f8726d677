package dev.phpc.compiler.syntax;

import dev.phpc.lexer.TokenKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// What operators stand between: prefix operators, constructs such as `isset` and `match`, and the operands proper.
final class Operands {

    private final Grammar grammar;
    private final TokenStream tokens;

    Operands(Grammar grammar) {
        this.grammar = grammar;
        this.tokens = grammar.tokens;
    }

    Expr operand() {
        Expr operand = operandWithoutAssignment();
        if (grammar.postfixes.isVariable(operand)) {
            return grammar.expressions.assignment(operand);
        }
        return operand;
    }

    /// An operand; but where it is a variable that is assigned to, only that variable.
    Expr operandWithoutAssignment() {
        int mark = tokens.mark();
        return switch (tokens.kind()) {
            case EXCLAMATION -> unary(mark, UnaryOperator.NOT, Precedence.NOT);
            case MINUS -> unary(mark, UnaryOperator.MINUS, Precedence.UNARY);
            case PLUS -> unary(mark, UnaryOperator.PLUS, Precedence.UNARY);
            case TILDE -> unary(mark, UnaryOperator.BITWISE_NOT, Precedence.UNARY);
            case AT -> {
                Expr operand = prefixed(Precedence.UNARY);
                yield new Expr.Silence(tokens.id(), tokens.span(mark), operand);
            }
            case INC, DEC -> increment(mark);
            case INT_CAST, DOUBLE_CAST, STRING_CAST, ARRAY_CAST, OBJECT_CAST, BOOL_CAST, UNSET_CAST, VOID_CAST -> cast(mark);
            case NEW -> grammar.postfixes.newObject(mark);
            case CLONE -> cloneObject(mark);
            case PRINT -> {
                Expr value = prefixed(Precedence.PRINT);
                yield new Expr.Print(tokens.id(), tokens.span(mark), value);
            }
            case YIELD -> yieldValue(mark);
            case YIELD_FROM -> {
                Expr source = prefixed(Precedence.YIELD_FROM);
                yield new Expr.YieldFrom(tokens.id(), tokens.span(mark), source);
            }
            case THROW -> {
                Expr exception = prefixed(Precedence.LOWEST);
                yield new Expr.Throw(tokens.id(), tokens.span(mark), exception);
            }
            case INCLUDE -> include(mark, IncludeKind.INCLUDE);
            case INCLUDE_ONCE -> include(mark, IncludeKind.INCLUDE_ONCE);
            case REQUIRE -> include(mark, IncludeKind.REQUIRE);
            case REQUIRE_ONCE -> include(mark, IncludeKind.REQUIRE_ONCE);
            case ISSET -> isset(mark);
            case EMPTY -> {
                Expr operand = inParentheses();
                yield new Expr.Empty(tokens.id(), tokens.span(mark), operand);
            }
            case EVAL -> {
                Expr code = inParentheses();
                yield new Expr.Eval(tokens.id(), tokens.span(mark), code);
            }
            case EXIT -> exit(mark);
            case MATCH -> match(mark);
            case LIST -> grammar.patterns.listAssignment(mark);
            case FUNCTION, FN, ATTRIBUTE -> grammar.functions.closure(mark);
            case STATIC -> switch (tokens.peek(1)) {
                case FUNCTION, FN -> grammar.functions.closure(mark);
                default -> grammar.postfixes.operand(mark);
            };
            default -> grammar.postfixes.operand(mark);
        };
    }

    /// Takes the prefix operator and parses what it applies to.
    private Expr prefixed(int precedence) {
        tokens.advance();
        return grammar.expressions.expression(precedence);
    }

    private Expr unary(int mark, UnaryOperator operator, int precedence) {
        Expr operand = prefixed(precedence);
        return new Expr.Unary(tokens.id(), tokens.span(mark), operator, operand);
    }

    private Expr increment(int mark) {
        boolean increment = tokens.is(TokenKind.INC);
        tokens.advance();
        Expr target = grammar.postfixes.variable();
        return new Expr.IncDec(tokens.id(), tokens.span(mark), target, increment, true);
    }

    private Expr cast(int mark) {
        CastKind kind = switch (tokens.kind()) {
            case INT_CAST -> CastKind.INT;
            case DOUBLE_CAST -> CastKind.FLOAT;
            case STRING_CAST -> CastKind.STRING;
            case ARRAY_CAST -> CastKind.ARRAY;
            case OBJECT_CAST -> CastKind.OBJECT;
            case BOOL_CAST -> CastKind.BOOL;
            default -> CastKind.VOID;
        };
        boolean isUnset = tokens.is(TokenKind.UNSET_CAST);
        warnOfNonCanonical(tokens.text());
        if (tokens.is(TokenKind.VOID_CAST)) {
            throw tokens.unexpected();
        }
        Expr operand = prefixed(Precedence.UNARY);
        if (isUnset) {
            tokens.compileError("unset-cast", "The (unset) cast is no longer supported", tokens.span(mark));
        }
        return new Expr.Cast(tokens.id(), tokens.span(mark), kind, operand);
    }

    private void warnOfNonCanonical(String text) {
        String written = text.substring(1, text.length() - 1).strip().toLowerCase(Locale.ROOT);
        String canonical = switch (written) {
            case "integer" -> "int";
            case "boolean" -> "bool";
            case "double" -> "float";
            case "binary" -> "string";
            default -> null;
        };
        if (canonical != null) {
            tokens.deprecated("non-canonical-cast", "Non-canonical cast (" + written + ") is deprecated, use the (" + canonical + ") cast instead",
                    tokens.currentSpan());
        }
    }

    private Expr cloneObject(int mark) {
        if (tokens.peek(1) == TokenKind.LEFT_PARENTHESIS && hasCallArguments()) {
            tokens.advance();
            List<Arg> args = grammar.arguments.ofClone();
            if (args == null) {
                Expr call = new Expr.Clone(tokens.id(), tokens.span(mark), List.of());
                return new Expr.FirstClassCallable(tokens.id(), tokens.span(mark), call);
            }
            return new Expr.Clone(tokens.id(), tokens.span(mark), args);
        }
        Expr object = prefixed(Precedence.CLONE);
        Arg only = new Arg(tokens.id(), object.span(), null, object, false);
        return new Expr.Clone(tokens.id(), tokens.span(mark), List.of(only));
    }

    /// `clone(…)` is a call if the parentheses hold nothing, a list, a named argument or an unpacked one; otherwise they are a part of the operand.
    private boolean hasCallArguments() {
        TokenKind first = tokens.peek(2);
        if (first == TokenKind.RIGHT_PARENTHESIS || first == TokenKind.ELLIPSIS
                || Grammar.isMemberIdentifier(first) && tokens.peek(3) == TokenKind.COLON) {
            return true;
        }
        return tokens.hasCommaInParentheses(1);
    }

    private Expr yieldValue(int mark) {
        tokens.advance();
        if (!startsExpression(tokens.kind())) {
            return new Expr.Yield(tokens.id(), tokens.span(mark), null, null);
        }
        Expr value = grammar.expressions.expression(Precedence.YIELD);
        if (!tokens.accept(TokenKind.DOUBLE_ARROW)) {
            return new Expr.Yield(tokens.id(), tokens.span(mark), null, value);
        }
        Expr second = grammar.expressions.expression(Precedence.YIELD);
        return new Expr.Yield(tokens.id(), tokens.span(mark), value, second);
    }

    /// Can an expression start with a token of this kind?
    static boolean startsExpression(TokenKind kind) {
        return switch (kind) {
            case VARIABLE, DOLLAR, STRING, NAME_QUALIFIED, NAME_FULLY_QUALIFIED, NAME_RELATIVE, LNUMBER, DNUMBER, CONSTANT_ENCAPSED_STRING,
                 DOUBLE_QUOTE, START_HEREDOC, BACKTICK, LEFT_BRACKET, LEFT_PARENTHESIS, ARRAY, LIST, STATIC, FUNCTION, FN, ATTRIBUTE, MATCH,
                 NEW, CLONE, PRINT, YIELD, YIELD_FROM, THROW, INCLUDE, INCLUDE_ONCE, REQUIRE, REQUIRE_ONCE, ISSET, EMPTY, EVAL, EXIT, READONLY,
                 EXCLAMATION, MINUS, PLUS, TILDE, AT, INC, DEC, INT_CAST, DOUBLE_CAST, STRING_CAST, ARRAY_CAST, OBJECT_CAST, BOOL_CAST,
                 UNSET_CAST, LINE, FILE, DIR, NS_C, CLASS_C, TRAIT_C, METHOD_C, FUNC_C, PROPERTY_C, ERROR -> true;
            default -> false;
        };
    }

    private Expr include(int mark, IncludeKind kind) {
        Expr path = prefixed(Precedence.LOWEST);
        return new Expr.Include(tokens.id(), tokens.span(mark), kind, path);
    }

    private Expr inParentheses() {
        tokens.advance();
        tokens.expect(TokenKind.LEFT_PARENTHESIS);
        Expr inner = grammar.expressions.expression();
        tokens.expectSilently(TokenKind.RIGHT_PARENTHESIS);
        return inner;
    }

    private Expr isset(int mark) {
        tokens.advance();
        tokens.expect(TokenKind.LEFT_PARENTHESIS);
        List<Expr> places = new ArrayList<>();
        do {
            places.add(grammar.expressions.expression());
        } while (tokens.accept(TokenKind.COMMA) && startsExpression(tokens.kind()));
        tokens.expect(TokenKind.RIGHT_PARENTHESIS);
        return new Expr.Isset(tokens.id(), tokens.span(mark), places);
    }

    private Expr exit(int mark) {
        tokens.advance();
        if (!tokens.is(TokenKind.LEFT_PARENTHESIS)) {
            return new Expr.Exit(tokens.id(), tokens.span(mark), List.of());
        }
        List<Arg> args = grammar.arguments.argumentsOrPlaceholder();
        if (args != null) {
            return new Expr.Exit(tokens.id(), tokens.span(mark), args);
        }
        Expr call = new Expr.Exit(tokens.id(), tokens.span(mark), List.of());
        return new Expr.FirstClassCallable(tokens.id(), tokens.span(mark), call);
    }

    private Expr match(int mark) {
        tokens.advance();
        tokens.expect(TokenKind.LEFT_PARENTHESIS);
        Expr subject = grammar.expressions.expression();
        tokens.expectSilently(TokenKind.RIGHT_PARENTHESIS);
        tokens.expect(TokenKind.LEFT_BRACE);
        List<MatchArm> arms = new ArrayList<>();
        while (tokens.is(TokenKind.DEFAULT) || startsExpression(tokens.kind())) {
            arms.add(arm());
            if (!tokens.accept(TokenKind.COMMA)) {
                break;
            }
        }
        tokens.expect(TokenKind.RIGHT_BRACE);
        return new Expr.Match(tokens.id(), tokens.span(mark), subject, arms);
    }

    private MatchArm arm() {
        int mark = tokens.mark();
        List<Expr> conditions = new ArrayList<>();
        if (tokens.accept(TokenKind.DEFAULT)) {
            tokens.accept(TokenKind.COMMA);
        } else {
            do {
                conditions.add(grammar.expressions.expression());
            } while (tokens.accept(TokenKind.COMMA) && startsExpression(tokens.kind()));
        }
        tokens.expect(TokenKind.DOUBLE_ARROW);
        Expr body = grammar.expressions.expression();
        return new MatchArm(tokens.id(), tokens.span(mark), conditions, body);
    }
}
