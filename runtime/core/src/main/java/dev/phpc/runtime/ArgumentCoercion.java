package dev.phpc.runtime;

import dev.phpc.runtime.objects.PhpCallable;
import dev.phpc.runtime.objects.PhpObject;
import dev.phpc.runtime.objects.Throwables;
import dev.phpc.runtime.objects.TypeConstraint;

/// Arguments that are not of their parameter's type. Unlike the functions a program declares, builtins take null for a scalar in a
/// call that is not strict, with a deprecation.
final class ArgumentCoercion {
    private static final TypeConstraint STRING = TypeConstraint.of("string");

    private ArgumentCoercion() {}

    static long integer(Context ctx, String function, int position, String parameter, Object value, boolean strict, String type) {
        if (!strict) {
            Object number = value;
            if (value instanceof String text) {
                number = NumericStrings.parse(text);
            }
            switch (number) {
                case Long whole -> {
                    return whole;
                }
                case Double real when isLongRange(real) -> {
                    return truncated(ctx, value, real);
                }
                case Boolean truth -> {
                    return truth ? 1 : 0;
                }
                case null -> {
                    if (value == null) {
                        nullDeprecated(ctx, function, position, parameter, type);
                        return 0;
                    }
                }
                default -> { }
            }
        }
        throw Arguments.wrongType(ctx, function, position, parameter, type, value);
    }

    static double floating(Context ctx, String function, int position, String parameter, Object value, boolean strict, String type) {
        if (value instanceof Long whole) {
            return whole;
        }
        if (!strict) {
            switch (value instanceof String text ? NumericStrings.parse(text) : value) {
                case Long whole -> {
                    return whole;
                }
                case Double real -> {
                    return real;
                }
                case Boolean truth -> {
                    return truth ? 1 : 0;
                }
                case null -> {
                    if (value == null) {
                        nullDeprecated(ctx, function, position, parameter, type);
                        return 0;
                    }
                }
                default -> { }
            }
        }
        throw Arguments.wrongType(ctx, function, position, parameter, type, value);
    }

    static boolean bool(Context ctx, String function, int position, String parameter, Object value, boolean strict, String type) {
        if (!strict) {
            if (value instanceof Long || value instanceof Double || value instanceof String) {
                return Conversions.toBoolean(ctx, value);
            }
            if (value == null) {
                nullDeprecated(ctx, function, position, parameter, type);
                return false;
            }
        }
        throw Arguments.wrongType(ctx, function, position, parameter, type, value);
    }

    static String string(Context ctx, String function, int position, String parameter, Object value, boolean strict, String type) {
        if (!strict) {
            if (value instanceof Long || value instanceof Double || value instanceof Boolean) {
                return Conversions.toString(ctx, value);
            }
            if (value == null) {
                nullDeprecated(ctx, function, position, parameter, type);
                return "";
            }
            if (value instanceof PhpObject object && STRING.coerce(ctx, object, false) instanceof String text) {
                return text;
            }
        }
        throw Arguments.wrongType(ctx, function, position, parameter, type, value);
    }

    static PhpCallable callable(Context ctx, String function, int position, String parameter, Object value, String expected) {
        if (value == Missing.ARGUMENT) {
            throw Arguments.notPassed(ctx, function, position, parameter);
        }
        Object callable = PhpCallable.resolveOrExplain(ctx, value);
        if (callable instanceof PhpCallable found) {
            return found;
        }
        throw Throwables.inBuiltin(ctx, function, Errors.typeError(ctx, Arguments.argument(function, position, parameter) + " must be " + expected + ", " + callable));
    }

    static Object union(
            Context ctx, String function, int position, String parameter, Object value, boolean strict, TypeConstraint type) {
        if (value == null && !strict && type.isScalar()) {
            nullDeprecated(ctx, function, position, parameter, type.toString());
            return ofNull(type);
        }
        Object coerced = type.coerce(ctx, value, strict);
        if (coerced == TypeConstraint.NO_MATCH) {
            // Where an object serves as the table of its properties, messages ask for an array.
            String text = type.isOnly(TypeConstraint.ARRAY | TypeConstraint.OBJECT) ? "array" : type.toString();
            throw Arguments.wrongType(ctx, function, position, parameter, text, value);
        }
        return coerced;
    }

    /// What null is worth to a union of scalars.
    private static Object ofNull(TypeConstraint type) {
        if (type.has(TypeConstraint.INT)) {
            return 0L;
        }
        if (type.has(TypeConstraint.FLOAT)) {
            return 0.0;
        }
        return type.has(TypeConstraint.STRING) ? "" : (Object) false;
    }

    private static long truncated(Context ctx, Object value, double real) {
        long whole = (long) real;
        if (whole != real) {
            String kind = value instanceof String text
                    ? "float-string \"" + text + "\""
                    : "float " + FloatStrings.shortest(real);
            ctx.deprecated("Implicit conversion from " + kind + " to int loses precision");
        }
        return whole;
    }

    private static boolean isLongRange(double real) {
        return real >= -0x1p63 && real < 0x1p63;
    }

    private static void nullDeprecated(Context ctx, String function, int position, String parameter, String type) {
        ctx.raise(Diagnostics.DEPRECATED, () -> function + "(): Passing null to parameter #" + position
                + Arguments.name(parameter) + " of type " + type + " is deprecated");
    }
}
