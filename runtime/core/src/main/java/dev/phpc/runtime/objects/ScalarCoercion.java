package dev.phpc.runtime.objects;

import dev.phpc.runtime.Context;
import dev.phpc.runtime.Conversions;
import dev.phpc.runtime.FloatStrings;
import dev.phpc.runtime.NumericStrings;

import static dev.phpc.runtime.objects.TypeConstraint.*;

/// How a scalar that is not of a declared type is made to fit it. The order is PHP's: int, float, string, bool.
final class ScalarCoercion {
    private ScalarCoercion() {
    }

    static Object coerce(Context ctx, TypeConstraint type, Object value, boolean strict) {
        if (value instanceof Long whole && type.has(FLOAT)) {
            return (double) whole;
        }
        if (strict || value == null) {
            return NO_MATCH;
        }
        if (value instanceof PhpObject object) {
            return type.has(STRING) && object.cls().magic(Magic.TO_STRING) != null ? Conversions.toString(ctx, object) : NO_MATCH;
        }
        return switch (value) {
            case String string -> fromString(ctx, type, string);
            case Double number -> fromDouble(ctx, type, number);
            case Boolean bool -> fromBoolean(type, bool);
            case Long whole -> fromLong(ctx, type, whole);
            default -> NO_MATCH;
        };
    }

    private static Object fromString(Context ctx, TypeConstraint type, String string) {
        if (type.has(INT | FLOAT)) {
            Object number = NumericStrings.parse(string);
            if (number instanceof Long && type.has(INT)) {
                return number;
            }
            if (number instanceof Long whole && type.has(FLOAT)) {
                return (double) whole;
            }
            if (number instanceof Double real) {
                if (type.has(FLOAT)) {
                    return real;
                }
                if (isIntegral(real)) {
                    return (long) (double) real;
                }
                if (isFractional(real)) {
                    ctx.deprecated("Implicit conversion from float-string \"" + string + "\" to int loses precision");
                    return (long) (double) real;
                }
            }
        }
        return toBool(type, !string.isEmpty() && !string.equals("0"));
    }

    private static Object fromDouble(Context ctx, TypeConstraint type, double number) {
        if (type.has(INT)) {
            if (isIntegral(number)) {
                return (long) number;
            }
            if (isFractional(number)) {
                ctx.deprecated("Implicit conversion from float " + FloatStrings.shortest(number) + " to int loses precision");
                return (long) number;
            }
        }
        if (type.has(STRING)) {
            return Conversions.toString(ctx, number);
        }
        return (type.mask() & BOOL) == BOOL ? (Object) Conversions.toBoolean(ctx, number) : NO_MATCH;
    }

    private static Object fromLong(Context ctx, TypeConstraint type, long whole) {
        return type.has(STRING) ? Conversions.toString(ctx, whole) : toBool(type, whole != 0);
    }

    private static Object fromBoolean(TypeConstraint type, boolean bool) {
        if (type.has(INT)) {
            return bool ? 1L : 0L;
        }
        if (type.has(FLOAT)) {
            return bool ? 1.0 : 0.0;
        }
        return type.has(STRING) ? bool ? "1" : "" : NO_MATCH;
    }

    private static Object toBool(TypeConstraint type, boolean bool) {
        return (type.mask() & BOOL) == BOOL ? (Object) bool : NO_MATCH;
    }

    /// A float that an int holds without loss.
    private static boolean isIntegral(double number) {
        return isFractional(number) && number == Math.rint(number);
    }

    /// A float in the range of ints.
    private static boolean isFractional(double number) {
        return number >= -0x1p63 && number < 0x1p63;
    }
}
