package dev.phpc.compiler.syntax.checks;

import static dev.phpc.compiler.syntax.checks.ConstantValues.UNKNOWN;

import dev.phpc.compiler.syntax.BinaryOperator;
import dev.phpc.compiler.syntax.CastKind;
import dev.phpc.compiler.syntax.UnaryOperator;
import dev.phpc.runtime.Arithmetic;
import dev.phpc.runtime.Comparison;
import dev.phpc.runtime.Conversions;
import dev.phpc.runtime.NumericStrings;
import dev.phpc.runtime.PhpArray;

/// Operators on values known at compile time. Operands that make an operator warn, or throw, are left to run time.
final class ConstantOperators {

    private ConstantOperators() {}

    static Object unary(UnaryOperator operator, Object operand) {
        if (operand == UNKNOWN) {
            return UNKNOWN;
        }
        return switch (operator) {
            case NOT -> isNan(operand) ? UNKNOWN : (Object) !Conversions.toBoolean(operand);
            case BITWISE_NOT -> operand instanceof Long number ? (Object) ~number : operand instanceof String ? operand : UNKNOWN;
            case PLUS -> binary(BinaryOperator.MULTIPLY, operand, 1L);
            case MINUS -> binary(BinaryOperator.MULTIPLY, operand, -1L);
        };
    }

    static Object binary(BinaryOperator operator, Object left, Object right) {
        return switch (operator) {
            case LOGICAL_AND -> logical(left, right, false);
            case LOGICAL_OR -> logical(left, right, true);
            default -> left == UNKNOWN || right == UNKNOWN ? UNKNOWN : both(operator, left, right);
        };
    }

    /// `left` alone decides if it is `deciding`.
    private static Object logical(Object left, Object right, boolean deciding) {
        if (left == UNKNOWN) {
            return UNKNOWN;
        }
        if (Conversions.toBoolean(left) == deciding) {
            return deciding;
        }
        return right == UNKNOWN ? UNKNOWN : (Object) Conversions.toBoolean(right);
    }

    private static Object both(BinaryOperator operator, Object left, Object right) {
        return switch (operator) {
            case LOGICAL_XOR -> Conversions.toBoolean(left) ^ Conversions.toBoolean(right);
            case IDENTICAL -> Comparison.strictEquals(left, right);
            case NOT_IDENTICAL -> !Comparison.strictEquals(left, right);
            case EQUAL, NOT_EQUAL, LESS, LESS_OR_EQUAL, GREATER, GREATER_OR_EQUAL, SPACESHIP -> compare(operator, left, right);
            case CONCAT -> left instanceof PhpArray || right instanceof PhpArray ? UNKNOWN : (Object) (text(left) + text(right));
            case ADD -> left instanceof PhpArray && right instanceof PhpArray ? Arithmetic.add(null, left, right)
                    : arithmetic(operator, left, right);
            case SUBTRACT, MULTIPLY, DIVIDE, MODULO, POWER -> arithmetic(operator, left, right);
            case BITWISE_AND, BITWISE_OR, BITWISE_XOR, SHIFT_LEFT, SHIFT_RIGHT -> bitwise(operator, left, right);
            case LOGICAL_AND, LOGICAL_OR -> throw new IllegalStateException(operator.name());
        };
    }

    /// Arrays, and floats beside strings, are compared by settings of the run.
    private static Object compare(BinaryOperator operator, Object left, Object right) {
        if (left instanceof PhpArray || right instanceof PhpArray || left instanceof Double && right instanceof String
                || left instanceof String && right instanceof Double) {
            return UNKNOWN;
        }
        return switch (operator) {
            case EQUAL -> Comparison.looseEquals(null, left, right);
            case NOT_EQUAL -> !Comparison.looseEquals(null, left, right);
            case LESS -> Comparison.less(null, left, right);
            case LESS_OR_EQUAL -> Comparison.lessOrEqual(null, left, right);
            case GREATER -> Comparison.greater(null, left, right);
            case GREATER_OR_EQUAL -> Comparison.greaterOrEqual(null, left, right);
            case SPACESHIP -> (long) Comparison.compare(null, left, right);
            default -> throw new IllegalStateException(operator.name());
        };
    }

    private static Object arithmetic(BinaryOperator operator, Object left, Object right) {
        Object a = number(left);
        Object b = number(right);
        if (a == UNKNOWN || b == UNKNOWN) {
            return UNKNOWN;
        }
        return switch (operator) {
            case ADD -> Arithmetic.add(null, a, b);
            case SUBTRACT -> Arithmetic.subtract(null, a, b);
            case MULTIPLY -> Arithmetic.multiply(null, a, b);
            case DIVIDE -> Conversions.toDouble(b) == 0 ? UNKNOWN : Arithmetic.divide(null, a, b);
            case POWER -> Conversions.toDouble(a) == 0 && Conversions.toDouble(b) < 0 ? UNKNOWN : Arithmetic.power(null, a, b);
            case MODULO -> whole(a) instanceof Long x && whole(b) instanceof Long y && y != 0 ? (Object) (y == -1 ? 0 : x % y) : UNKNOWN;
            default -> throw new IllegalStateException(operator.name());
        };
    }

    private static Object bitwise(BinaryOperator operator, Object left, Object right) {
        boolean shift = operator == BinaryOperator.SHIFT_LEFT || operator == BinaryOperator.SHIFT_RIGHT;
        if (!shift && left instanceof String && right instanceof String) {
            return left;
        }
        if (!(whole(number(left)) instanceof Long a) || !(whole(number(right)) instanceof Long b) || shift && b < 0) {
            return UNKNOWN;
        }
        return switch (operator) {
            case BITWISE_AND -> a & b;
            case BITWISE_OR -> a | b;
            case BITWISE_XOR -> a ^ b;
            case SHIFT_LEFT -> b < 64 ? a << b : 0L;
            case SHIFT_RIGHT -> a >> Math.min(b, 63);
            default -> throw new IllegalStateException(operator.name());
        };
    }

    static Object cast(CastKind kind, Object operand) {
        if (operand == UNKNOWN || isNan(operand)) {
            return UNKNOWN;
        }
        return switch (kind) {
            case INT -> Conversions.toLong(operand);
            case FLOAT -> Conversions.toDouble(operand);
            case BOOL -> Conversions.toBoolean(operand);
            case STRING -> operand instanceof PhpArray ? UNKNOWN : text(operand);
            case ARRAY -> operand instanceof PhpArray ? operand : operand == null ? PhpArray.EMPTY : PhpArray.of(operand);
            case OBJECT, VOID -> UNKNOWN;
        };
    }

    /// What a scalar is as a string; of a float with the digits of the default settings.
    static String text(Object value) {
        return value instanceof Double number ? Conversions.doubleToString(number) : Conversions.toString(null, value);
    }

    private static boolean isNan(Object value) {
        return value instanceof Double number && number.isNaN();
    }

    private static Object number(Object value) {
        return switch (value) {
            case null -> 0L;
            case Boolean bool -> bool ? 1L : 0L;
            case Long _, Double _ -> value;
            case String text when NumericStrings.isNumeric(text) -> NumericStrings.parse(text);
            default -> UNKNOWN;
        };
    }

    /// A number as an int if nothing is lost.
    private static Object whole(Object number) {
        return number instanceof Double real && Conversions.isLongRange(real) && real.longValue() == real ? (Object) real.longValue() : number;
    }
}
