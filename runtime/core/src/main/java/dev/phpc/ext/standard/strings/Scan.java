package dev.phpc.ext.standard.strings;

import dev.phpc.runtime.Context;
import dev.phpc.runtime.PhpArray;
import dev.phpc.runtime.Ref;

/// One run of `sscanf`: reads values off a string by a format.
public final class Scan {
    private final String string;
    private final String format;
    private final Object[] results;
    private final boolean[] assigned;
    private int at;
    private int formatAt;
    private int next;
    private int conversions;
    private boolean underflow;

    private Scan(String string, String format, int count) {
        this.string = string;
        this.format = format;
        this.results = new Object[count];
        this.assigned = new boolean[count];
    }

    /// An array of the values; or, if there are variables, the number of those assigned. -1, or null for the array, if the string ended first.
    public static Object scan(Context ctx, String string, String format, Ref[] variables) {
        int count = ScanFormat.check(ctx, format, variables.length);
        Scan scan = new Scan(string, format, Math.max(count, variables.length));
        scan.run();
        if (variables.length > 0) {
            for (int i = 0; i < variables.length; i++) {
                if (scan.assigned[i]) {
                    variables[i].set(scan.results[i]);
                }
            }
            return scan.underflow && scan.conversions == 0 ? -1L : (long) scan.conversions;
        }
        return scan.underflow && scan.conversions == 0 ? null : PhpArray.of(scan.results);
    }

    private void run() {
        while (formatAt < format.length()) {
            char c = format.charAt(formatAt++);
            if (isSpace(c)) {
                skipSpace();
            } else if (c != '%') {
                if (!literal(c)) {
                    return;
                }
            } else if (!conversion()) {
                return;
            }
        }
    }

    private boolean literal(char c) {
        if (at >= string.length()) {
            underflow = true;
            return false;
        }
        return string.charAt(at++) == c;
    }

    private boolean conversion() {
        if (formatAt < format.length() && format.charAt(formatAt) == '%') {
            formatAt++;
            return literal('%');
        }
        boolean suppressed = false;
        int target = -1;
        int width = 0;
        if (formatAt < format.length() && format.charAt(formatAt) == '*') {
            suppressed = true;
            formatAt++;
        }
        int digits = formatAt;
        while (formatAt < format.length() && isDigit(format.charAt(formatAt))) {
            formatAt++;
        }
        if (formatAt > digits) {
            int number = Integer.parseInt(format.substring(digits, formatAt));
            if (formatAt < format.length() && format.charAt(formatAt) == '$') {
                target = number - 1;
                formatAt++;
                int start = formatAt;
                while (formatAt < format.length() && isDigit(format.charAt(formatAt))) {
                    formatAt++;
                }
                width = formatAt > start ? Integer.parseInt(format.substring(start, formatAt)) : 0;
            } else {
                width = number;
            }
        }
        if (formatAt < format.length() && "hlL".indexOf(format.charAt(formatAt)) >= 0) {
            formatAt++;
        }
        char specifier = format.charAt(formatAt++);
        if (specifier == 'n') {
            if (!suppressed) {
                store(target, (long) at);
            }
            return true;
        }
        ByteSet set = specifier == '[' ? set() : null;
        boolean excluded = set != null && setExcluded;
        if (specifier != 'c' && specifier != '[') {
            skipSpace();
        }
        if (at >= string.length()) {
            underflow = true;
            return false;
        }
        Object value = switch (specifier) {
            case 's' -> text(width, null, false);
            case '[' -> text(width, set, excluded);
            case 'c' -> width > 1 ? text(width, null, false) : characters(width);
            case 'd', 'u' -> integer(width, 10, specifier == 'u');
            case 'i' -> integer(width, 0, false);
            case 'o' -> integer(width, 8, false);
            case 'x', 'X' -> integer(width, 16, false);
            default -> floating(width);
        };
        if (value == null) {
            return false;
        }
        if (!suppressed) {
            store(target, value);
        }
        return true;
    }

    private void store(int target, Object value) {
        int index = target >= 0 ? target : next++;
        results[index] = value;
        assigned[index] = true;
        conversions++;
    }

