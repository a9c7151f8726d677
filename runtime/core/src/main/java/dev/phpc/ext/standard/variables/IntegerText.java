package dev.phpc.ext.standard.variables;

/// Ints in any base, as C's `strtol` reads them: white space, a sign, digits; saturated.
final class IntegerText {

    private IntegerText() {}

    static long parse(String text, int base) {
        int at = 0;
        while (at < text.length() && isSpace(text.charAt(at))) {
            at++;
        }
        boolean negative = at < text.length() && text.charAt(at) == '-';
        if (negative || at < text.length() && text.charAt(at) == '+') {
            at++;
        }
        int radix = base;
        if (hasPrefix(text, at, 'x') && (base == 16 || base == 0)) {
            radix = 16;
            at += 2;
        } else if (hasPrefix(text, at, 'b') && (base == 2 || base == 0)) {
            radix = 2;
            at += 2;
        } else if (hasPrefix(text, at, 'o') && base == 8) {
            at += 2;
        } else if (base == 0) {
            radix = at < text.length() && text.charAt(at) == '0' ? 8 : 10;
        }
        return digits(text, at, radix, negative);
    }

    private static boolean hasPrefix(String text, int at, char letter) {
        return at + 1 < text.length() && text.charAt(at) == '0' && (text.charAt(at + 1) | 0x20) == letter;
    }

    private static long digits(String text, int start, int radix, boolean negative) {
        if (radix < 2 || radix > 36) {
            return 0;
        }
        long value = 0;
        for (int at = start; at < text.length(); at++) {
            int digit = text.charAt(at) < 128 ? Character.digit(text.charAt(at), radix) : -1;
            if (digit < 0) {
                break;
            }
            if (value < (Long.MIN_VALUE + digit) / radix) {
                return negative ? Long.MIN_VALUE : Long.MAX_VALUE;
            }
            value = value * radix - digit;
        }
        if (negative) {
            return value;
        }
        return value == Long.MIN_VALUE ? Long.MAX_VALUE : -value;
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c >= '\t' && c <= '\r';
    }
}
