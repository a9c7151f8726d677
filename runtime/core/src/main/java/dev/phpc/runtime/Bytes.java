package dev.phpc.runtime;

import java.nio.charset.StandardCharsets;

/// PHP strings and Java byte arrays: one char is one byte.
public final class Bytes {

    private static final String[] SINGLE = new String[256];

    static {
        for (int i = 0; i < SINGLE.length; i++) {
            SINGLE[i] = String.valueOf((char) i);
        }
    }

    private Bytes() {}

    /// The string of one byte, given as an unsigned number.
    public static String single(int unsigned) {
        return SINGLE[unsigned];
    }

    public static String toString(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }

    public static String toString(byte[] bytes, int offset, int length) {
        return new String(bytes, offset, length, StandardCharsets.ISO_8859_1);
    }

    public static byte[] of(String text) {
        byte[] bytes = new byte[text.length()];
        text.getBytes(0, text.length(), bytes, 0);
        return bytes;
    }

    /// A PHP string of a Java text, in UTF-8.
    public static String encodeUtf8(String text) {
        return toString(text.getBytes(StandardCharsets.UTF_8));
    }

    /// A Java text of a PHP string in UTF-8; what is malformed becomes U+FFFD.
    public static String decodeUtf8(String text) {
        return new String(of(text), StandardCharsets.UTF_8);
    }
}