    private boolean setExcluded;

    /// The set after a `[`.
    private ByteSet set() {
        setExcluded = format.charAt(formatAt) == '^';
        if (setExcluded) {
            formatAt++;
        }
        StringBuilder members = new StringBuilder();
        int start = formatAt;
        while (formatAt < format.length() && (format.charAt(formatAt) != ']' || formatAt == start)) {
            char c = format.charAt(formatAt++);
            if (formatAt + 1 < format.length() && format.charAt(formatAt) == '-' && format.charAt(formatAt + 1) != ']') {
                char end = format.charAt(formatAt + 1);
                for (int member = Math.min(c, end); member <= Math.max(c, end); member++) {
                    members.append((char) member);
                }
                formatAt += 2;
            } else {
                members.append(c);
            }
        }
        formatAt++;
        return ByteSet.of(members.toString());
    }

    private String text(int width, ByteSet set, boolean excluded) {
        int start = at;
        int limit = width == 0 ? string.length() : (int) Math.min(string.length(), (long) at + width);
        while (at < limit && (set == null ? !isSpace(string.charAt(at)) : set.contains(string.charAt(at)) != excluded)) {
            at++;
        }
        return at == start ? null : string.substring(start, at);
    }

    private String characters(int width) {
        int start = at;
        at = Math.min(string.length(), at + Math.max(width, 1));
        return string.substring(start, at);
    }

    private Object integer(int width, int radix, boolean unsigned) {
        int limit = width == 0 ? string.length() : (int) Math.min(string.length(), (long) at + width);
        int start = at;
        int end = at;
        if (end < limit && (string.charAt(end) == '-' || string.charAt(end) == '+')) {
            end++;
        }
        int base = radix;
        int digits = end;
        if ((radix == 16 || radix == 0) && end + 1 < limit && string.charAt(end) == '0' && (string.charAt(end + 1) | 0x20) == 'x') {
            base = 16;
            end += 2;
            digits = end;
        } else if (radix == 0) {
            base = end < limit && string.charAt(end) == '0' ? 8 : 10;
        }
        while (end < limit && string.charAt(end) < 0x80 && Character.digit(string.charAt(end), base) >= 0) {
            end++;
        }
        if (end == digits) {
            return null;
        }
        at = end;
        java.math.BigInteger value = new java.math.BigInteger(string.substring(digits, end), base);
        if (string.charAt(start) == '-') {
            value = value.negate();
        }
        long clamped = value.bitLength() < 64 ? value.longValue() : value.signum() < 0 ? Long.MIN_VALUE : Long.MAX_VALUE;
        return unsigned && clamped < 0 ? (Object) Long.toUnsignedString(clamped) : (Object) clamped;
    }

    private Object floating(int width) {
        int limit = width == 0 ? string.length() : (int) Math.min(string.length(), (long) at + width);
        int end = at;
        if (end < limit && (string.charAt(end) == '-' || string.charAt(end) == '+')) {
            end++;
        }
        int digits = end;
        boolean point = false;
        int count = 0;
        while (end < limit && (isDigit(string.charAt(end)) || !point && string.charAt(end) == '.')) {
            point |= string.charAt(end) == '.';
            count += isDigit(string.charAt(end)) ? 1 : 0;
            end++;
        }
        if (end == digits || count == 0) {
            return null;
        }
        if (end < limit && (string.charAt(end) | 0x20) == 'e') {
            int exponent = end + 1;
            if (exponent < limit && (string.charAt(exponent) == '-' || string.charAt(exponent) == '+')) {
                exponent++;
            }
            if (exponent < limit && isDigit(string.charAt(exponent))) {
                while (exponent < limit && isDigit(string.charAt(exponent))) {
                    exponent++;
                }
                end = exponent;
            }
        }
        double value = Double.parseDouble(string.substring(at, end));
        at = end;
        return value;
    }

    private void skipSpace() {
        while (at < string.length() && isSpace(string.charAt(at))) {
            at++;
        }
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c >= '\t' && c <= '\r';
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
