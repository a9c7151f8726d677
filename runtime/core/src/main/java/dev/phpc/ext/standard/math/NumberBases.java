package dev.phpc.ext.standard.math;

import dev.phpc.runtime.Arguments;
import dev.phpc.runtime.Context;
import dev.phpc.runtime.declare.PhpFunction;

/// Numbers in bases other than ten.
final class NumberBases {
    private static final String DIGITS = "0123456789abcdefghijklmnopqrstuvwxyz";

    private NumberBases() {}

    @PhpFunction(value = "bindec(string $binary_string): int|float", effects = {})
    static Object bindec(Context ctx, String binaryString) {
        return parse(ctx, binaryString, 2);
    }

    @PhpFunction(value = "octdec(string $octal_string): int|float", effects = {})
    static Object octdec(Context ctx, String octalString) {
        return parse(ctx, octalString, 8);
    }

    @PhpFunction(value = "hexdec(string $hex_string): int|float", effects = {})
    static Object hexdec(Context ctx, String hexString) {
        return parse(ctx, hexString, 16);
    }

    @PhpFunction(value = "decbin(int $num): string", effects = {})
    static String decbin(long num) {
        return Long.toBinaryString(num);
    }

    @PhpFunction(value = "decoct(int $num): string", effects = {})
    static String decoct(long num) {
        return Long.toOctalString(num);
    }

    @PhpFunction(value = "dechex(int $num): string", effects = {})
    static String dechex(long num) {
        return Long.toHexString(num);
    }

    @PhpFunction(value = "base_convert(string $num, int $from_base, int $to_base): string", effects = {})
    static String baseConvert(Context ctx, String num, long fromBase, long toBase) {
        if (fromBase < 2 || fromBase > 36) {
            throw Arguments.wrongValue(ctx, "base_convert", 2, "from_base", "must be between 2 and 36 (inclusive)");
        }
        if (toBase < 2 || toBase > 36) {
            throw Arguments.wrongValue(ctx, "base_convert", 3, "to_base", "must be between 2 and 36 (inclusive)");
        }
        return switch (parse(ctx, num, (int) fromBase)) {
            case Long whole -> Long.toUnsignedString(whole, (int) toBase);
            case Double number -> ofDouble(ctx, number, (int) toBase);
            default -> throw new IllegalStateException();
        };
    }

    private static String ofDouble(Context ctx, double number, int base) {
        if (Double.isInfinite(number)) {
            ctx.warning("base_convert(): An infinite value cannot be converted to base " + base);
            return "";
        }
        StringBuilder digits = new StringBuilder();
        for (double rest = Math.floor(number); Math.abs(rest) >= 1; rest /= base) {
            digits.append(DIGITS.charAt((int) (rest % base)));
        }
        return digits.reverse().toString();
    }

    /// A Long, or a Double when it is too large; what is no digit is left out, with a deprecation.
    private static Object parse(Context ctx, String text, int base) {
        String digits = trimmed(text);
        long number = 0;
        double large = 0;
        boolean isLarge = false;
        boolean invalid = false;
        long limit = Long.MAX_VALUE / base;
        for (int i = prefix(digits, base); i < digits.length(); i++) {
            char c = digits.charAt(i);
            int digit = c < 0x80 ? Character.digit(c, base) : -1;
            if (digit < 0) {
                invalid = true;
            } else if (isLarge) {
                large = large * base + digit;
            } else if (number < limit || number == limit && digit <= Long.MAX_VALUE % base) {
                number = number * base + digit;
            } else {
                isLarge = true;
                large = (double) number * base + digit;
            }
        }
        if (invalid) {
            ctx.deprecated("Invalid characters passed for attempted conversion, these have been ignored");
        }
        return isLarge ? (Object) large : (Object) number;
    }

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
        return c == ' ' || c >= '\t' && c <= '\r';
    }

    /// The length of `0x`, `0o` or `0b` in front.
    private static int prefix(String text, int base) {
        if (text.length() < 2 || text.charAt(0) != '0') {
            return 0;
        }
        int letter = text.charAt(1) | 0x20;
        return base == 16 && letter == 'x' || base == 8 && letter == 'o' || base == 2 && letter == 'b' ? 2 : 0;
    }
}
