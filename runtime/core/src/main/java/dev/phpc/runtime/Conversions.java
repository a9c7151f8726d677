package dev.phpc.runtime;

import dev.phpc.runtime.objects.ObjectValues;
import dev.phpc.runtime.objects.PhpObject;

/// PHP's conversions between types.
public final class Conversions {

    private Conversions() {}

    public static boolean toBoolean(Object value) {
        return switch (value) {
            case null -> false;
            case Boolean bool -> bool;
            case Long number -> number != 0;
            case String text -> toBoolean(text);
            case Double number -> number != 0;
            case PhpArray array -> array.size() != 0;
            case PhpObject object -> ObjectValues.toBoolean(object);
            case Slot slot -> toBoolean(slot.get());
            default -> true;
        };
    }

    /// As conditions and casts do it: NAN is true, with a warning.
    public static boolean toBoolean(Context ctx, Object value) {
        return value instanceof Double number ? toBoolean(ctx, number.doubleValue()) : toBoolean(value);
    }

    public static boolean toBoolean(Context ctx, double number) {
        if (Double.isNaN(number)) {
            ctx.warning("unexpected NAN value was coerced to bool");
        }
        return number != 0;
    }

    public static boolean toBoolean(String text) {
        int length = text.length();
        return length > 1 || length == 1 && text.charAt(0) != '0';
    }

    /// An int without a diagnostic: only for values that can't warn, or where PHP keeps silent.
    public static long toLong(Object value) {
        return switch (value) {
            case null -> 0;
            case Long number -> number;
            case Boolean bool -> bool ? 1 : 0;
            case Double number -> toLong(number.doubleValue());
            case String text -> NumericStrings.toLong(text);
            case PhpArray array -> array.size() == 0 ? 0 : 1;
            case PhpResource resource -> resource.id();
            default -> 1;
        };
    }

    /// The cast `(int)`, and `intval()`.
    public static long toLong(Context ctx, Object value) {
        return switch (value) {
            case Long number -> number;
            case Double number -> toLong(ctx, number.doubleValue());
            case PhpObject object -> ObjectValues.toLong(ctx, object);
            case null, default -> toLong(value);
        };
    }

    /// The cast of a float: modulo 2^64 when out of range, with a warning.
    public static long toLong(Context ctx, double number) {
        long whole = (long) number;
        if (whole == number && whole != Long.MAX_VALUE) {
            return whole;
        }
        if (!isLongRange(number)) {
            ctx.warning("The float " + FloatStrings.shortest(number) + " is not representable as an int, cast occurred");
        }
        return toLong(number);
    }

    /// The int that remains of a float, modulo 2^64; 0 for infinities and NAN.
    public static long toLong(double number) {
        return isLongRange(number) ? (long) number : FloatRemainder.modulo64(number);
    }

    /// Whether an int can hold the float's integral part.
    public static boolean isLongRange(double number) {
        return number >= -0x1p63 && number < 0x1p63;
    }

    public static double toDouble(Object value) {
        return switch (value) {
            case Double number -> number;
            case Long number -> number;
            case String text -> NumericStrings.toDouble(text);
            case null, default -> toLong(value);
        };
    }

    /// The cast `(float)`, and `floatval()`.
    public static double toDouble(Context ctx, Object value) {
        return value instanceof PhpObject object ? ObjectValues.toDouble(ctx, object) : toDouble(value);
    }

    /// An int or float for arithmetic: null and booleans count, a leading number warns, anything else is null.
    static Object toOperand(Context ctx, Object value) {
        return switch (value) {
            case Long number -> number;
            case Double number -> number;
            case null -> 0L;
            case Boolean bool -> bool ? 1L : 0L;
            case String text -> toOperand(ctx, text);
            default -> null;
        };
    }

    private static Object toOperand(Context ctx, String text) {
        Object number = NumericStrings.parse(text);
        if (number == null) {
            number = NumericStrings.prefix(text);
            if (number != null) {
                ctx.warning("A non-numeric value encountered");
            }
        }
        return number;
    }

    public static String toString(Context ctx, Object value) {
        return switch (value) {
            case String text -> text;
            case Long number -> Long.toString(number);
            case null -> "";
            case Boolean bool -> bool ? "1" : "";
            case Double number -> toString(ctx, number.doubleValue());
            case PhpArray array -> {
                ctx.warning("Array to string conversion");
                yield "Array";
            }
            case PhpObject object -> ObjectValues.toString(ctx, object);
            case Slot slot -> toString(ctx, slot.get());
            default -> value.toString();
        };
    }

