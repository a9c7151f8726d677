package dev.phpc.runtime;

import dev.phpc.runtime.objects.PhpObject;

/// PHP's comparison operators.
public final class Comparison {

    /// The result of [#compare] for values without an order: neither less, nor equal, nor greater the other way round.
    public static final int UNCOMPARABLE = 1;

    private Comparison() {}

    public static boolean strictEquals(Object a, Object b) {
        if (a instanceof String x && b instanceof String y) {
            return x.equals(y);
        }
        return a == b ? !(a instanceof Double number && number.isNaN()) : areIdentical(a, b);
    }

    private static boolean areIdentical(Object a, Object b) {
        return switch (a) {
            case null -> false;
            case Long x -> x.equals(b);
            case Boolean x -> x.equals(b);
            case Double x -> b instanceof Double y && x.doubleValue() == y.doubleValue();
            case PhpArray x -> b instanceof PhpArray y && ArrayComparison.identical(x, y);
            default -> false;
        };
    }

    public static boolean looseEquals(Context ctx, Object a, Object b) {
        if (a instanceof String x && b instanceof String y) {
            return looseEquals(x, y);
        }
        if (a instanceof Long x && b instanceof Long y) {
            return x.longValue() == y.longValue();
        }
        if (a instanceof PhpArray x && b instanceof PhpArray y) {
            return ArrayComparison.looseEquals(ctx, x, y);
        }
        return compare(ctx, a, b) == 0;
    }

    public static boolean looseEquals(String a, String b) {
        if (a.equals(b)) {
            return true;
        }
        // Two different strings are equal only as numbers.
        if (a.isEmpty() || b.isEmpty() || a.charAt(0) > '9' || b.charAt(0) > '9') {
            return false;
        }
        return StringComparison.compareNumeric(a, b) == 0;
    }

    /// `<=>`. Values without an order give [#UNCOMPARABLE].
    public static int compare(Context ctx, Object a, Object b) {
        return switch (a) {
            case Long x -> compare(ctx, x.longValue(), b);
            case String x -> compare(ctx, x, b);
            case Double x -> compare(ctx, x.doubleValue(), b);
            case null -> compareNull(b);
            case Boolean x -> compareBooleans(x, Conversions.toBoolean(b));
            case PhpArray x -> compareArray(ctx, x, b);
            case PhpObject x -> ObjectComparison.compare(ctx, x, b);
            default -> compareOther(ctx, a, b);
        };
    }

    private static int compare(Context ctx, long a, Object b) {
        return switch (b) {
            case Long y -> Long.compare(a, y);
            case Double y -> compare((double) a, y.doubleValue());
            case String y -> StringComparison.compare(ctx, a, y);
            case null, default -> compareOther(ctx, a, b);
        };
    }

    private static int compare(Context ctx, double a, Object b) {
        return switch (b) {
            case Long y -> compare(a, (double) y);
            case Double y -> compare(a, y.doubleValue());
            case String y -> StringComparison.compare(ctx, a, y);
            case null, default -> compareOther(ctx, a, b);
        };
    }

    private static int compare(Context ctx, String a, Object b) {
        return switch (b) {
            case String y -> StringComparison.compare(a, y);
            case Long y -> -StringComparison.compare(ctx, y.longValue(), a);
            case Double y -> y.isNaN() ? 1 : -StringComparison.compare(ctx, y.doubleValue(), a);
            case null -> a.isEmpty() ? 0 : 1;
            default -> compareOther(ctx, a, b);
        };
    }

    private static int compareNull(Object b) {
        return switch (b) {
            case null -> 0;
            case String y -> y.isEmpty() ? 0 : -1;
            default -> compareBooleans(false, Conversions.toBoolean(b));
        };
    }

    private static int compareArray(Context ctx, PhpArray a, Object b) {
        return switch (b) {
            case PhpArray y -> ArrayComparison.compare(ctx, a, y);
            case null -> compareBooleans(a.size() != 0, false);
            case Boolean y -> compareBooleans(a.size() != 0, y);
            case PhpObject y -> ObjectComparison.compareReversed(ctx, a, y);
            default -> 1;
        };
    }

    /// What is left: null, a boolean, an array, an object or a resource on one side.
    private static int compareOther(Context ctx, Object a, Object b) {
        return switch (b) {
            case null -> compareBooleans(Conversions.toBoolean(a), false);
            case Boolean y -> compareBooleans(Conversions.toBoolean(a), y);
            case PhpArray y -> -1;
            case PhpObject y -> ObjectComparison.compareReversed(ctx, a, y);
            default -> a instanceof PhpResource || b instanceof PhpResource
                    ? compare(ctx, numberBeside(a), numberBeside(b))
                    : compare(ctx, a, b);
        };
    }

    /// A resource compares as its number, with a string as the number it begins with.
    private static Object numberBeside(Object value) {
        return switch (value) {
            case PhpResource resource -> resource.id();
            case String text -> NumericStrings.prefix(text) instanceof Object number ? number : 0L;
            case null, default -> value;
        };
    }

    private static int compareBooleans(boolean a, boolean b) {
        return Boolean.compare(a, b);
    }

    /// NAN is equal to nothing, and "greater" whichever way it is asked.
    static int compare(double a, double b) {
        return a == b ? 0 : a < b ? -1 : 1;
    }

    public static boolean less(Context ctx, Object a, Object b) {
        if (a instanceof Long x && b instanceof Long y) {
            return x < y;
        }
        return compare(ctx, a, b) < 0;
    }

    public static boolean lessOrEqual(Context ctx, Object a, Object b) {
        if (a instanceof Long x && b instanceof Long y) {
            return x <= y;
        }
        return compare(ctx, a, b) <= 0;
    }

    /// `$a > $b`, which PHP evaluates as `$b < $a`.
    public static boolean greater(Context ctx, Object a, Object b) {
        return less(ctx, b, a);
    }

    public static boolean greaterOrEqual(Context ctx, Object a, Object b) {
        return lessOrEqual(ctx, b, a);
    }
}
