package dev.phpc.runtime;

/// Numeric strings: optional white space, a decimal int or float, optional white space.
///
/// A string may also just *begin* with a number ("5 apples"); what that is worth is up to the operator.
public final class NumericStrings {

    private NumericStrings() {}

    /// The Long or Double that the whole string means, or null.
    public static Object parse(String text) {
        int length = text.length();
        // Letters and the empty string are by far the most frequent.
        if (length == 0 || text.charAt(0) > '9') {
            return null;
        }
        int start = skipWhitespace(text, 0);
        int end = numberEnd(text, start);
        return end > start && skipWhitespace(text, end) == length ? number(text, start, end) : null;
    }

    /// The Long or Double that the string begins with, or null.
    public static Object prefix(String text) {
        int start = skipWhitespace(text, 0);
        int end = numberEnd(text, start);
        return end > start ? number(text, start, end) : null;
    }

    public static boolean isNumeric(String text) {
        return parse(text) != null;
    }

    private static int skipWhitespace(String text, int at) {
        while (at < text.length() && isWhitespace(text.charAt(at))) {
            at++;
        }
        return at;
    }

    static boolean isWhitespace(char c) {
        return c == ' ' || c >= '\t' && c <= '\r';
    }

    /// Where the number that starts at `start` ends; `start` if there is none.
    private static int numberEnd(String text, int start) {
        int at = start;
        int length = text.length();
        if (at < length && (text.charAt(at) == '-' || text.charAt(at) == '+')) {
            at++;
        }
        int digits = at;
        at = skipDigits(text, at);
        int whole = at - digits;
        if (at < length && text.charAt(at) == '.') {
            int fraction = skipDigits(text, at + 1);
            if (whole == 0 && fraction == at + 1) {
                return start;
            }
            at = fraction;
        } else if (whole == 0) {
            return start;
        }
        if (at < length && (text.charAt(at) | 0x20) == 'e') {
            int exponent = at + 1;
            if (exponent < length && (text.charAt(exponent) == '-' || text.charAt(exponent) == '+')) {
                exponent++;
            }
            int end = skipDigits(text, exponent);
            if (end > exponent) {
                return end;
            }
        }
        return at;
    }

    private static int skipDigits(String text, int at) {
        while (at < text.length() && isDigit(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static Object number(String text, int start, int end) {
        int at = text.charAt(start) == '-' || text.charAt(start) == '+' ? start + 1 : start;
        boolean negative = text.charAt(start) == '-';
        long value = 0;
        for (int i = at; i < end; i++) {
            int digit = text.charAt(i) - '0';
            if (digit < 0 || digit > 9 || value < (Long.MIN_VALUE + digit) / 10) {
                return Double.parseDouble(text.substring(start, end));
            }
            value = value * 10 - digit;
        }
        if (negative) {
            return value;
        }
        return value == Long.MIN_VALUE ? (Object) (-(double) value) : (Object) (-value);
    }

    /// `(int) $text`: the leading number, saturated; 0 if there is none.
    public static long toLong(String text) {
        Object number = prefix(text);
        return switch (number) {
            case Long whole -> whole;
            case Double real -> saturated(real);
            case null, default -> 0;
        };
    }

    /// The int a numeric string is cut to: saturated, unlike other floats, but 0 if it is infinite.
    static long saturated(double number) {
        return Double.isInfinite(number) ? 0 : (long) number;
    }

    /// `(float) $text`: the leading number; 0 if there is none.
    public static double toDouble(String text) {
        Object number = prefix(text);
        return switch (number) {
            case Long whole -> whole == 0 && text.stripLeading().startsWith("-") ? -0.0 : whole;
            case Double real -> real;
            case null, default -> 0;
        };
    }
}
