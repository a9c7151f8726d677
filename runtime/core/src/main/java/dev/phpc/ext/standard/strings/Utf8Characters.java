package dev.phpc.ext.standard.strings;

/// UTF-8 in PHP strings, without decoding all of it.
final class Utf8Characters {
    private Utf8Characters() {}

    /// How many bytes the character at `offset` has; if it is malformed, the number of bytes to skip, negated.
    static int length(String text, int offset) {
        int lead = text.charAt(offset);
        if (lead < 0x80) {
            return 1;
        }
        int length = lead < 0xc2 ? 0 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : lead < 0xf5 ? 4 : 0;
        if (length == 0) {
            return -1;
        }
        int available = text.length() - offset;
        for (int i = 1; i < length; i++) {
            if (i >= available || !isContinuation(text.charAt(offset + i))) {
                return -i;
            }
        }
        return wellFormed(codePoint(text, offset, length), length);
    }

    private static int wellFormed(int code, int length) {
        boolean valid = length == 2 || length == 3 && code >= 0x800 && (code < 0xd800 || code > 0xdfff)
                || length == 4 && code >= 0x10000 && code <= 0x10ffff;
        return valid ? length : -length;
    }

    static int codePoint(String text, int offset, int length) {
        int lead = text.charAt(offset);
        int code = length == 1 ? lead : lead & 0xff >> length + 1;
        for (int i = 1; i < length; i++) {
            code = code << 6 | text.charAt(offset + i) & 0x3f;
        }
        return code;
    }

    private static boolean isContinuation(char c) {
        return c >= 0x80 && c < 0xc0;
    }
}
