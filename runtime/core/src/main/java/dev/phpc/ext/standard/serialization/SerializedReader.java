package dev.phpc.ext.standard.serialization;

import dev.phpc.ext.standard.serialization.Unserializer.Malformed;
import dev.phpc.runtime.ArrayKeys;
import dev.phpc.runtime.Context;

/// The tokens of serialized data. `offset` stays where PHP would report an error.
final class SerializedReader {

    private final Context ctx;
    private final String data;
    private int offset;

    SerializedReader(Context ctx, String data) {
        this.ctx = ctx;
        this.data = data;
    }

    int offset() {
        return offset;
    }

    int length() {
        return data.length();
    }

    /// The byte at the offset; 0 at the end.
    char peek() {
        return charAt(offset);
    }

    char charAt(int at) {
        return at < data.length() ? data.charAt(at) : 0;
    }

    void advanceTo(int at) {
        offset = at;
    }

    String text(int from, int to) {
        return data.substring(from, to);
    }

    void expect(char c) {
        if (peek() != c || offset >= data.length()) {
            throw new Malformed();
        }
        offset++;
    }

    /// `N;`, `b:1;`, `i:5;`, `d:1.5;` or a string.
    Object scalar() {
        if (peek() == 'N' && charAt(offset + 1) == ';') {
            offset += 2;
            return null;
        }
        if (peek() == '}') {
            throw tooShort();
        }
        if (charAt(offset + 1) != ':') {
            throw new Malformed();
        }
        return switch (peek()) {
            case 'b' -> bool();
            case 'i' -> integer();
            case 'd' -> floating();
            case 's' -> string(false);
            case 'S' -> string(true);
            default -> throw new Malformed();
        };
    }

    private Object bool() {
        char digit = charAt(offset + 2);
        if (digit != '0' && digit != '1' || charAt(offset + 3) != ';') {
            throw new Malformed();
        }
        offset += 4;
        return digit == '1';
    }

    private Object integer() {
        int at = skipSign(offset + 2);
        int end = skipDigits(at);
        if (end == at || charAt(end) != ';') {
            throw new Malformed();
        }
        String digits = data.substring(offset + 2, end);
        offset = end + 1;
        try {
            return Long.parseLong(digits);
        } catch (NumberFormatException tooLarge) {
            ctx.warning("unserialize(): Numerical result out of range");
            return digits.charAt(0) == '-' ? Long.MIN_VALUE : Long.MAX_VALUE;
        }
    }

    private Object floating() {
        int end = data.indexOf(';', offset);
        if (end < 0) {
            throw new Malformed();
        }
        String number = data.substring(offset + 2, end);
        Object value = switch (number) {
            case "NAN" -> Double.NaN;
            case "INF" -> Double.POSITIVE_INFINITY;
            case "-INF" -> Double.NEGATIVE_INFINITY;
            default -> {
                if (!isFloat(offset + 2, end)) {
                    throw new Malformed();
                }
                yield Double.parseDouble(number);
            }
        };
        offset = end + 1;
        return value;
    }

    private boolean isFloat(int start, int end) {
        int at = skipSign(start);
        int whole = skipDigits(at);
        int digits = whole - at;
        at = whole;
        if (charAt(at) == '.') {
            int fraction = skipDigits(at + 1);
            digits += fraction - at - 1;
            at = fraction;
        }
        if (digits == 0) {
            return false;
        }
        if ((charAt(at) | 0x20) == 'e') {
            int exponent = skipSign(at + 1);
            at = skipDigits(exponent);
            if (at == exponent) {
                return false;
            }
        }
        return at == end;
    }

    private int skipSign(int at) {
        return charAt(at) == '-' || charAt(at) == '+' ? at + 1 : at;
    }

    private int skipDigits(int at) {
        while (charAt(at) >= '0' && charAt(at) <= '9') {
            at++;
        }
        return at;
    }

    private String string(boolean escaped) {
        int start = offset;
        int at = skipLength(start + 2, '"');
        long length = lengthAt(start + 2);
        if (!escaped && length > data.length() - at) {
            offset = start + 2;
            throw new Malformed();
        }
        StringBuilder text = new StringBuilder();
        int end = escaped ? unescape(at, length, text) : at + (int) length;
        closing(end, ';');
        if (escaped) {
            ctx.deprecated("unserialize(): Unserializing the 'S' format is deprecated");
            return text.toString();
        }
        return data.substring(at, end);
    }

    private int unescape(int start, long length, StringBuilder text) {
        int at = start;
        for (long i = 0; i < length; i++) {
            if (at >= data.length()) {
                offset += 2;
                throw new Malformed();
            }
            char c = charAt(at++);
            if (c == '\\') {
                int high = Character.digit(charAt(at), 16);
                int low = Character.digit(charAt(at + 1), 16);
                if (high < 0 || low < 0) {
                    throw new Malformed();
                }
                c = (char) (high << 4 | low);
                at += 2;
            }
            text.append(c);
        }
        return at;
    }

    /// Checks the quote at `end` and the mark after it, and goes on behind them.
    void closing(int end, char mark) {
        if (charAt(end) != '"') {
            offset = end;
            throw new Malformed();
        }
        if (charAt(end + 1) != mark) {
            offset = end + 1;
            throw new Malformed();
        }
        offset = end + 2;
    }

    /// Where the text after `digits:` and the mark begins.
    int skipLength(int at, char mark) {
        int end = skipDigits(at);
        if (end == at || charAt(end) != ':' || charAt(end + 1) != mark) {
            throw new Malformed();
        }
        return end + 2;
    }

    /// The number whose digits start at `at`, limited to what fits.
    long lengthAt(int at) {
        long value = 0;
        for (int i = at; charAt(i) >= '0' && charAt(i) <= '9'; i++) {
            value = Math.min(value * 10 + charAt(i) - '0', Integer.MAX_VALUE);
        }
        return value;
    }

    /// The number in `R:1;` or `r:1;`.
    long number() {
        int end = skipDigits(offset + 2);
        if (charAt(offset + 1) != ':' || end == offset + 2 || charAt(end) != ';') {
            throw new Malformed();
        }
        long number = lengthAt(offset + 2);
        offset = end + 1;
        return number;
    }

    /// The number of elements in `a:2:{`.
    long arrayHead() {
        if (charAt(offset + 1) != ':') {
            throw new Malformed();
        }
        int at = skipLength(offset + 2, '{');
        long count = lengthAt(offset + 2);
        offset = at;
        if (count > data.length() - at) {
            throw new Malformed();
        }
        return count;
    }

    /// An int or string key, as arrays store it.
    Object key() {
        return switch (peek()) {
            case 'i', 's', 'S' -> {
                Object key = scalar();
                yield key instanceof String text ? ArrayKeys.normalize(text) : key;
            }
            case 'a' -> {
                arrayHead();
                throw new Malformed();
            }
            case '}' -> throw tooShort();
            default -> throw new Malformed();
        };
    }

    /// There are fewer elements than announced.
    private Malformed tooShort() {
        ctx.warning("unserialize(): Unexpected end of serialized data");
        return new Malformed();
    }
}
