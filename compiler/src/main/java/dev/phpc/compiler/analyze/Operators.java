package dev.phpc.compiler.analyze;

import dev.phpc.compiler.syntax.BinaryOperator;
import dev.phpc.compiler.syntax.CastKind;
import dev.phpc.compiler.syntax.UnaryOperator;
import dev.phpc.compiler.types.ArrayShape;
import dev.phpc.compiler.types.IntRange;
import dev.phpc.compiler.types.KeyKind;
import dev.phpc.compiler.types.PhpType;

/// The types of what operators yield. Where an operator would throw for some operands, these contribute nothing.
final class Operators {
    private static final PhpType ORDER = PhpType.integer(new IntRange(-1, 1));

    private final boolean overloaded;

    /// `overloaded`: there are builtin classes that define operators (GMP, BcMath\Number). Classes of the program never do.
    Operators(boolean overloaded) {
        this.overloaded = overloaded;
    }

    PhpType binary(BinaryOperator operator, PhpType left, PhpType right) {
        if (left.isNothing() || right.isNothing()) {
            return PhpType.NOTHING;
        }
        return switch (operator) {
            case ADD, SUBTRACT, MULTIPLY, DIVIDE, POWER -> arithmetic(operator, left, right);
            case MODULO, SHIFT_LEFT, SHIFT_RIGHT -> integral(operator, left, right);
            case BITWISE_AND, BITWISE_OR, BITWISE_XOR -> bitwise(operator, left, right);
            case CONCAT -> concat(left, right);
            case IDENTICAL -> identical(left, right);
            case NOT_IDENTICAL -> not(identical(left, right));
            case EQUAL, NOT_EQUAL, LESS, LESS_OR_EQUAL, GREATER, GREATER_OR_EQUAL -> PhpType.BOOL;
            case SPACESHIP -> ORDER;
            case LOGICAL_AND -> and(left, right);
            case LOGICAL_OR -> not(and(not(left), not(right)));
            case LOGICAL_XOR -> PhpType.BOOL;
        };
    }

    /// The number that an operand becomes: null and booleans are ints, numeric strings either.
    static PhpType toNumber(PhpType type) {
        PhpType result = type.isNumber() ? type : type.meet(PhpType.NUMBER);
        if (type.mayBeNull() || type.mayBeFalse()) {
            result = result.join(PhpType.integer(0));
        }
        if (type.mayBeTrue()) {
            result = result.join(PhpType.integer(1));
        }
        if (type.mayBeResource()) {
            result = result.join(PhpType.INT);
        }
        return type.mayBeString() ? PhpType.NUMBER : result;
    }

    private PhpType arithmetic(BinaryOperator operator, PhpType left, PhpType right) {
        if (mayOverload(left) || mayOverload(right)) {
            return PhpType.MIXED;
        }
        PhpType sum = operator == BinaryOperator.ADD && left.mayBeArray() && right.mayBeArray()
                ? PhpType.array(ArrayTypes.union(left.arrayShape(), right.arrayShape()))
                : PhpType.NOTHING;
        PhpType a = toNumber(left);
        PhpType b = toNumber(right);
        if (a.isNothing() || b.isNothing()) {
            return sum;
        }
        if (a.isFloat() || b.isFloat()) {
            return sum.join(PhpType.FLOAT);
        }
        PhpType number = numbers(operator, a.intRange(), b.intRange());
        boolean floats = a.mayBeFloat() || b.mayBeFloat();
        return sum.join(floats ? number.join(PhpType.FLOAT) : number);
    }

    private boolean mayOverload(PhpType type) {
        return overloaded && type.mayBeObject()
                && (type.objectClass() == null || type.objectClass().isBuiltin() || !type.objectClass().isKnown());
    }

    private static PhpType numbers(BinaryOperator operator, IntRange a, IntRange b) {
        IntRange range = switch (operator) {
            case ADD -> a.add(b);
            case SUBTRACT -> a.subtract(b);
            case MULTIPLY -> a.multiply(b);
            default -> null;
        };
        if (range != null) {
            return PhpType.integer(range);
        }
        return operator == BinaryOperator.POWER && b.high() < 0 && a.low() > 0 ? PhpType.FLOAT.join(PhpType.INT) : PhpType.NUMBER;
    }

    /// The int that an operand of `%`, `<<`, `&` becomes.
    private static IntRange toInt(PhpType type) {
        if (type.mayBeFloat() || type.mayBeString() || type.mayBeResource()) {
            return IntRange.ALL;
        }
        PhpType number = toNumber(type);
        return number.mayBeInt() ? number.intRange() : null;
    }

    private PhpType integral(BinaryOperator operator, PhpType left, PhpType right) {
        if (mayOverload(left) || mayOverload(right)) {
            return PhpType.MIXED;
        }
        IntRange a = toInt(left);
        IntRange b = toInt(right);
        if (a == null || b == null) {
            return PhpType.NOTHING;
        }
        return PhpType.integer(switch (operator) {
            case MODULO -> a.modulo(b);
            case SHIFT_LEFT -> a.shiftLeft(b);
            default -> a.shiftRight(b);
        });
    }

