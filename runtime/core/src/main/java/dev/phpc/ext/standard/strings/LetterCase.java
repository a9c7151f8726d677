package dev.phpc.ext.standard.strings;

import dev.phpc.runtime.Bytes;
import dev.phpc.runtime.Context;
import dev.phpc.runtime.declare.PhpFunction;

/// Upper and lower case of ASCII letters; other bytes are left alone.
public final class LetterCase {
    private LetterCase() {}

    @PhpFunction(value = "strtolower(string $string): string", effects = {})
    public static String strtolower(String string) {
        for (int i = 0; i < string.length(); i++) {
            if (isUpper(string.charAt(i))) {
                byte[] bytes = Bytes.of(string);
                for (; i < bytes.length; i++) {
                    bytes[i] = (byte) lower((char) (bytes[i] & 0xff));
                }
                return Bytes.toString(bytes);
            }
        }
        return string;
    }

    @PhpFunction(value = "strtoupper(string $string): string", effects = {})
    public static String strtoupper(String string) {
        for (int i = 0; i < string.length(); i++) {
            if (isLower(string.charAt(i))) {
                byte[] bytes = Bytes.of(string);
                for (; i < bytes.length; i++) {
                    bytes[i] = (byte) upper((char) (bytes[i] & 0xff));
                }
                return Bytes.toString(bytes);
            }
        }
        return string;
    }

    @PhpFunction(value = "ucfirst(string $string): string", effects = {})
    static String ucfirst(String string) {
        return !string.isEmpty() && isLower(string.charAt(0)) ? upper(string.charAt(0)) + string.substring(1) : string;
    }

    @PhpFunction(value = "lcfirst(string $string): string", effects = {})
    static String lcfirst(String string) {
        return !string.isEmpty() && isUpper(string.charAt(0)) ? lower(string.charAt(0)) + string.substring(1) : string;
    }

    /// `$string` with the first letter of each word in upper case; words begin after one of `$separators`.
    @PhpFunction(value = "ucwords(string $string, string $separators = \" \\t\\r\\n\\f\\v\"): string", effects = {})
    static String ucwords(Context ctx, String string, String separators) {
        ByteSet set = ByteSet.parse(ctx, "ucwords", separators);
        byte[] bytes = Bytes.of(string);
        boolean start = true;
        for (int i = 0; i < bytes.length; i++) {
            if (start) {
                bytes[i] = (byte) upper((char) (bytes[i] & 0xff));
            }
            start = set.contains((char) (bytes[i] & 0xff));
        }
        return Bytes.toString(bytes);
    }

    @PhpFunction(value = "str_rot13(string $string): string", effects = {})
    static String strRot13(String string) {
        byte[] bytes = Bytes.of(string);
        for (int i = 0; i < bytes.length; i++) {
            int letter = (bytes[i] | 0x20) - 'a';
            if (letter >= 0 && letter < 26) {
                bytes[i] += (byte) (letter < 13 ? 13 : -13);
            }
        }
        return Bytes.toString(bytes);
    }

    static boolean isUpper(char c) {
        return c >= 'A' && c <= 'Z';
    }

    static boolean isLower(char c) {
        return c >= 'a' && c <= 'z';
    }

    static boolean isLetter(char c) {
        return isUpper(c) || isLower(c);
    }

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    static char lower(char c) {
        return isUpper(c) ? (char) (c + 32) : c;
    }

    static char upper(char c) {
        return isLower(c) ? (char) (c - 32) : c;
    }
}
