package dev.phpc.compiler.syntax;

import dev.phpc.lexer.TokenKind;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/// Array literals, and the destructuring patterns that look like them.
///
/// Until `=` follows, `[, $a]` and `list($a)` are kept as array literals and remembered as `suspect`; those that never become patterns are
/// reported.
final class Patterns {

    private enum Syntax {
        BRACKETS, LIST, ARRAY
    }

    private final Grammar grammar;
    private final TokenStream tokens;
    private final Map<Expr.ArrayLiteral, Syntax> syntaxes = new IdentityHashMap<>();

    Patterns(Grammar grammar) {
        this.grammar = grammar;
        this.tokens = grammar.tokens;
    }

    /// `[…]`, or `[…] = value`
    Expr bracketed(int mark) {
        Expr.ArrayLiteral array = elements(mark, TokenKind.RIGHT_BRACKET, Syntax.BRACKETS);
        return tokens.is(TokenKind.EQUALS) ? destructure(mark, array) : array;
    }

    Expr arrayKeyword(int mark) {
        tokens.advance();
        if (!tokens.is(TokenKind.LEFT_PARENTHESIS)) {
            throw tokens.unexpected(TokenKind.LEFT_PARENTHESIS);
        }
        return elements(mark, TokenKind.RIGHT_PARENTHESIS, Syntax.ARRAY);
    }

    /// `list(…) = value`
    Expr listAssignment(int mark) {
        Expr.ArrayLiteral list = list(mark);
        if (!tokens.is(TokenKind.EQUALS)) {
            throw tokens.unexpected(TokenKind.EQUALS);
        }
        return destructure(mark, list);
    }

    private Expr.ArrayLiteral list(int mark) {
        tokens.advance();
        if (!tokens.is(TokenKind.LEFT_PARENTHESIS)) {
            throw tokens.unexpected(TokenKind.LEFT_PARENTHESIS);
        }
        return elements(mark, TokenKind.RIGHT_PARENTHESIS, Syntax.LIST);
    }

    private Expr destructure(int mark, Expr.ArrayLiteral array) {
        Pattern.Destructuring pattern = pattern(array);
        tokens.advance();
        if (Grammar.isAmpersand(tokens.kind())) {
            throw tokens.unexpected();
        }
        Expr value = grammar.expressions.expression(Precedence.ASSIGNMENT);
        return new Expr.Destructure(tokens.id(), tokens.span(mark), pattern, value);
    }

    private Expr.ArrayLiteral elements(int mark, TokenKind closer, Syntax syntax) {
        tokens.advance();
        List<ArrayItem> items = new ArrayList<>();
        while (true) {
            if (tokens.is(closer)) {
                break;
            }
            if (tokens.is(TokenKind.COMMA)) {
                items.add(null);
                tokens.advance();
                continue;
            }
            if (!startsItem()) {
                break;
            }
            items.add(item());
            if (!tokens.accept(TokenKind.COMMA)) {
                break;
            }
        }
        tokens.expect(closer);
        Expr.ArrayLiteral array = new Expr.ArrayLiteral(tokens.id(), tokens.span(mark), items);
        syntaxes.put(array, syntax);
        return array;
    }

    private boolean startsItem() {
        return Operands.startsExpression(tokens.kind()) || tokens.is(TokenKind.ELLIPSIS) || Grammar.isAmpersand(tokens.kind());
    }

    private ArrayItem item() {
        int mark = tokens.mark();
        if (tokens.accept(TokenKind.ELLIPSIS)) {
            Expr value = grammar.expressions.expression();
            return new ArrayItem(tokens.id(), tokens.span(mark), null, value, false, true);
        }
        if (grammar.acceptAmpersand()) {
            Expr value = referenced();
            return new ArrayItem(tokens.id(), tokens.span(mark), null, value, true, false);
        }
        Expr first = value();
        if (!tokens.accept(TokenKind.DOUBLE_ARROW)) {
            return new ArrayItem(tokens.id(), tokens.span(mark), null, first, false, false);
        }
        boolean byReference = grammar.acceptAmpersand();
        Expr value = byReference ? referenced() : value();
        return new ArrayItem(tokens.id(), tokens.span(mark), first, value, byReference, false);
    }

