package dev.phpc.compiler.lower;

import dev.phpc.compiler.ir.Code;
import dev.phpc.compiler.ir.JvmType;
import dev.phpc.compiler.ir.Local;
import dev.phpc.compiler.syntax.BinaryOperator;
import dev.phpc.compiler.syntax.Expr;
import dev.phpc.compiler.types.PhpType;
import dev.phpc.runtime.Arithmetic;
import dev.phpc.runtime.Bitwise;
import dev.phpc.runtime.Comparison;
import dev.phpc.runtime.Conversions;
import dev.phpc.runtime.FloatArithmetic;
import java.util.List;

/// Operators → JVM instructions where the types allow, else the runtime's general operators.
final class Operators {
    private final Body body;
    private final Expressions expressions;
    private final NumberGuesses guesses;

    Operators(Body body, Expressions expressions) {
        this.body = body;
        this.expressions = expressions;
        this.guesses = new NumberGuesses(body, expressions);
    }

    NumberGuesses guesses() {
        return guesses;
    }

    /// Two operands in PHP's order of evaluation; `before` runs first.
    record Pair(List<Code> before, Code left, Code right) {
        Code around(Code operation) {
            return before.isEmpty() ? operation : new Code.Sequence(before, operation);
        }
    }

    /// A variable on the left is read when the operation runs: after the right operand, which may have changed it.
    Pair pair(Expr left, Expr right) {
        if (left instanceof Expr.Variable variable && Effects.mayWrite(right, body.storage(variable.name()))) {
            Code value = expressions.value(right);
            Local first = Local.temporary(value.type());
            return new Pair(List.of(new Code.Store(first, value)), expressions.value(left), new Code.Load(first));
        }
        return new Pair(List.of(), expressions.value(left), expressions.value(right));
    }

    Code unary(Expr.Unary unary) {
        return switch (unary.operator()) {
            case NOT -> new Code.Not(condition(unary.operand()));
            case MINUS -> negate(unary);
            case PLUS -> plus(expressions.value(unary.operand()));
            case BITWISE_NOT -> {
                Code operand = expressions.value(unary.operand());
                yield operand.type().equals(JvmType.LONG) ? new Code.Primitive(Code.Operator.XOR, operand, Coerce.integer(-1))
                    : RuntimeCalls.call(Bitwise.class, "not", body.context(), Coerce.box(operand));
            }
        };
    }

    private Code plus(Code operand) {
        return Coerce.isNumeric(operand.type()) ? operand
            : RuntimeCalls.call(Arithmetic.class, "multiply", body.context(), Coerce.box(operand), Coerce.box(Coerce.integer(1)));
    }

    private Code negate(Expr.Unary unary) {
        switch (unary.operand()) {
            case Expr.IntLiteral literal when literal.value() != Long.MIN_VALUE -> {
                return Coerce.integer(-literal.value());
            }
            case Expr.FloatLiteral literal -> {
                return Coerce.number(-literal.value());
            }
            default -> { }
        }
        Code operand = expressions.value(unary.operand());
        if (operand.type().equals(JvmType.DOUBLE)) {
            return new Code.Primitive(Code.Operator.MULTIPLY, operand, Coerce.number(-1));
        }
        if (operand.type().equals(JvmType.LONG) && isInt(unary)) {
            return new Code.Primitive(Code.Operator.SUBTRACT, Coerce.integer(0), operand);
        }
        return RuntimeCalls.call(Arithmetic.class, "multiply", body.context(), Coerce.box(operand), Coerce.box(Coerce.integer(-1)));
    }

    Code binary(Expr.Binary binary) {
        return switch (binary.operator()) {
            case LOGICAL_AND -> new Code.And(List.of(condition(binary.left()), condition(binary.right())));
            case LOGICAL_OR -> new Code.Or(List.of(condition(binary.left()), condition(binary.right())));
            case LOGICAL_XOR -> xor(condition(binary.left()), condition(binary.right()));
            default -> {
                Code guessed = guessed(binary);
                yield guessed == null ? unguessed(binary) : guessed;
            }
        };
    }

    private Code unguessed(Expr.Binary binary) {
        if (OperandOrder.isReadBackwards(binary)) {
            return strict(OperandOrder.mirrored(binary.operator()), binary, binary.right(), binary.left());
        }
        return OperandOrder.isExchanged(binary) ? exchanged(binary) : strict(binary.operator(), binary, binary.left(), binary.right());
    }

