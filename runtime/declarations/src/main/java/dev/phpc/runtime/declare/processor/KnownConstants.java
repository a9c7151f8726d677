package dev.phpc.runtime.declare.processor;

import dev.phpc.runtime.declare.ConstantExpression;
import java.util.HashMap;
import java.util.Map;

/// The constants declared in the module being compiled whose values javac knows, for defaults such as
/// `ENT_QUOTES | ENT_SUBSTITUTE`.
final class KnownConstants {
    private final Map<String, Object> values = new HashMap<>();

    void add(String name, Object value) {
        if (value != null) {
            values.put(name, value);
        }
    }

    /// The literal an expression comes to, or the expression itself where that is known only at run time.
    ConstantExpression fold(ConstantExpression expression) {
        return switch (expression) {
            case ConstantExpression.Constant(String name) -> known(name, expression);
            case ConstantExpression.ClassConstant(String type, String name) ->
                    name.equals("class") ? new ConstantExpression.Literal(type) : known(type + "::" + name, expression);
            case ConstantExpression.Negation(ConstantExpression operand) -> negate(fold(operand), expression);
            case ConstantExpression.BitwiseOr(ConstantExpression left, ConstantExpression right) ->
                    or(fold(left), fold(right), expression);
            case ConstantExpression.Literal literal -> literal;
            case ConstantExpression.ArrayLiteral array -> array;
            case ConstantExpression.Unknown unknown -> unknown;
        };
    }

    private ConstantExpression known(String name, ConstantExpression expression) {
        Object value = values.get(name);
        return value == null ? expression : new ConstantExpression.Literal(value);
    }

    private static ConstantExpression negate(ConstantExpression operand, ConstantExpression expression) {
        return switch (operand) {
            case ConstantExpression.Literal(Long number) -> new ConstantExpression.Literal(-number);
            case ConstantExpression.Literal(Double number) -> new ConstantExpression.Literal(-number);
            default -> expression;
        };
    }

    private static ConstantExpression or(ConstantExpression left, ConstantExpression right, ConstantExpression expression) {
        return left instanceof ConstantExpression.Literal(Long a) && right instanceof ConstantExpression.Literal(Long b)
                ? new ConstantExpression.Literal(a | b)
                : expression;
    }
}
