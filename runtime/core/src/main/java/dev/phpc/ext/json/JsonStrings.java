package dev.phpc.ext.json;

import dev.phpc.runtime.Utf8;

/// Strings as JSON writes them.
final class JsonStrings {

    private static final String HEXADECIMAL = "0123456789abcdef";

    private JsonStrings() {}

    /// Appends the quoted string; false if it is not UTF-8 and no option says what to do then.
    static boolean append(StringBuilder text, String string, long options) {
        text.append('"');
        int length = string.length();
        int copied = 0;
        for (int at = 0; at < length; ) {
            char c = string.charAt(at);
            if (c >= 0x80) {
                text.append(string, copied, at);
                at = multibyte(text, string, at, options);
                if (at < 0) {
                    return false;
                }
                copied = at;
            } else if (isPlain(c)) {
                at++;
            } else {
                text.append(string, copied, at++);
                escape(text, c, options);
                copied = at;
            }
        }
        text.append(string, copied, length).append('"');
        return true;
    }

    private static boolean isPlain(char c) {
        return c >= 0x20 && c != '"' && c != '\\' && c != '/' && c != '<' && c != '>' && c != '&' && c != '\'';
    }

    private static void escape(StringBuilder text, char c, long options) {
        switch (c) {
            case '"' -> text.append((options & JsonOptions.HEX_QUOT) != 0 ? "\\u0022" : "\\\"");
            case '\\' -> text.append("\\\\");
            case '/' -> text.append((options & JsonOptions.UNESCAPED_SLASHES) != 0 ? "/" : "\\/");
            case '<' -> text.append((options & JsonOptions.HEX_TAG) != 0 ? "\\u003C" : "<");
            case '>' -> text.append((options & JsonOptions.HEX_TAG) != 0 ? "\\u003E" : ">");
            case '&' -> text.append((options & JsonOptions.HEX_AMP) != 0 ? "\\u0026" : "&");
            case '\'' -> text.append((options & JsonOptions.HEX_APOS) != 0 ? "\\u0027" : "'");
            case '\b' -> text.append("\\b");
            case '\f' -> text.append("\\f");
            case '\n' -> text.append("\\n");
            case '\r' -> text.append("\\r");
            case '\t' -> text.append("\\t");
            default -> unit(text, c);
        }
    }

    /// The position after the character at `at`; -1 if it is malformed.
    private static int multibyte(StringBuilder text, String string, int at, long options) {
        int point = Utf8.decode(string, at);
        if (point < 0) {
            if ((options & JsonOptions.INVALID_UTF8_IGNORE) == 0) {
                if ((options & JsonOptions.INVALID_UTF8_SUBSTITUTE) == 0) {
                    return -1;
                }
                replacement(text, options);
            }
            return at - point;
        }
        int end = at + Utf8.length(point);
        boolean verbatim = (options & JsonOptions.UNESCAPED_UNICODE) != 0
                && (point != 0x2028 && point != 0x2029 || (options & JsonOptions.UNESCAPED_LINE_TERMINATORS) != 0);
        if (verbatim) {
            text.append(string, at, end);
        } else if (point >= 0x10000) {
            unit(text, 0xd7c0 + (point >> 10));
            unit(text, 0xdc00 | point & 0x3ff);
        } else {
            unit(text, point);
        }
        return end;
    }

    private static void replacement(StringBuilder text, long options) {
        if ((options & JsonOptions.UNESCAPED_UNICODE) != 0) {
            Utf8.append(text, 0xfffd);
        } else {
            text.append("\\ufffd");
        }
    }

    private static void unit(StringBuilder text, int unit) {
        text.append("\\u");
        for (int shift = 12; shift >= 0; shift -= 4) {
            text.append(HEXADECIMAL.charAt(unit >> shift & 0xf));
        }
    }
}