    private Code strict(BinaryOperator operator, Expr.Binary binary, Expr first, Expr second) {
        Pair pair = pair(first, second);
        return pair.around(body.lifetimes().using(first, pair.left(), second, pair.right(),
            (left, right) -> apply(operator, left, right, type(binary))));
    }

    /// Evaluates the operands as written, but gives them to the operator the other way round.
    private Code exchanged(Expr.Binary binary) {
        Pair pair = pair(binary.left(), binary.right());
        boolean constant = ConstantFolding.isLiteral(binary.left());
        Local first = Local.temporary(pair.left().type());
        Code operation = body.lifetimes().using(binary.right(), pair.right(), binary.left(), constant ? pair.left() : new Code.Load(first),
            (left, right) -> apply(binary.operator(), left, right, type(binary)));
        return pair.around(constant ? operation : new Code.Sequence(List.of(new Code.Store(first, pair.left())), operation));
    }

    private Code guessed(Expr.Binary binary) {
        return switch (binary.operator()) {
            case ADD, SUBTRACT, MULTIPLY, DIVIDE, MODULO, BITWISE_AND, BITWISE_OR, BITWISE_XOR -> guesses.arithmetic(binary, type(binary), () -> unguessed(binary));
            case EQUAL -> guesses.comparison(binary, Code.Relation.EQUAL, false, () -> unguessed(binary));
            case NOT_EQUAL -> guesses.comparison(binary, Code.Relation.NOT_EQUAL, false, () -> unguessed(binary));
            case IDENTICAL -> guesses.comparison(binary, Code.Relation.EQUAL, true, () -> unguessed(binary));
            case NOT_IDENTICAL -> guesses.comparison(binary, Code.Relation.NOT_EQUAL, true, () -> unguessed(binary));
            case LESS -> guesses.comparison(binary, Code.Relation.LESS, false, () -> unguessed(binary));
            case LESS_OR_EQUAL -> guesses.comparison(binary, Code.Relation.LESS_OR_EQUAL, false, () -> unguessed(binary));
            case GREATER -> guesses.comparison(binary, Code.Relation.GREATER, false, () -> unguessed(binary));
            case GREATER_OR_EQUAL -> guesses.comparison(binary, Code.Relation.GREATER_OR_EQUAL, false, () -> unguessed(binary));
            default -> null;
        };
    }

    private PhpType type(Expr expr) {
        return body.unit().types().expression(body.function(), expr);
    }

    private boolean isInt(Expr expr) {
        return Carriers.of(type(expr)).equals(JvmType.LONG);
    }

    private static Code xor(Code left, Code right) {
        Local first = Local.temporary(JvmType.BOOLEAN);
        return new Code.Sequence(List.of(new Code.Store(first, left)),
            new Code.Conditional(right, new Code.Not(new Code.Load(first)), new Code.Load(first), JvmType.BOOLEAN));
    }

    /// The value as a JVM boolean.
    Code condition(Expr expr) {
        return Coerce.toBoolean(body.context(), expressions.value(expr));
    }

    /// `left operator right` for values at hand; `result` is what is known of the outcome.
    Code apply(BinaryOperator operator, Code left, Code right, PhpType result) {
        return switch (operator) {
            case ADD -> arithmetic(Code.Operator.ADD, "add", left, right, result);
            case SUBTRACT -> arithmetic(Code.Operator.SUBTRACT, "subtract", left, right, result);
            case MULTIPLY -> arithmetic(Code.Operator.MULTIPLY, "multiply", left, right, result);
            case DIVIDE -> divide(left, right);
            case MODULO -> modulo(left, right);
            case POWER -> RuntimeCalls.call(Arithmetic.class, "power", body.context(), Coerce.box(left), Coerce.box(right));
            case CONCAT -> RuntimeCalls.call(String.class, "concat", Coerce.toStringValue(body.context(), left), Coerce.toStringValue(body.context(), right));
            case BITWISE_AND -> bitwise(Code.Operator.AND, "and", left, right);
            case BITWISE_OR -> bitwise(Code.Operator.OR, "or", left, right);
            case BITWISE_XOR -> bitwise(Code.Operator.XOR, "xor", left, right);
            case SHIFT_LEFT -> shift(Code.Operator.SHIFT_LEFT, "shiftLeft", left, right);
            case SHIFT_RIGHT -> shift(Code.Operator.SHIFT_RIGHT, "shiftRight", left, right);
            case EQUAL -> equal(left, right);
            case NOT_EQUAL -> new Code.Not(equal(left, right));
            case IDENTICAL -> identical(left, right);
            case NOT_IDENTICAL -> new Code.Not(identical(left, right));
            case LESS -> relation(Code.Relation.LESS, "less", left, right);
            case LESS_OR_EQUAL -> relation(Code.Relation.LESS_OR_EQUAL, "lessOrEqual", left, right);
            case GREATER -> relation(Code.Relation.GREATER, "greater", left, right);
            case GREATER_OR_EQUAL -> relation(Code.Relation.GREATER_OR_EQUAL, "greaterOrEqual", left, right);
            case SPACESHIP -> new Code.Widen(RuntimeCalls.call(Comparison.class, "compare", body.context(), Coerce.box(left), Coerce.box(right)), JvmType.LONG);
            case LOGICAL_AND, LOGICAL_OR, LOGICAL_XOR -> throw new IllegalArgumentException("no strict operator: " + operator);
        };
    }

