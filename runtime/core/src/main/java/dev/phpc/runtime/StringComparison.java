package dev.phpc.runtime;

/// Comparison of strings with strings, ints and floats: as numbers if both are numeric, else byte by byte.
final class StringComparison {

    private StringComparison() {}

    /// The sign of `a <=> b` of two strings that may be numeric.
    static int compare(String a, String b) {
        return bothMayBeNumeric(a, b) ? compareNumeric(a, b) : sign(a.compareTo(b));
    }

    private static boolean bothMayBeNumeric(String a, String b) {
        return !a.isEmpty() && !b.isEmpty() && a.charAt(0) <= '9' && b.charAt(0) <= '9';
    }

    static int compareNumeric(String a, String b) {
        Object x = NumericStrings.parse(a);
        Object y = x == null ? null : NumericStrings.parse(b);
        if (y == null) {
            return sign(a.compareTo(b));
        }
        if (x instanceof Long i && y instanceof Long j) {
            return Long.compare(i, j);
        }
        boolean largeA = overflowed(a, x);
        boolean largeB = overflowed(b, y);
        double i = ((Number) x).doubleValue();
        double j = ((Number) y).doubleValue();
        if (largeB && x instanceof Long) {
            return j > 0 ? -1 : 1;
        }
        if (largeA && y instanceof Long) {
            return i > 0 ? 1 : -1;
        }
        if (i == j && (largeA && largeB || Double.isInfinite(i))) {
            // Too large to tell apart as floats: PHP compares the digits.
            return sign(a.compareTo(b));
        }
        return Comparison.compare(i, j);
    }

    /// Whether an integer string became a float because it does not fit an int.
    private static boolean overflowed(String text, Object number) {
        return number instanceof Double && text.indexOf('.') < 0 && text.indexOf('e') < 0 && text.indexOf('E') < 0;
    }

    static int compare(Context ctx, long a, String b) {
        return switch (NumericStrings.parse(b)) {
            case Long y -> Long.compare(a, y);
            case Double y -> Comparison.compare((double) a, y.doubleValue());
            case null, default -> sign(Long.toString(a).compareTo(b));
        };
    }

    static int compare(Context ctx, double a, String b) {
        if (Double.isNaN(a)) {
            return 1;
        }
        return switch (NumericStrings.parse(b)) {
            case Long y -> Comparison.compare(a, (double) y);
            case Double y -> Comparison.compare(a, y.doubleValue());
            case null, default -> sign(Conversions.doubleToString(ctx, a).compareTo(b));
        };
    }

    private static int sign(int comparison) {
        return Integer.signum(comparison);
    }
}
