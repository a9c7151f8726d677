package dev.phpc.runtime.link;

import dev.phpc.runtime.Arguments;
import dev.phpc.runtime.Arithmetic;
import dev.phpc.runtime.Bitwise;
import dev.phpc.runtime.Context;
import dev.phpc.runtime.Conversions;
import dev.phpc.runtime.PhpArray;
import dev.phpc.runtime.declare.ConstantExpression;

/// The values of the expressions that declarations of builtins contain.
final class ConstantValues {
    private ConstantValues() {}

    static Object evaluate(Context ctx, ConstantExpression expression) {
        return switch (expression) {
            case ConstantExpression.Literal(Object value) -> value;
            case ConstantExpression.Unknown unknown -> null;
            case ConstantExpression.Constant(String name) -> Arguments.constant(ctx, name);
            case ConstantExpression.ClassConstant(String type, String name) -> Arguments.classConstant(ctx, type, name);
            case ConstantExpression.Negation(ConstantExpression operand) -> Arithmetic.negate(ctx, evaluate(ctx, operand));
            case ConstantExpression.BitwiseOr(ConstantExpression left, ConstantExpression right) ->
                    Bitwise.or(ctx, evaluate(ctx, left), evaluate(ctx, right));
            case ConstantExpression.ArrayLiteral array -> array(ctx, array);
        };
    }

    private static PhpArray array(Context ctx, ConstantExpression.ArrayLiteral literal) {
        PhpArray array = new PhpArray();
        for (ConstantExpression.Entry entry : literal.entries()) {
            Object value = evaluate(ctx, entry.value());
            if (entry.key() == null) {
                array.append(value);
            } else {
                array.put(Conversions.toKey(ctx, evaluate(ctx, entry.key())), value);
            }
        }
        return array;
    }
}
