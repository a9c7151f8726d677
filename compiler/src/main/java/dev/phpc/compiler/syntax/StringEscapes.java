package dev.phpc.compiler.syntax;

import java.util.ArrayList;
import java.util.List;

/// The values of quoted strings.
final class StringEscapes {

    /// An escape sequence that PHP refuses.
    static final class BadEscape extends Exception {

        private final int offset;

        BadEscape(String message, int offset) {
            super(message, null, false, false);
            this.offset = offset;
        }

        /// Where in the text the sequence starts.
        int offset() {
            return offset;
        }
    }

    private StringEscapes() {}

    /// The inside of `'…'`.
    static String singleQuoted(String text) {
        int escape = text.indexOf('\\');
        if (escape < 0) {
            return text;
        }
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\\' && i + 1 < text.length() && (text.charAt(i + 1) == '\\' || text.charAt(i + 1) == '\'')) {
                c = text.charAt(++i);
            }
            out.append(c);
        }
        return out.toString();
    }

    /// Text within `quote` marks (`"`, a backtick, or 0 for a here-document, where no quote can be escaped).
    static String interpolated(String text, char quote) throws BadEscape {
        if (text.indexOf('\\') < 0) {
            return text;
        }
        StringBuilder out = new StringBuilder(text.length());
        int i = 0;
        while (i < text.length()) {
            char c = text.charAt(i);
            if (c != '\\' || i + 1 == text.length()) {
                out.append(c);
                i++;
            } else {
                i = escape(text, i, quote, out);
            }
        }
        return out.toString();
    }

    /// Where octal sequences stand whose value does not fit into a byte.
    static List<Integer> octalOverflows(String text) {
        List<Integer> offsets = new ArrayList<>();
        for (int i = text.indexOf('\\'); i >= 0 && i + 3 < text.length(); i = text.indexOf('\\', i + 2)) {
            if (text.charAt(i + 1) >= '4' && isOctal(text.charAt(i + 1)) && isOctal(text.charAt(i + 2)) && isOctal(text.charAt(i + 3))) {
                offsets.add(i);
            }
        }
        return offsets;
    }

    private static boolean isOctal(char c) {
        return c >= '0' && c <= '7';
    }

    /// Appends what the sequence at `start` stands for and returns where it ends.
    private static int escape(String text, int start, char quote, StringBuilder out) throws BadEscape {
        char c = text.charAt(start + 1);
        switch (c) {
            case 'n' -> out.append('\n');
            case 't' -> out.append('\t');
            case 'r' -> out.append('\r');
            case 'v' -> out.append('\u000b');
            case 'f' -> out.append('\f');
            case 'e' -> out.append('\u001b');
            case '\\', '$' -> out.append(c);
            case 'x', 'X' -> {
                return hexadecimal(text, start, out);
            }
            case 'u' -> {
                return codePoint(text, start, out);
            }
            default -> {
                if (isOctal(c)) {
                    return octal(text, start, out);
                }
                if (c != quote || quote == 0) {
                    out.append('\\');
                }
                out.append(c);
            }
        }
        return start + 2;
    }

    private static int hexadecimal(String text, int start, StringBuilder out) {
        int end = start + 2;
        int value = 0;
        while (end < text.length() && end < start + 4 && Character.digit(text.charAt(end), 16) >= 0) {
            value = value * 16 + Character.digit(text.charAt(end++), 16);
        }
        if (end == start + 2) {
            out.append(text, start, end);
        } else {
            out.append((char) value);
        }
        return end;
    }

    private static int octal(String text, int start, StringBuilder out) {
        int end = start + 1;
        int value = 0;
        while (end < text.length() && end < start + 4 && isOctal(text.charAt(end))) {
            value = value * 8 + text.charAt(end++) - '0';
        }
        out.append((char) (value & 0xff));
        return end;
    }

    private static int codePoint(String text, int start, StringBuilder out) throws BadEscape {
        if (start + 2 >= text.length() || text.charAt(start + 2) != '{') {
            out.append("\\u");
            return start + 2;
        }
        int close = text.indexOf('}', start);
        String digits = close < 0 ? "" : text.substring(start + 3, close);
        if (digits.isEmpty() || !digits.chars().allMatch(d -> Character.digit(d, 16) >= 0)) {
            throw new BadEscape("Invalid UTF-8 codepoint escape sequence", start);
        }
        long value = digits.replaceFirst("^0+", "").length() > 6 ? Long.MAX_VALUE : Long.parseLong(digits, 16);
        if (value > 0x10ffff) {
            throw new BadEscape("Invalid UTF-8 codepoint escape sequence: Codepoint too large", start);
        }
        appendUtf8((int) value, out);
        return close + 1;
    }

    /// Surrogates are encoded like any other code point, as PHP does.
    private static void appendUtf8(int c, StringBuilder out) {
        if (c < 0x80) {
            out.append((char) c);
        } else if (c < 0x800) {
            out.append((char) (0xc0 | c >> 6)).append((char) (0x80 | c & 0x3f));
        } else if (c < 0x10000) {
            out.append((char) (0xe0 | c >> 12)).append((char) (0x80 | c >> 6 & 0x3f)).append((char) (0x80 | c & 0x3f));
        } else {
            out.append((char) (0xf0 | c >> 18)).append((char) (0x80 | c >> 12 & 0x3f)).append((char) (0x80 | c >> 6 & 0x3f))
                    .append((char) (0x80 | c & 0x3f));
        }
    }

    /// Text as it would be written between `quote` marks.
    static String escaped(String text, char quote) {
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '\n' -> out.append("\\n");
                case '\r' -> out.append("\\r");
                case '\t' -> out.append("\\t");
                case '\f' -> out.append("\\f");
                case '\u000b' -> out.append("\\v");
                case '\u001b' -> out.append("\\e");
                case '\\', '$' -> out.append('\\').append(c);
                default -> {
                    if (c == quote) {
                        out.append('\\').append(c);
                    } else if (c < ' ') {
                        out.append("\\0").append((char) ('0' + c / 8)).append((char) ('0' + c % 8));
                    } else {
                        out.append(c);
                    }
                }
            }
        }
        return out.toString();
    }
}
