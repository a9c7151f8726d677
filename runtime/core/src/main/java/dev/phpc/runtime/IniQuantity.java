package dev.phpc.runtime;

/// A number in an ini value, such as `128M` or `0x10K`.
///
/// @param complaint what is wrong with it, or null
public record IniQuantity(long value, String complaint) {

    public static IniQuantity parse(String text) {
        int at = skipSpace(text, 0);
        int end = text.length();
        while (end > at && NumericStrings.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        if (at == end) {
            return new IniQuantity(0, null);
        }
        boolean negative = text.charAt(at) == '-';
        if (negative || text.charAt(at) == '+') {
            at++;
        }
        int radix = radixAt(text, at, end);
        int start = at + (radix == 10 || radix == 8 && !isLetterAt(text, at + 1, 'o') ? 0 : 2);
        int digits = start;
        while (digits < end && Character.digit(text.charAt(digits), radix) >= 0) {
            digits++;
        }
        if (digits == start) {
            return new IniQuantity(0, "Invalid quantity \"" + text
                    + "\": no valid leading digits, interpreting as \"0\" for backwards compatibility");
        }
        return scale(text, text.substring(start, digits), radix, negative, digits, end);
    }

    private static IniQuantity scale(String text, String digits, int radix, boolean negative, int at, int end) {
        boolean overflow = false;
        long value = 0;
        for (int i = 0; i < digits.length(); i++) {
            overflow |= value > (Long.MAX_VALUE >> 3) / radix << 3;
            value = value * radix + Character.digit(digits.charAt(i), radix);
        }
        if (overflow) {
            value = -1;
        } else if (negative) {
            value = -value;
        }
        int suffix = skipSpace(text, at);
        String complaint = null;
        if (suffix < end) {
            char unit = text.charAt(end - 1);
            int shift = shiftOf(unit);
            String used = text.substring(0, at);
            if (shift < 0) {
                complaint = "Invalid quantity \"" + text + "\": unknown multiplier \"" + unit
                        + "\", interpreting as \"" + used + "\" for backwards compatibility";
            } else {
                if (suffix != end - 1) {
                    complaint = "Invalid quantity \"" + text + "\", interpreting as \"" + used + unit
                            + "\" for backwards compatibility";
                }
                overflow |= value << shift >> shift != value;
                value <<= shift;
            }
        }
        if (overflow) {
            complaint = "Invalid quantity \"" + text
                    + "\": value is out of range, using overflow result for backwards compatibility";
        }
        return new IniQuantity(value, complaint);
    }

    private static int shiftOf(char unit) {
        return switch (unit) {
            case 'k', 'K' -> 10;
            case 'm', 'M' -> 20;
            case 'g', 'G' -> 30;
            default -> -1;
        };
    }

    private static int radixAt(String text, int at, int end) {
        if (at + 1 >= end || text.charAt(at) != '0') {
            return 10;
        }
        return switch (text.charAt(at + 1)) {
            case 'x', 'X' -> 16;
            case 'b', 'B' -> 2;
            case 'o', 'O', '0', '1', '2', '3', '4', '5', '6', '7' -> 8;
            default -> 10;
        };
    }

    private static boolean isLetterAt(String text, int at, char letter) {
        return (text.charAt(at) | 0x20) == letter;
    }

    private static int skipSpace(String text, int at) {
        while (at < text.length() && NumericStrings.isWhitespace(text.charAt(at))) {
            at++;
        }
        return at;
    }
}
