package dev.phpc.runtime.link;

import dev.phpc.runtime.Bytes;
import dev.phpc.runtime.Context;
import dev.phpc.runtime.Conversions;
import dev.phpc.runtime.Errors;
import dev.phpc.runtime.FatalError;
import dev.phpc.runtime.FloatStrings;

import dev.phpc.runtime.NumericStrings;
import dev.phpc.runtime.PhpThrow;
import dev.phpc.runtime.objects.Names;

/// `$string[$offset]`.
final class StringOffsets {
    private StringOffsets() { }

    static Object read(Context ctx, String string, Object key) {
        long offset = offset(ctx, key);
        int index = index(string, offset);
        if (index < 0 || index >= string.length()) {
            ctx.warning("Uninitialized string offset " + offset);
            return "";
        }
        return character(string, index);
    }

    /// One byte as a string, without making a new one each time.
    static String character(String string, int index) {
        return Bytes.single(string.charAt(index));
    }

    /// The byte as `??` reads it: null if there is none.
    static Object quiet(Context ctx, String string, Object key) {
        if (!(key instanceof String text)) {
            return at(string, scalarOffset(ctx, key));
        }
        if (!(NumericStrings.prefix(text) instanceof Long offset)) {
            return null;
        }
        checkTrailing(ctx, text);
        return at(string, offset);
    }

    /// The byte, or null where `isset` says false.
    static Object tested(Context ctx, String string, Object key) {
        return switch (key) {
            case String text -> NumericStrings.parse(text) instanceof Long offset ? at(string, offset) : null;
            case Double number -> at(string, testedOffset(ctx, number));
            case Long number -> at(string, number);
            case Boolean flag -> at(string, flag ? 1 : 0);
            case null -> at(string, 0);
            default -> null;
        };
    }

    /// `isset` tells of a float that no int can hold twice: it can't be cast, and it loses precision.
    private static long testedOffset(Context ctx, double number) {
        long offset = Conversions.toLongImplicitly(ctx, number);
        if (!Conversions.isLongRange(number) && !Double.isNaN(number)) {
            ctx.deprecated("Implicit conversion from float " + FloatStrings.shortest(number) + " to int loses precision");
        }
        return offset;
    }

    private static Object at(String string, long offset) {
        int index = index(string, offset);
        return index < 0 || index >= string.length() ? null : character(string, index);
    }

    private static long scalarOffset(Context ctx, Object key) {
        return switch (key) {
            case Long number -> number;
            case null -> 0;
            case Boolean flag -> flag ? 1 : 0;
            case Double number -> Conversions.toLong(number.doubleValue());
            default -> throw illegal(ctx, key);
        };
    }

    /// `$string[$key] = $value`; the result is the new string.
    static String write(Context ctx, String string, Object key, Object value) {
        long offset = offset(ctx, key);
        if (offset < -string.length()) {
            ctx.warning("Illegal string offset " + offset);
            return string;
        }
        if (offset >= Integer.MAX_VALUE - 64) {
            throw new FatalError("Allowed memory size of " + Integer.MAX_VALUE + " bytes exhausted (tried to allocate " + (offset + 25) + " bytes)");
        }
        int index = index(string, offset);
        String written = Conversions.toString(ctx, value);
        if (written.isEmpty()) {
            throw Errors.error(ctx, "Cannot assign an empty string to a string offset");
        }
        if (written.length() > 1) {
            ctx.warning("Only the first byte will be assigned to the string offset");
        }
        StringBuilder result = new StringBuilder(Math.max(string.length(), index + 1)).append(string);
        while (result.length() <= index) {
            result.append(' ');
        }
        result.setCharAt(index, written.charAt(0));
        return result.toString();
    }

    private static int index(String string, long offset) {
        long index = offset < 0 ? offset + string.length() : offset;
        return index < 0 || index > Integer.MAX_VALUE - 16 ? -1 : (int) index;
    }

    /// Complains about a key that is no offset.
    static void check(Context ctx, Object key) {
        offset(ctx, key);
    }

    private static long offset(Context ctx, Object key) {
        return switch (key) {
            case Long number -> number;
            case String text -> offset(ctx, text);
            case null -> cast(ctx, 0);
            case Boolean flag -> cast(ctx, flag ? 1 : 0);
            case Double number -> cast(ctx, Conversions.toLong(number.doubleValue()));
            default -> throw illegal(ctx, key);
        };
    }

    private static long offset(Context ctx, String text) {
        // `1.5` and `1e3` are numeric but no integers: they are refused, where `1x` only warns.
        if (!(NumericStrings.prefix(text) instanceof Long offset)) {
            throw illegal(ctx, text);
        }
        checkTrailing(ctx, text);
        return offset;
    }

    private static void checkTrailing(Context ctx, String text) {
        if (NumericStrings.parse(text) == null) {
            ctx.warning("Illegal string offset \"" + Names.shown(text) + "\"");
        }
    }

    private static long cast(Context ctx, long offset) {
        ctx.warning("String offset cast occurred");
        return offset;
    }

    private static PhpThrow illegal(Context ctx, Object key) {
        return Errors.typeError(ctx, "Cannot access offset of type " + Conversions.typeName(key) + " on string");
    }
}
