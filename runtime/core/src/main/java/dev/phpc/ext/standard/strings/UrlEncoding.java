package dev.phpc.ext.standard.strings;

import dev.phpc.runtime.declare.PhpFunction;

/// Percent encoding.
public final class UrlEncoding {
    private static final String HEX = "0123456789ABCDEF";

    private UrlEncoding() {}

    /// As in forms: a space becomes `+`.
    @PhpFunction(value = "urlencode(string $string): string", effects = {})
    public static String urlencode(String string) {
        return encode(string, "-_.", true);
    }

    @PhpFunction(value = "rawurlencode(string $string): string", effects = {})
    public static String rawurlencode(String string) {
        return encode(string, "-_.~", false);
    }

    @PhpFunction(value = "urldecode(string $string): string", effects = {})
    public static String urldecode(String string) {
        return decode(string, true);
    }

    @PhpFunction(value = "rawurldecode(string $string): string", effects = {})
    public static String rawurldecode(String string) {
        return decode(string, false);
    }

    private static String encode(String string, String unreserved, boolean plus) {
        StringBuilder out = new StringBuilder(string.length() + 16);
        for (int i = 0; i < string.length(); i++) {
            char c = string.charAt(i);
            if (LetterCase.isLetter(c) || LetterCase.isDigit(c) || unreserved.indexOf(c) >= 0) {
                out.append(c);
            } else if (c == ' ' && plus) {
                out.append('+');
            } else {
                out.append('%').append(HEX.charAt(c >> 4)).append(HEX.charAt(c & 15));
            }
        }
        return out.toString();
    }

    private static String decode(String string, boolean plus) {
        if (string.indexOf('%') < 0 && (!plus || string.indexOf('+') < 0)) {
            return string;
        }
        StringBuilder out = new StringBuilder(string.length());
        for (int i = 0; i < string.length(); i++) {
            char c = string.charAt(i);
            if (c == '%' && i + 2 < string.length() && hex(string.charAt(i + 1)) >= 0 && hex(string.charAt(i + 2)) >= 0) {
                out.append((char) (hex(string.charAt(i + 1)) << 4 | hex(string.charAt(i + 2))));
                i += 2;
            } else {
                out.append(c == '+' && plus ? ' ' : c);
            }
        }
        return out.toString();
    }

    private static int hex(char c) {
        return c < 0x80 ? Character.digit(c, 16) : -1;
    }
}
