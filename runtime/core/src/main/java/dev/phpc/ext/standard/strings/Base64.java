package dev.phpc.ext.standard.strings;

import dev.phpc.runtime.Bytes;
import dev.phpc.runtime.declare.PhpFunction;

/// `base64_encode` and `base64_decode`.
final class Base64 {
    private static final int PADDING = -2;
    private static final int INVALID = -1;

    private Base64() {}

    @PhpFunction(value = "base64_encode(string $string): string", effects = {})
    static String encode(String string) {
        return Bytes.toString(java.util.Base64.getEncoder().encode(Bytes.of(string)));
    }

    /// False in strict mode if there is a byte outside the alphabet, or padding where none belongs.
    @PhpFunction(value = "base64_decode(string $string, bool $strict = false): string|false", effects = {})
    static Object decode(String string, boolean strict) {
        byte[] out = new byte[string.length() * 3 / 4 + 3];
        int count = 0;
        int digits = 0;
        int padding = 0;
        int bits = 0;
        for (int i = 0; i < string.length(); i++) {
            char c = string.charAt(i);
            if (c == '=') {
                padding++;
                continue;
            }
            int value = value(c);
            if (value < 0) {
                if (strict && value == INVALID) {
                    return false;
                }
                continue;
            }
            if (padding > 0 && strict) {
                return false;
            }
            bits = bits << 6 | value;
            if (++digits % 4 != 1) {
                out[count++] = (byte) (bits >> 6 - 2 * ((digits - 1) % 4));
            }
        }
        if (strict && (digits % 4 == 1 || padding > 0 && (padding > 2 || (digits + padding) % 4 != 0))) {
            return false;
        }
        return Bytes.toString(out, 0, count);
    }

    private static int value(char c) {
        if (c >= 'A' && c <= 'Z') {
            return c - 'A';
        }
        if (c >= 'a' && c <= 'z') {
            return c - 'a' + 26;
        }
        if (c >= '0' && c <= '9') {
            return c - '0' + 52;
        }
        return switch (c) {
            case '+' -> 62;
            case '/' -> 63;
            case ' ', '\t', '\n', '\r' -> PADDING;
            default -> INVALID;
        };
    }
}