    private Code arithmetic(Code.Operator operator, String name, Code left, Code right, PhpType result) {
        JvmType carrier = Carriers.of(result);
        if (bothNumeric(left, right)) {
            if (left.type().equals(JvmType.DOUBLE) || right.type().equals(JvmType.DOUBLE)) {
                return new Code.Primitive(operator, Coerce.carry(left, JvmType.DOUBLE), Coerce.carry(right, JvmType.DOUBLE));
            }
            if (carrier.equals(JvmType.LONG)) {
                return new Code.Primitive(operator, left, right);
            }
            return RuntimeCalls.call(Arithmetic.class, name, left, right);
        }
        boolean oneIsFloat = left.type().equals(JvmType.DOUBLE) || right.type().equals(JvmType.DOUBLE);
        if (oneIsFloat && carrier.equals(JvmType.DOUBLE)) {
            return RuntimeCalls.call(FloatArithmetic.class, name, body.context(), asOperand(left), asOperand(right));
        }
        return narrowed(general(name, left, right), carrier);
    }

    private static Code asOperand(Code value) {
        return value.type().equals(JvmType.DOUBLE) ? value : Coerce.box(value);
    }

    private static boolean bothNumeric(Code left, Code right) {
        return Coerce.isNumeric(left.type()) && Coerce.isNumeric(right.type());
    }

    /// The general operator gives an Object; a proved type says which.
    private static Code narrowed(Code value, JvmType carrier) {
        return Coerce.isNumeric(carrier) && value.type().equals(JvmType.OBJECT) ? Coerce.carry(value, carrier) : value;
    }

    private Code general(String name, Code left, Code right) {
        if (left.type().equals(JvmType.LONG) && right.type().equals(JvmType.LONG)) {
            return RuntimeCalls.call(Arithmetic.class, name, body.context(), left, right);
        }
        return RuntimeCalls.call(Arithmetic.class, name, body.context(), Coerce.box(left), Coerce.box(right));
    }

    private Code modulo(Code left, Code right) {
        boolean isPlain = left.type().equals(JvmType.LONG) && right.type().equals(JvmType.LONG) && NumberGuess.isSurelyNotZero(right);
        return isPlain ? new Code.Primitive(Code.Operator.REMAINDER, left, right) : general("modulo", left, right);
    }

    private Code divide(Code left, Code right) {
        if (bothNumeric(left, right) && (left.type().equals(JvmType.DOUBLE) || right.type().equals(JvmType.DOUBLE))) {
            return RuntimeCalls.call(Arithmetic.class, "divide", body.context(), Coerce.carry(left, JvmType.DOUBLE), Coerce.carry(right, JvmType.DOUBLE));
        }
        return general("divide", left, right);
    }

    private Code bitwise(Code.Operator operator, String name, Code left, Code right) {
        if (left.type().equals(JvmType.LONG) && right.type().equals(JvmType.LONG)) {
            return new Code.Primitive(operator, left, right);
        }
        return RuntimeCalls.call(Bitwise.class, name, body.context(), Coerce.box(left), Coerce.box(right));
    }

