package dev.phpc.ext.json;

import dev.phpc.runtime.Utf8;

/// The tokens of JSON: its own punctuation as characters, and the kinds below.
final class JsonScanner {

    static final char END = 'e';
    static final char LITERAL = 'l';
    static final char STRING = 's';
    private static final char FAILED = 'f';

    private final String text;
    private final long options;
    private int at;

    /// The current token, and the value of a literal or string.
    char token;
    Object value;
    JsonError error = JsonError.NONE;

    JsonScanner(String text, long options) {
        this.text = text;
        this.options = options;
    }

    boolean isGood() {
        return error == JsonError.NONE;
    }

    /// Only the first error counts.
    void fail(JsonError found) {
        if (error == JsonError.NONE) {
            error = found;
        }
        token = FAILED;
    }

    void next() {
        skipSpace();
        if (at >= text.length()) {
            token = END;
            return;
        }
        char c = text.charAt(at);
        switch (c) {
            case '{', '}', '[', ']', ',', ':' -> {
                token = c;
                at++;
            }
            case '"' -> string();
            case '-', '0', '1', '2', '3', '4', '5', '6', '7', '8', '9' -> number();
            case 't' -> literal("true", true);
            case 'f' -> literal("false", false);
            case 'n' -> literal("null", null);
            default -> unexpected(c);
        }
    }

    private void skipSpace() {
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c != ' ' && c != '\n' && c != '\t' && c != '\r') {
                return;
            }
            at++;
        }
    }

    private void unexpected(char c) {
        if (c < 0x20) {
            fail(JsonError.CTRL_CHAR);
        } else {
            fail(c < 0x80 || Utf8.decode(text, at) >= 0 ? JsonError.SYNTAX : JsonError.UTF8);
        }
    }

    private void literal(String word, Object meaning) {
        if (!text.startsWith(word, at)) {
            fail(JsonError.SYNTAX);
            return;
        }
        at += word.length();
        token = LITERAL;
        value = meaning;
    }

    private void number() {
        int start = at;
        int digits = text.charAt(at) == '-' ? at + 1 : at;
        int end = digits < text.length() && text.charAt(digits) == '0' ? digits + 1 : skipDigits(digits);
        if (end == digits) {
            fail(JsonError.SYNTAX);
            return;
        }
        int whole = end;
        if (charAt(end) == '.' && skipDigits(end + 1) > end + 1) {
            end = skipDigits(end + 1);
        }
        if ((charAt(end) | 0x20) == 'e') {
            int exponent = charAt(end + 1) == '+' || charAt(end + 1) == '-' ? end + 2 : end + 1;
            if (skipDigits(exponent) > exponent) {
                end = skipDigits(exponent);
            }
        }
        at = end;
        token = LITERAL;
        String number = text.substring(start, end);
        value = end == whole ? integer(number) : (Object) Double.parseDouble(number);
    }

    private char charAt(int index) {
        return index < text.length() ? text.charAt(index) : 0;
    }

    private int skipDigits(int from) {
        int index = from;
        while (charAt(index) >= '0' && charAt(index) <= '9') {
            index++;
        }
        return index;
    }

    private Object integer(String number) {
        if (number.length() < 19) {
            return Long.parseLong(number);
        }
        try {
            return Long.parseLong(number);
        } catch (NumberFormatException tooLarge) {
            return (options & JsonOptions.BIGINT_AS_STRING) != 0 ? number : (Object) Double.parseDouble(number);
        }
    }

    private void string() {
        int start = ++at;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c == '"') {
                value = text.substring(start, at++);
                token = STRING;
                return;
            }
            if (c < 0x20 || c == '\\' || c >= 0x80) {
                break;
            }
            at++;
        }
        StringBuilder content = new StringBuilder(text.length() - start < 64 ? text.length() - start : at - start + 64);
        content.append(text, start, at);
        rest(content);
    }

    private void rest(StringBuilder content) {
        while (isGood()) {
            char c = charAt(at);
            if (c == '"') {
                at++;
                value = content.toString();
                token = STRING;
                return;
            }
            if (c < 0x20) {
                fail(JsonError.CTRL_CHAR);
            } else if (c == '\\') {
                escape(content);
            } else if (c >= 0x80) {
                multibyte(content);
            } else {
                content.append(c);
                at++;
            }
        }
    }

    private void multibyte(StringBuilder content) {
        int point = Utf8.decode(text, at);
        if (point >= 0) {
            int end = at + Utf8.length(point);
            content.append(text, at, end);
            at = end;
        } else if ((options & JsonOptions.INVALID_UTF8_IGNORE) != 0) {
            at++;
        } else if ((options & JsonOptions.INVALID_UTF8_SUBSTITUTE) != 0) {
            Utf8.append(content, 0xfffd);
            at++;
        } else {
            fail(JsonError.UTF8);
        }
    }

    private void escape(StringBuilder content) {
        char c = charAt(at + 1);
        at += 2;
        switch (c) {
            case '"', '\\', '/' -> content.append(c);
            case 'b' -> content.append('\b');
            case 'f' -> content.append('\f');
            case 'n' -> content.append('\n');
            case 'r' -> content.append('\r');
            case 't' -> content.append('\t');
            case 'u' -> unicode(content);
            default -> fail(JsonError.SYNTAX);
        }
    }

    private void unicode(StringBuilder content) {
        int unit = hexadecimal(at);
        if (unit < 0) {
            fail(JsonError.SYNTAX);
            return;
        }
        at += 4;
        if (unit >= 0xd800 && unit <= 0xdbff && charAt(at) == '\\' && charAt(at + 1) == 'u') {
            int low = hexadecimal(at + 2);
            if (low >= 0xdc00 && low <= 0xdfff) {
                at += 6;
                Utf8.append(content, 0x10000 + (unit - 0xd800 << 10) + low - 0xdc00);
                return;
            }
        }
        if (unit >= 0xd800 && unit <= 0xdfff) {
            fail(JsonError.UTF16);
        } else {
            Utf8.append(content, unit);
        }
    }

    /// Four hexadecimal digits, or -1.
    private int hexadecimal(int from) {
        int unit = 0;
        for (int i = from; i < from + 4; i++) {
            char c = charAt(i);
            int digit = c < 0x80 ? Character.digit(c, 16) : -1;
            if (digit < 0) {
                return -1;
            }
            unit = unit << 4 | digit;
        }
        return unit;
    }
}
