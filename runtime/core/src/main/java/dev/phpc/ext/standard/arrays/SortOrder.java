package dev.phpc.ext.standard.arrays;

import dev.phpc.runtime.Comparison;
import dev.phpc.runtime.Context;
import dev.phpc.runtime.Conversions;
import dev.phpc.runtime.NumericStrings;
import dev.phpc.runtime.declare.PhpConstant;
import dev.phpc.runtime.objects.PhpObject;
import java.util.Comparator;

/// The orders that the `SORT_` flags name, for values and for keys.
public final class SortOrder {
    @PhpConstant("SORT_REGULAR")
    public static final long REGULAR = 0;

    @PhpConstant("SORT_NUMERIC")
    public static final long NUMERIC = 1;

    @PhpConstant("SORT_STRING")
    public static final long STRING = 2;

    @PhpConstant("SORT_DESC")
    static final long DESCENDING = 3;

    @PhpConstant("SORT_ASC")
    static final long ASCENDING = 4;

    @PhpConstant("SORT_LOCALE_STRING")
    public static final long LOCALE_STRING = 5;

    @PhpConstant("SORT_NATURAL")
    public static final long NATURAL = 6;

    @PhpConstant("SORT_FLAG_CASE")
    public static final long FLAG_CASE = 8;

    private SortOrder() {}

    /// The order of values under `flags`.
    public static Comparator<Object> ofValues(Context ctx, long flags) {
        return switch ((int) (flags & ~FLAG_CASE)) {
            case (int) NUMERIC -> (a, b) -> compareDoubles(Conversions.toDouble(ctx, a), Conversions.toDouble(ctx, b));
            case (int) STRING, (int) LOCALE_STRING, (int) NATURAL -> {
                Comparator<String> strings = ofStrings(flags);
                yield (a, b) -> strings.compare(Conversions.toString(ctx, a), Conversions.toString(ctx, b));
            }
            default -> (a, b) -> compareRegularly(ctx, a, b);
        };
    }

    /// As `<=>`, but enum cases, which nothing compares with, stand at the end.
    private static int compareRegularly(Context ctx, Object a, Object b) {
        if (!isCase(b) || a == null || a instanceof Boolean) {
            return Comparison.compare(ctx, a, b);
        }
        return a == b ? 0 : isCase(a) ? Integer.compare(((PhpObject) a).id(), ((PhpObject) b).id()) : -1;
    }

    private static boolean isCase(Object value) {
        return value instanceof PhpObject object && object.cls.isEnum();
    }

    /// The order of keys (Long or String) under `flags`.
    public static Comparator<Object> ofKeys(Context ctx, long flags) {
        return switch ((int) (flags & ~FLAG_CASE)) {
            case (int) NUMERIC -> (a, b) -> compareDoubles(keyAsDouble(a), keyAsDouble(b));
            case (int) STRING, (int) LOCALE_STRING, (int) NATURAL -> {
                Comparator<String> strings = ofStrings(flags);
                yield (a, b) -> strings.compare(a.toString(), b.toString());
            }
            default -> (a, b) -> a instanceof Long left && b instanceof Long right
                    ? Long.compare(left, right)
                    : Comparison.compare(ctx, a, b);
        };
    }

    /// The opposite of an order. What can't be compared is greater both ways upwards, so it is less both ways downwards.
    static Comparator<Object> downwards(Comparator<Object> order) {
        return (a, b) -> -order.compare(a, b);
    }

    private static Comparator<String> ofStrings(long flags) {
        boolean ignoreCase = (flags & FLAG_CASE) != 0;
        if ((flags & ~FLAG_CASE) == NATURAL) {
            return (a, b) -> NaturalOrder.compare(a, b, ignoreCase);
        }
        return ignoreCase && (flags & ~FLAG_CASE) == STRING ? SortOrder::compareIgnoringCase : String::compareTo;
    }

    private static int compareDoubles(double left, double right) {
        return left == right ? 0 : left < right ? -1 : 1;
    }

    private static double keyAsDouble(Object key) {
        return key instanceof Long number ? number : NumericStrings.toDouble((String) key);
    }

    /// Compares bytes with A–Z taken for a–z.
    static int compareIgnoringCase(String left, String right) {
        int shorter = Math.min(left.length(), right.length());
        for (int i = 0; i < shorter; i++) {
            int difference = lower(left.charAt(i)) - lower(right.charAt(i));
            if (difference != 0) {
                return difference;
            }
        }
        return left.length() - right.length();
    }

    private static int lower(char c) {
        return c >= 'A' && c <= 'Z' ? c + 32 : c;
    }
}
