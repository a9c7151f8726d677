package dev.phpc.ext.standard.strings;

import dev.phpc.runtime.Context;
import dev.phpc.runtime.PhpArray;
import dev.phpc.runtime.Ref;
import java.math.BigInteger;
import java.util.List;

/// One run of `sscanf`: reads values off a string by a format.
public final class Scan {
    private final String string;
    private final Object[] results;
    private final boolean[] assigned;
    private int at;
    /// Dropped values count too.
    private int conversions;
    private boolean underflow;

    /// PHP takes the string to end at the first NUL.
    private Scan(String string, int count) {
        int nul = string.indexOf('\0');
        this.string = nul < 0 ? string : string.substring(0, nul);
        this.results = new Object[count];
        this.assigned = new boolean[count];
    }

    /// An array of the values; or, if there are variables, the number of those assigned. -1, or null for the array, if the string ended first.
    public static Object scan(Context ctx, String string, String format, Ref[] variables) {
        ScanFormat parsed = ScanFormat.parse(ctx, format, variables.length);
        Scan scan = new Scan(string, Math.max(parsed.values(), variables.length));
        scan.run(parsed.steps());
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

    private void run(List<ScanFormat.Step> steps) {
        for (ScanFormat.Step step : steps) {
            boolean fits = switch (step) {
                case ScanFormat.Space _ -> skipSpace();
                case ScanFormat.Literal literal -> literal(literal.character());
                case ScanFormat.Conversion conversion -> convert(conversion);
            };
            if (!fits) {
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

    private boolean convert(ScanFormat.Conversion conversion) {
        char specifier = conversion.specifier();
        if (specifier != 'n' && specifier != 'c' && conversion.set() == null) {
            skipSpace();
        }
        if (specifier != 'n' && at >= string.length()) {
            underflow = true;
            return false;
        }
        Object value = specifier == 'n' ? (Object) (long) at : read(conversion, conversion.width());
        if (value != null && conversion.target() >= 0) {
            results[conversion.target()] = value;
            assigned[conversion.target()] = true;
        }
        conversions += value != null ? 1 : 0;
        return value != null;
    }

    /// Null if the string does not go on as it should.
    private Object read(ScanFormat.Conversion conversion, int width) {
        return switch (conversion.specifier()) {
            case 's' -> word(width);
            case '[' -> bytes(width, conversion.set(), true);
            case '^' -> bytes(width, conversion.set(), false);
            case 'c' -> word(Math.max(width, 1));
            case 'd' -> integer(width, 10, false);
            case 'u' -> integer(width, 10, true);
            case 'i' -> integer(width, 0, false);
            case 'o' -> integer(width, 8, false);
            case 'x', 'X' -> integer(width, 16, false);
            default -> floating(width);
        };
    }

    /// What stands here before the next white space, which may be nothing.
    private String word(int width) {
        int start = at;
        int limit = limit(width);
        while (at < limit && !isSpace(string.charAt(at))) {
            at++;
        }
        return string.substring(start, at);
    }

    /// The bytes that are in `set`, or are not.
    private String bytes(int width, ByteSet set, boolean in) {
        int start = at;
        int limit = limit(width);
        while (at < limit && set.contains(string.charAt(at)) == in) {
            at++;
        }
        return at == start ? null : string.substring(start, at);
    }

    private int limit(int width) {
        return width == 0 ? string.length() : (int) Math.min(string.length(), (long) at + width);
    }

    private Object integer(int width, int radix, boolean unsigned) {
        int limit = limit(width);
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
        boolean isPrefixOnly = end == digits && base == 16 && end > start + 1 && (string.charAt(end - 1) | 0x20) == 'x';
        if (end == digits && !isPrefixOnly) {
            return null;
        }
        at = end;
        BigInteger value = isPrefixOnly ? BigInteger.ZERO : new BigInteger(string.substring(digits, end), base);
        if (string.charAt(start) == '-') {
            value = value.negate();
        }
        long clamped = value.bitLength() < 64 ? value.longValue() : value.signum() < 0 ? Long.MIN_VALUE : Long.MAX_VALUE;
        return unsigned && clamped < 0 ? (Object) Long.toUnsignedString(clamped) : (Object) clamped;
    }

    private Object floating(int width) {
        int limit = limit(width);
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

    private boolean skipSpace() {
        while (at < string.length() && isSpace(string.charAt(at))) {
            at++;
        }
        return true;
    }

    static boolean isSpace(char c) {
        return c == ' ' || c >= '\t' && c <= '\r';
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