    private PhpType bitwise(BinaryOperator operator, PhpType left, PhpType right) {
        if (mayOverload(left) || mayOverload(right)) {
            return PhpType.MIXED;
        }
        PhpType strings = left.mayBeString() && right.mayBeString() ? PhpType.STRING : PhpType.NOTHING;
        if (left.isString() && right.isString()) {
            return strings;
        }
        IntRange a = toInt(left);
        IntRange b = toInt(right);
        if (a == null || b == null) {
            return strings;
        }
        return strings.join(PhpType.integer(switch (operator) {
            case BITWISE_AND -> a.and(b);
            case BITWISE_OR -> a.or(b);
            default -> a.xor(b);
        }));
    }

    private static PhpType concat(PhpType left, PhpType right) {
        return left.isString() && right.isString() && left.isConstant() && right.isConstant()
                        && left.stringConstant().length() + right.stringConstant().length() < 200
                ? PhpType.string(left.stringConstant() + right.stringConstant())
                : PhpType.STRING;
    }

    private static PhpType identical(PhpType left, PhpType right) {
        PhpType a = left.read();
        PhpType b = right.read();
        if (a.meet(b).isNothing()) {
            return PhpType.FALSE;
        }
        return a.isConstant() && a.equals(b) ? PhpType.TRUE : PhpType.BOOL;
    }

    private static PhpType and(PhpType left, PhpType right) {
        if (left.isFalsy() || right.isFalsy()) {
            return PhpType.FALSE;
        }
        return left.isTruthy() && right.isTruthy() ? PhpType.TRUE : PhpType.BOOL;
    }

    static PhpType not(PhpType type) {
        return type.isNothing() ? type : type.isTruthy() ? PhpType.FALSE : type.isFalsy() ? PhpType.TRUE : PhpType.BOOL;
    }

    PhpType unary(UnaryOperator operator, PhpType operand) {
        if (operand.isNothing()) {
            return operand;
        }
        return switch (operator) {
            case NOT -> not(operand);
            case PLUS -> operand.isNumber() ? operand : arithmetic(BinaryOperator.MULTIPLY, operand, PhpType.integer(1));
            case MINUS -> arithmetic(BinaryOperator.MULTIPLY, operand, PhpType.integer(-1));
            case BITWISE_NOT -> {
                if (mayOverload(operand)) {
                    yield PhpType.MIXED;
                }
                PhpType result = operand.mayBeFloat() ? PhpType.INT : PhpType.NOTHING;
                result = operand.mayBeInt() ? result.join(PhpType.integer(operand.intRange().not())) : result;
                yield operand.mayBeString() ? result.join(PhpType.STRING) : result;
            }
        };
    }

    /// `$x++` and `$x--`: the value after. A boolean, an array or an object stays or throws.
    PhpType step(PhpType before, boolean increment) {
        PhpType result = before.meet(PhpType.BOOL);
        if (before.mayBeNull()) {
            result = result.join(increment ? PhpType.integer(1) : PhpType.NULL);
        }
        if (before.mayBeInt()) {
            IntRange range = increment ? before.intRange().add(IntRange.of(1)) : before.intRange().subtract(IntRange.of(1));
            result = result.join(range == null ? PhpType.NUMBER : PhpType.integer(range));
        }
        if (before.mayBeFloat()) {
            result = result.join(PhpType.FLOAT);
        }
        if (before.mayBeString()) {
            result = result.join(PhpType.NUMBER).join(PhpType.STRING);
        }
        return mayOverload(before) ? PhpType.MIXED : result;
    }

    static PhpType cast(CastKind kind, PhpType operand) {
        if (operand.isNothing()) {
            return operand;
        }
        return switch (kind) {
            case INT -> operand.isInt() ? operand
                    : operand.isScalarOrNull() && !operand.mayBeFloat() && !operand.mayBeString() ? toNumber(operand) : PhpType.INT;
            case FLOAT -> PhpType.FLOAT;
            case STRING -> operand.isString() ? operand : operand.isInt() && operand.isConstant()
                    ? PhpType.string(operand.constant().toString()) : PhpType.STRING;
            case BOOL -> not(not(operand));
            case ARRAY -> castToArray(operand);
            case OBJECT -> operand.isObject() ? operand : PhpType.OBJECT;
            case VOID -> PhpType.NULL;
        };
    }

    private static PhpType castToArray(PhpType operand) {
        if (operand.isArray()) {
            return operand;
        }
        if (operand.mayBeObject()) {
            return PhpType.ARRAY;
        }
        PhpType result = operand.mayBeArray() ? PhpType.array(operand.arrayShape()) : PhpType.NOTHING;
        if (operand.mayBeNull()) {
            result = result.join(PhpType.array(ArrayShape.EMPTY));
        }
        PhpType rest = operand.withoutNull().withoutKindsOf(PhpType.ARRAY);
        return rest.isNothing() ? result : result.join(PhpType.array(new ArrayShape(KeyKind.LIST, rest, true)));
    }

    /// What a value becomes where a type is declared: unchanged if it conforms, else coerced to it or refused.
    static PhpType coerce(PhpType value, PhpType declared) {
        if (value.isSubtypeOf(declared)) {
            return value;
        }
        PhpType conforming = value.meet(declared);
        PhpType foreign = value.withoutKindsOf(declared);
        if (foreign.isNothing() && !value.mayBeInt()) {
            return conforming;
        }
        boolean coercible = foreign.mayBeBool() || foreign.mayBeInt() || foreign.mayBeFloat() || foreign.mayBeString() || foreign.mayBeObject();
        PhpType scalars = declared.meet(PhpType.BOOL.join(PhpType.NUMBER).join(PhpType.STRING));
        return coercible ? conforming.join(scalars) : conforming;
    }
}