    /// Shifts by a literal of 0 to 63 are the JVM's own.
    private Code shift(Code.Operator operator, String name, Code left, Code right) {
        Code count = right instanceof Code.Line(int _, Code inside) ? inside : right;
        if (left.type().equals(JvmType.LONG) && count instanceof Code.Constant(Object value, JvmType _) && value instanceof Long number && number >= 0 && number < 64) {
            return new Code.Primitive(operator, left, Coerce.jvmInt(number.intValue()));
        }
        return RuntimeCalls.call(Bitwise.class, name, body.context(), Coerce.box(left), Coerce.box(right));
    }

    private Code equal(Code left, Code right) {
        if (bothNumeric(left, right)) {
            return compareNumbers(Code.Relation.EQUAL, left, right);
        }
        if (left.type().equals(JvmType.BOOLEAN) || right.type().equals(JvmType.BOOLEAN)) {
            return new Code.Not(xor(truth(left), truth(right)));
        }
        return RuntimeCalls.call(Comparison.class, "looseEquals", body.context(), Coerce.box(left), Coerce.box(right));
    }

    /// A comparison with a bool says nothing about NAN.
    private Code truth(Code value) {
        boolean mayBeNan = value.type().equals(JvmType.DOUBLE) || value.type().equals(JvmType.OBJECT);
        return mayBeNan ? RuntimeCalls.call(dev.phpc.runtime.Conversions.class, "toBoolean", Coerce.box(value)) : Coerce.toBoolean(body.context(), value);
    }

    private static Code compareNumbers(Code.Relation relation, Code left, Code right) {
        JvmType type = left.type().equals(right.type()) ? left.type() : JvmType.DOUBLE;
        return new Code.Compare(relation, Coerce.carry(left, type), Coerce.carry(right, type));
    }

    /// `===`
    Code identical(Code left, Code right) {
        JvmType type = left.type();
        if (type.equals(right.type()) && Coerce.isNumeric(type)) {
            return new Code.Compare(Code.Relation.EQUAL, left, right);
        }
        if (type.equals(JvmType.BOOLEAN) && right.type().equals(JvmType.BOOLEAN)) {
            return new Code.Not(xor(left, right));
        }
        if (isNull(right)) {
            return isNullTest(left);
        }
        if (isNull(left)) {
            return isNullTest(right);
        }
        if (type.equals(JvmType.STRING)) {
            return RuntimeCalls.call(String.class, "equals", left, Coerce.box(right));
        }
        if (right.type().equals(JvmType.STRING)) {
            Local first = Local.temporary(JvmType.OBJECT);
            return new Code.Sequence(List.of(new Code.Store(first, Coerce.box(left))), RuntimeCalls.call(String.class, "equals", right, new Code.Load(first)));
        }
        return RuntimeCalls.call(Comparison.class, "strictEquals", Coerce.box(left), Coerce.box(right));
    }

    private static Code isNullTest(Code value) {
        return value.type().isReference() ? new Code.Compare(Code.Relation.EQUAL, value, Coerce.NULL)
            : new Code.Sequence(List.of(new Code.Discard(value)), Coerce.FALSE);
    }

    private static boolean isNull(Code code) {
        return code == Coerce.NULL || code instanceof Code.Line(int _, Code inside) && inside == Coerce.NULL;
    }

    private Code relation(Code.Relation relation, String name, Code left, Code right) {
        if (bothNumeric(left, right)) {
            return compareNumbers(relation, left, right);
        }
        return RuntimeCalls.call(Comparison.class, name, body.context(), Coerce.box(left), Coerce.box(right));
    }

    Code cast(Expr.Cast cast) {
        Code operand = cast.kind() == dev.phpc.compiler.syntax.CastKind.ARRAY ? expressions.stored(cast.operand()) : expressions.value(cast.operand());
        return switch (cast.kind()) {
            case INT -> Coerce.toLong(body.context(), operand);
            case FLOAT -> Coerce.toDouble(body.context(), operand);
            case STRING -> Coerce.toStringValue(body.context(), operand);
            case BOOL -> Coerce.toBoolean(body.context(), operand);
            case ARRAY -> RuntimeCalls.call(Conversions.class, "toArray", body.context(), Coerce.box(operand));
            case OBJECT -> RuntimeCalls.call(dev.phpc.runtime.link.Constructs.class, "toObject", body.context(), Coerce.box(operand));
            case VOID -> new Code.Sequence(List.of(new Code.Discard(operand)), Coerce.NULL);
        };
    }
}
