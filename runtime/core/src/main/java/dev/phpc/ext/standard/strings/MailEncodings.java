package dev.phpc.ext.standard.strings;

import dev.phpc.runtime.Context;
import dev.phpc.runtime.declare.PhpFunction;

/// Encodings from the days of seven-bit mail: quoted-printable and uuencode.
final class MailEncodings {
    private static final int LINE = 76;

    private MailEncodings() {}

    @PhpFunction(value = "quoted_printable_encode(string $string): string", effects = {})
    static String quotedPrintableEncode(String string) {
        StringBuilder out = new StringBuilder(string.length() * 2);
        int room = LINE - 1;
        for (int i = 0; i < string.length(); i++) {
            char c = string.charAt(i);
            if (c == '\r' && i + 1 < string.length() && string.charAt(i + 1) == '\n') {
                out.append("\r\n");
                i++;
                room = LINE - 1;
                continue;
            }
            boolean spaceAtEnd = c == ' ' && i + 1 < string.length() && string.charAt(i + 1) == '\r';
            if (c < 32 || c == 127 || c >= 128 || c == '=' || spaceAtEnd) {
                room -= 3;
                boolean wraps = c <= 127 ? room < 0 : c <= 0xdf && room < 3 || c > 0xdf && c <= 0xef && room < 6 || c > 0xef && c <= 0xf4 && room < 9 || room < 0;
                if (wraps) {
                    out.append("=\r\n");
                    room = LINE - 1 - 3;
                }
                out.append('=').append(Character.toUpperCase(Character.forDigit(c >> 4, 16)))
                        .append(Character.toUpperCase(Character.forDigit(c & 15, 16)));
            } else {
                if (--room < 0) {
                    out.append("=\r\n");
                    room = LINE - 2;
                }
                out.append(c);
            }
        }
        return out.toString();
    }

    @PhpFunction(value = "quoted_printable_decode(string $string): string", effects = {})
    static String quotedPrintableDecode(String string) {
        StringBuilder out = new StringBuilder(string.length());
        int at = 0;
        while (at < string.length() && string.charAt(at) != 0) {
            char c = string.charAt(at);
            if (c != '=') {
                out.append(c);
                at++;
            } else if (isHex(string, at + 1) && isHex(string, at + 2)) {
                out.append((char) Integer.parseInt(string.substring(at + 1, at + 3), 16));
                at += 3;
            } else {
                at = softBreak(string, at, out);
            }
        }
        return out.toString();
    }

    /// Skips `=` with white space up to the end of the line; an `=` elsewhere stands for itself.
    private static int softBreak(String string, int at, StringBuilder out) {
        int end = at + 1;
        while (end < string.length() && (string.charAt(end) == ' ' || string.charAt(end) == '\t')) {
            end++;
        }
        if (end >= string.length()) {
            return end;
        }
        if (string.startsWith("\r\n", end)) {
            return end + 2;
        }
        if (string.charAt(end) == '\n' || string.charAt(end) == '\r') {
            return end + 1;
        }
        out.append('=');
        return at + 1;
    }

    private static boolean isHex(String string, int at) {
        return at < string.length() && string.charAt(at) < 0x80 && Character.digit(string.charAt(at), 16) >= 0;
    }

    @PhpFunction(value = "convert_uuencode(string $string): string", effects = {})
    static String convertUuencode(String string) {
        StringBuilder out = new StringBuilder(string.length() * 3 / 2 + 4);
        for (int start = 0; start < string.length(); start += 45) {
            int length = Math.min(45, string.length() - start);
            out.append(digit(length));
            for (int i = start; i < start + length; i += 3) {
                int bits = byteAt(string, i) << 16 | byteAt(string, i + 1) << 8 | byteAt(string, i + 2);
                out.append(digit(bits >> 18)).append(digit(bits >> 12 & 63)).append(digit(bits >> 6 & 63)).append(digit(bits & 63));
            }
            out.append('\n');
        }
        return out.append("`\n").toString();
    }

    private static char digit(int value) {
        return value == 0 ? '`' : (char) (value + ' ');
    }

    private static int byteAt(String string, int at) {
        return at < string.length() ? string.charAt(at) : 0;
    }

    @PhpFunction(value = "convert_uudecode(string $string): string|false", effects = {})
    static Object convertUudecode(Context ctx, String string) {
        String data = decode(string);
        if (data == null) {
            ctx.warning("convert_uudecode(): Argument #1 ($data) is not a valid uuencoded string");
            return false;
        }
        return data;
    }

    /// Null if a line is shorter than it says.
    private static String decode(String string) {
        StringBuilder out = new StringBuilder(string.length());
        int at = 0;
        int total = 0;
        while (at < string.length()) {
            int length = value(string, at++);
            if (length == 0) {
                break;
            }
            int end = at + (length == 45 ? 60 : (int) Math.floor(length * 1.33f));
            if (end > string.length()) {
                return null;
            }
            total += length;
            for (; at < end; at += 4) {
                if (at + 4 > string.length()) {
                    return null;
                }
                int bits = value(string, at) << 18 | value(string, at + 1) << 12 | value(string, at + 2) << 6 | value(string, at + 3);
                out.append((char) (bits >> 16)).append((char) (bits >> 8 & 255)).append((char) (bits & 255));
            }
            if (length < 45) {
                break;
            }
            at++;
        }
        if (string.isEmpty()) {
            return null;
        }
        if (total > out.length() && at + 1 < string.length()) {
            out.append((char) ((value(string, at) << 2 | value(string, at + 1) >> 4) & 0xff));
        }
        out.setLength(total);
        return out.toString();
    }

    private static int value(String string, int at) {
        return string.charAt(at) - ' ' & 63;
    }
}
