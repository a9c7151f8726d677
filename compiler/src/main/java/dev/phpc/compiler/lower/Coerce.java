package dev.phpc.compiler.lower;

import dev.phpc.compiler.ir.Code;
import dev.phpc.compiler.ir.JvmType;
import dev.phpc.runtime.Conversions;
import dev.phpc.runtime.PhpArray;
import java.util.List;

/// Moves values between JVM types. `box` and `unbox` change the carrier only; the others are PHP's conversions.
final class Coerce {
    static final Code NULL = new Code.Constant(null, JvmType.OBJECT);
    static final Code TRUE = new Code.Constant(true, JvmType.BOOLEAN);
    static final Code FALSE = new Code.Constant(false, JvmType.BOOLEAN);

    private Coerce() { }

    static Code integer(long value) {
        return new Code.Constant(value, JvmType.LONG);
    }

    static Code jvmInt(int value) {
        return new Code.Constant(value, JvmType.INT);
    }

    static Code number(double value) {
        return new Code.Constant(value, JvmType.DOUBLE);
    }

    static Code string(String value) {
        return new Code.Constant(value, JvmType.STRING);
    }

    static Code bool(boolean value) {
        return value ? TRUE : FALSE;
    }

    /// Any value → a reference.
    static Code box(Code value) {
        JvmType type = value.type();
        if (type.isVoid()) {
            return new Code.Sequence(List.of(value), NULL);
        }
        return switch (type.descriptor()) {
            case "J" -> RuntimeCalls.call(Long.class, "valueOf", value);
            case "I" -> RuntimeCalls.call(Long.class, "valueOf", new Code.Widen(value, JvmType.LONG));
            case "D" -> RuntimeCalls.call(Double.class, "valueOf", value);
            case "Z" -> RuntimeCalls.call(Boolean.class, "valueOf", value);
            default -> value;
        };
    }

    /// A value that is known to be of the PHP type that `wanted` carries, unless control never gets here: then it only has to verify.
    static Code carry(Code value, JvmType wanted) {
        JvmType type = value.type();
        if (type.equals(wanted)) {
            return value;
        }
        if (wanted.equals(JvmType.OBJECT)) {
            return box(value);
        }
        if (wanted.equals(JvmType.DOUBLE) && type.equals(JvmType.LONG)) {
            return new Code.Widen(value, JvmType.DOUBLE);
        }
        return switch (value) {
            case Code.Line(int line, Code inside) -> new Code.Line(line, carry(inside, wanted));
            case Code.Sequence(List<Code> statements, Code last) -> new Code.Sequence(statements, carry(last, wanted));
            case Code.Conditional(Code condition, Code then, Code otherwise, JvmType _) ->
                new Code.Conditional(condition, carry(unboxed(then), wanted), carry(unboxed(otherwise), wanted), wanted);
            default -> unboxed(value).type().equals(wanted) ? unboxed(value) : carryObject(box(value), wanted);
        };
    }

    /// What went into a box, or the value itself.
    static Code unboxed(Code value) {
        boolean isBox = value instanceof Code.Invoke(var method, var _) && method.name().equals("valueOf")
            && (method.owner().equals("java/lang/Long") || method.owner().equals("java/lang/Double") || method.owner().equals("java/lang/Boolean"));
        Code inside = isBox ? ((Code.Invoke) value).arguments().getFirst() : value;
        return inside.type().isReference() || inside.type().equals(JvmType.INT) ? value : inside;
    }

    private static Code carryObject(Code value, JvmType wanted) {
        return switch (wanted.descriptor()) {
            case "J" -> RuntimeCalls.call(Long.class, "longValue", new Code.Cast(box(value), JvmType.of(Long.class)));
            case "D" -> RuntimeCalls.call(Double.class, "doubleValue", new Code.Cast(box(value), JvmType.of(Double.class)));
            case "Z" -> RuntimeCalls.call(Boolean.class, "booleanValue", new Code.Cast(box(value), JvmType.of(Boolean.class)));
            default -> new Code.Cast(box(value), wanted);
        };
    }

    /// `(bool)`, which never warns.
    static Code toBoolean(Code ctx, Code value) {
        return switch (value.type().descriptor()) {
            case "Z" -> value;
            case "J" -> new Code.Compare(Code.Relation.NOT_EQUAL, value, integer(0));
            case "D" -> RuntimeCalls.call(Conversions.class, "toBoolean", ctx, value);
            default -> RuntimeCalls.call(Conversions.class, "toBoolean", ctx, box(value));
        };
    }

    static Code toStringValue(Code ctx, Code value) {
        return switch (value.type().descriptor()) {
            case "Ljava/lang/String;" -> value;
            case "J" -> RuntimeCalls.call(Long.class, "toString", value);
            default -> RuntimeCalls.call(Conversions.class, "toString", ctx, box(value));
        };
    }

    static Code toLong(Code ctx, Code value) {
        return switch (value.type().descriptor()) {
            case "J" -> value;
            case "Z" -> new Code.Conditional(value, integer(1), integer(0), JvmType.LONG);
            default -> RuntimeCalls.call(Conversions.class, "toLong", ctx, box(value));
        };
    }

    static Code toDouble(Code ctx, Code value) {
        return switch (value.type().descriptor()) {
            case "D" -> value;
            case "J" -> new Code.Widen(value, JvmType.DOUBLE);
            default -> RuntimeCalls.call(Conversions.class, "toDouble", ctx, box(value));
        };
    }

    static boolean isNumeric(JvmType type) {
        return type.equals(JvmType.LONG) || type.equals(JvmType.DOUBLE);
    }

    /// Can the value be an array, so that storing it a second time has to mark it?
    static boolean mayBeArray(JvmType type) {
        return type.equals(JvmType.OBJECT) || type.equals(JvmType.of(PhpArray.class));
    }
}