    private Expr referenced() {
        Expr value = grammar.postfixes.variable();
        switch (tokens.kind()) {
            case COMMA, RIGHT_BRACKET, RIGHT_PARENTHESIS -> { }
            default -> grammar.postfixes.expectAfterVariable(TokenKind.COMMA);
        }
        return value;
    }

    /// An element's value, which may be a nested `list(…)`.
    private Expr value() {
        int mark = tokens.mark();
        if (!tokens.is(TokenKind.LIST)) {
            return grammar.expressions.expression();
        }
        Expr.ArrayLiteral list = list(mark);
        return tokens.is(TokenKind.EQUALS) ? destructure(mark, list) : list;
    }

    /// The target of a `foreach`: a variable, or a destructuring.
    Pattern foreachTarget() {
        int mark = tokens.mark();
        if (tokens.is(TokenKind.LIST)) {
            return pattern(list(mark));
        }
        if (tokens.is(TokenKind.LEFT_BRACKET)) {
            return bracketedTarget(mark);
        }
        Expr target = grammar.postfixes.variable();
        return new Pattern.Target(tokens.id(), target.span(), target);
    }

    /// `[$a]` destructures, but `[$a][0]` is an element of an array.
    private Pattern bracketedTarget(int mark) {
        Expr.ArrayLiteral array = elements(mark, TokenKind.RIGHT_BRACKET, Syntax.BRACKETS);
        Expr target = grammar.postfixes.goOn(mark, array);
        return target == array ? pattern(array) : new Pattern.Target(tokens.id(), target.span(), target);
    }

    private Pattern.Destructuring pattern(Expr.ArrayLiteral array) {
        Syntax syntax = syntaxes.remove(array);
        List<Pattern.Item> items = new ArrayList<>();
        if (array.items().stream().allMatch(item -> item == null)) {
            tokens.compileError("empty-list", "Cannot use empty list", array.span());
        }
        checkKeys(array);
        for (ArrayItem item : array.items()) {
            items.add(item == null ? null : patternItem(item, syntax));
        }
        return new Pattern.Destructuring(tokens.id(), array.span(), items);
    }

    private void checkKeys(Expr.ArrayLiteral array) {
        boolean keyed = array.items().stream().filter(item -> item != null).findFirst().map(item -> item.key() != null).orElse(false);
        for (ArrayItem item : array.items()) {
            if (item == null) {
                if (keyed) {
                    tokens.compileError("hole-in-keyed-list", "Cannot use empty array entries in keyed array assignment", array.span());
                    return;
                }
            } else if (!item.spread() && (item.key() != null) != keyed) {
                tokens.compileError("mixed-list-keys", "Cannot mix keyed and unkeyed array entries in assignments", item.span());
                return;
            }
        }
    }

    private Pattern.Item patternItem(ArrayItem item, Syntax syntax) {
        if (item.spread()) {
            tokens.compileError("spread-in-list", "Spread operator is not supported in assignments", item.span());
        }
        return new Pattern.Item(tokens.id(), item.span(), item.key(), item.byReference(), itemTarget(item, syntax));
    }

    private Pattern itemTarget(ArrayItem item, Syntax syntax) {
        if (item.value() instanceof Expr.ArrayLiteral nested) {
            Syntax nestedSyntax = syntaxes.get(nested);
            if (nestedSyntax == Syntax.ARRAY) {
                tokens.compileError("array-as-list", "Cannot assign to array(), use [] instead", nested.span());
            } else if (nestedSyntax != syntax) {
                tokens.compileError("mixed-list-syntax", "Cannot mix [] and list()", nested.span());
            }
            return pattern(nested);
        }
        return new Pattern.Target(tokens.id(), item.value().span(), item.value());
    }

    /// The element in front of the first missing one, where PHP's line stands.
    private static Span beforeHole(Expr.ArrayLiteral array) {
        int hole = array.items().indexOf(null);
        return hole == 0 ? array.span() : array.items().get(hole - 1).span();
    }

    /// Reports what was written like a pattern but assigned to nothing.
    void reportUnassigned() {
        syntaxes.forEach((array, syntax) -> {
            if (syntax == Syntax.LIST) {
                tokens.compileError("list-as-value", "Cannot use list() as standalone expression", array.span());
            } else if (array.items().contains(null)) {
                tokens.compileError("empty-array-element", "Cannot use empty array elements in arrays", beforeHole(array));
            }
        });
    }
}
