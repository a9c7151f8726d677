package dev.phpc.ext.filter;

import dev.phpc.ext.pcre.PregMatch;
import dev.phpc.runtime.Errors;
import dev.phpc.runtime.NumericStrings;

/// Numbers, truth values and what a regular expression describes. The result is null where a text is none of them.
final class ValidateScalars {
    private ValidateScalars() { }

    static Object integer(String text, FilterOptions options) {
        String number = trimmed(text);
        Long value = number.isEmpty() ? null : parse(number, options);
        boolean inRange = value != null && value >= options.integer("min_range", Long.MIN_VALUE) && value <= options.integer("max_range", Long.MAX_VALUE);
        return inRange ? value : null;
    }

    private static Long parse(String number, FilterOptions options) {
        if (number.length() > 1 && number.charAt(0) == '0') {
            char second = number.charAt(1);
            if (second == 'x' || second == 'X') {
                return options.has(FilterConstants.ALLOW_HEX) ? digits(number.substring(2), 16) : null;
            }
            if (!options.has(FilterConstants.ALLOW_OCTAL)) {
                return null;
            }
            return digits(number.substring(second == 'o' || second == 'O' ? 2 : 1), 8);
        }
        boolean signed = number.charAt(0) == '-' || number.charAt(0) == '+';
        String digits = signed ? number.substring(1) : number;
        if (digits.isEmpty() || digits.length() > 1 && digits.charAt(0) == '0' || !isDigits(digits)) {
            return null;
        }
        try {
            return Long.parseLong(number.charAt(0) == '-' ? number : digits);
        } catch (NumberFormatException overflow) {
            return null;
        }
    }

    /// Digits without a sign. All 64 bits may be used.
    private static Long digits(String digits, int radix) {
        if (digits.isEmpty() || digits.charAt(0) == '+' || digits.charAt(0) == '-') {
            return null;
        }
        try {
            return Long.parseUnsignedLong(digits, radix);
        } catch (NumberFormatException notDigitsOrOverflow) {
            return null;
        }
    }

    private static boolean isDigits(String text) {
        return text.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    static Object bool(String text) {
        return switch (lowerCase(trimmed(text))) {
            case "1", "on", "yes", "true" -> true;
            case "0", "off", "no", "false", "" -> false;
            default -> null;
        };
    }

    private static String lowerCase(String text) {
        StringBuilder lower = new StringBuilder(text);
        for (int i = 0; i < lower.length(); i++) {
            char c = lower.charAt(i);
            lower.setCharAt(i, c >= 'A' && c <= 'Z' ? (char) (c + 32) : c);
        }
        return lower.toString();
    }

    static Object floating(String text, FilterOptions options) {
        String decimal = options.text("decimal");
        if (decimal != null && decimal.length() != 1) {
            throw Errors.valueError(options.ctx(), "filter_var(): \"decimal\" option must be one character long");
        }
        String thousand = options.text("thousand");
        if (thousand != null && thousand.isEmpty()) {
            throw Errors.valueError(options.ctx(), "filter_var(): \"thousand\" option must not be empty");
        }
        String separators = !options.has(FilterConstants.ALLOW_THOUSAND) ? "" : thousand == null ? "',." : thousand;
        String number = plainNumber(trimmed(text), decimal == null ? '.' : decimal.charAt(0), separators);
        Object value = number == null ? null : NumericStrings.parse(number);
        if (value == null) {
            return null;
        }
        double result = value instanceof Long integer ? integer : (Double) value;
        boolean vanished = result == 0 && number.chars().anyMatch(c -> c >= '1' && c <= '9');
        boolean inRange = result >= options.number("min_range", Double.NEGATIVE_INFINITY) && result <= options.number("max_range", Double.POSITIVE_INFINITY);
        return Double.isInfinite(result) || vanished || !inRange ? null : (Object) result;
    }

    /// The number without separators of thousands and with a point; null if it is not written like a number.
    private static String plainNumber(String text, char decimal, String separators) {
        StringBuilder number = new StringBuilder();
        int at = 0;
        if (!text.isEmpty() && (text.charAt(0) == '+' || text.charAt(0) == '-')) {
            number.append(text.charAt(at++));
        }
        for (boolean first = true; ; first = false) {
            int end = digitsEnd(text, at);
            int count = end - at;
            number.append(text, at, end);
            at = end;
            boolean atSeparator = at < text.length() && text.charAt(at) != decimal && text.charAt(at) != 'e' && text.charAt(at) != 'E';
            if (!first && count != 3 || atSeparator && (separators.indexOf(text.charAt(at)) < 0 || count < 1 || count > 3)) {
                return null;
            }
            if (!atSeparator) {
                break;
            }
            at++;
        }
        if (at < text.length() && text.charAt(at) == decimal) {
            int end = digitsEnd(text, at + 1);
            number.append('.').append(text, at + 1, end);
            at = end;
        }
        return isExponent(text, at) ? number.append(text, at, text.length()).toString() : null;
    }

    private static boolean isExponent(String text, int start) {
        if (start == text.length()) {
            return true;
        }
        int at = start + 1;
        if (text.charAt(start) != 'e' && text.charAt(start) != 'E') {
            return false;
        }
        if (at < text.length() && (text.charAt(at) == '+' || text.charAt(at) == '-')) {
            at++;
        }
        return digitsEnd(text, at) == text.length();
    }

    private static int digitsEnd(String text, int start) {
        int at = start;
        while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
            at++;
        }
        return at;
    }

    static Object regularExpression(String text, FilterOptions options) {
        String pattern = options.text("regexp");
        if (pattern == null) {
            throw Errors.valueError(options.ctx(), "filter_var(): \"regexp\" option is missing");
        }
        return PregMatch.matches(options.ctx(), "filter_var", pattern, text) ? text : null;
    }

    /// Without white space at both ends.
    private static String trimmed(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && isSpace(text.charAt(start))) {
            start++;
        }
        while (end > start && isSpace(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(start, end);
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c == '\t' || c == '\r' || c == '\u000b' || c == '\n';
    }
}
