package dev.phpc.runtime;

/// UTF-8 in PHP strings, read as PHP's own C code reads it.
public final class Utf8 {

    private Utf8() {}

    /// The code point at `at`, where a byte of 0x80 or more stands; or, if it is malformed, minus the number of bytes
    /// that one replacement character stands for.
    public static int decode(String text, int at) {
        int lead = text.charAt(at);
        if (lead < 0xc2 || lead > 0xf4) {
            return -1;
        }
        int length = lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4;
        int point = lead & (0xff >> length + 1);
        boolean complete = true;
        for (int i = 1; i < length; i++) {
            if (at + i >= text.length() || isLead(text.charAt(at + i))) {
                return -i;
            }
            char c = text.charAt(at + i);
            complete &= c >= 0x80 && c <= 0xbf;
            point = point << 6 | c & 0x3f;
        }
        boolean valid = complete && point >= (length == 2 ? 0x80 : length == 3 ? 0x800 : 0x10000)
                && point <= 0x10ffff && (point < 0xd800 || point > 0xdfff);
        return valid ? point : -length;
    }

    private static boolean isLead(char c) {
        return c < 0x80 || c >= 0xc2 && c <= 0xf4;
    }

    /// How many bytes a code point takes.
    public static int length(int point) {
        return point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4;
    }

    /// Appends the bytes of a code point.
    public static void append(StringBuilder bytes, int point) {
        if (point < 0x80) {
            bytes.append((char) point);
            return;
        }
        if (point < 0x800) {
            bytes.append((char) (0xc0 | point >> 6));
        } else {
            if (point < 0x10000) {
                bytes.append((char) (0xe0 | point >> 12));
            } else {
                bytes.append((char) (0xf0 | point >> 18)).append((char) (0x80 | point >> 12 & 0x3f));
            }
            bytes.append((char) (0x80 | point >> 6 & 0x3f));
        }
        bytes.append((char) (0x80 | point & 0x3f));
    }
}