    /// An int becoming a string: without this overload Java would take it for a float.
    public static String toString(Context ctx, long number) {
        return Long.toString(number);
    }

    /// A float becoming a string; NAN warns.
    public static String toString(Context ctx, double number) {
        if (Double.isNaN(number)) {
            ctx.warning("unexpected NAN value was coerced to string");
        }
        return doubleToString(ctx, number);
    }

    public static String toString(boolean value) {
        return value ? "1" : "";
    }

    /// With the request's `precision`.
    public static String doubleToString(Context ctx, double number) {
        return FloatStrings.format(number, ctx.ini().precision());
    }

    /// With PHP's default precision of 14 digits.
    public static String doubleToString(double number) {
        return FloatStrings.format(number, 14);
    }

    /// Warns if `value` is NAN, which is about to become a value of another `type`.
    public static void warnOfNan(Context ctx, Object value, String type) {
        if (value instanceof Double number && Double.isNaN(number)) {
            ctx.warning("unexpected NAN value was coerced to " + type);
        }
    }

    /// The cast `(array)`.
    public static PhpArray toArray(Context ctx, Object value) {
        return switch (value) {
            case PhpArray array -> array;
            case null -> new PhpArray();
            case PhpObject object -> ObjectValues.toArray(ctx, object);
            default -> {
                warnOfNan(ctx, value, "array");
                yield PhpArray.of(value);
            }
        };
    }

    /// What an array offset means: a Long or a String. Arrays and objects are a TypeError.
    public static Object toKey(Context ctx, Object offset) {
        return toKey(ctx, offset, "access", "on array");
    }

    /// What the offset of a test means: `isset` and `empty`.
    public static Object toTestedKey(Context ctx, Object offset) {
        return toKey(ctx, offset, "access", "in isset or empty");
    }

    /// What an offset means that is to be removed.
    public static Object toRemovedKey(Context ctx, Object offset) {
        return toKey(ctx, offset, "unset", "on array");
    }

    private static Object toKey(Context ctx, Object offset, String verb, String place) {
        return switch (offset) {
            case Long number -> number;
            case String text -> ArrayKeys.normalize(text);
            case null -> {
                ctx.deprecated("Using null as an array offset is deprecated, use an empty string instead");
                yield "";
            }
            case Double number -> toLongImplicitly(ctx, number);
            case Boolean bool -> bool ? 1L : 0L;
            case PhpResource resource -> {
                ctx.warning("Resource ID#" + resource.id() + " used as offset, casting to integer ("
                        + resource.id() + ")");
                yield resource.id();
            }
            default -> throw Errors.typeError(ctx,
                    "Cannot " + verb + " offset of type " + typeName(offset) + " " + place);
        };
    }

    /// An int where PHP wants one but got a float: keys, `%`, shifts and bitwise operators. Loss of a fraction is
    /// deprecated.
    public static long toLongImplicitly(Context ctx, double number) {
        long whole = toLong(ctx, number);
        if (isLongRange(number) ? whole != number : Double.isNaN(number)) {
            ctx.deprecated("Implicit conversion from float " + FloatStrings.shortest(number)
                    + " to int loses precision");
        }
        return whole;
    }

    /// The type as `get_debug_type` and error messages name it.
    public static String typeName(Object value) {
        return switch (value) {
            case null -> "null";
            case Boolean bool -> "bool";
            case Long number -> "int";
            case Double number -> "float";
            case String text -> "string";
            case PhpArray array -> "array";
            case PhpObject object -> ObjectValues.typeName(object);
            case PhpResource resource -> resource.isClosed() ? "resource (closed)" : "resource";
            case Slot slot -> typeName(slot.get());
            default -> throw new IllegalArgumentException("not a PHP value: " + value.getClass());
        };
    }

    /// As [#typeName], but true and false are named by their value: some error messages do.
    public static String valueName(Object value) {
        return value instanceof Boolean bool ? bool.toString() : typeName(value);
    }

    /// The type as `gettype` names it.
    public static String gettype(Object value) {
        return switch (value) {
            case null -> "NULL";
            case Boolean bool -> "boolean";
            case Long number -> "integer";
            case Double number -> "double";
            case PhpObject object -> "object";
            default -> typeName(value);
        };
    }
}
