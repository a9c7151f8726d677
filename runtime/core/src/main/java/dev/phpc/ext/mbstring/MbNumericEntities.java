package dev.phpc.ext.mbstring;

import dev.phpc.runtime.Context;
import dev.phpc.runtime.Conversions;
import dev.phpc.runtime.Errors;
import dev.phpc.runtime.PhpArray;
import dev.phpc.runtime.declare.Effect;
import dev.phpc.runtime.declare.PhpFunction;

/// Characters as `&#number;`, and back. A map has rows of four: first and last code point, what is added to it, and a mask.
final class MbNumericEntities {
    private MbNumericEntities() {}

    @PhpFunction(
            value = "mb_encode_numericentity(string $string, array $map, ?string $encoding = null, bool $hex = false): string",
            effects = Effect.READS_STATE)
    static String encode(Context ctx, String string, PhpArray map, String encodingName, boolean hex) {
        Encoding encoding = MbState.encoding(ctx, "mb_encode_numericentity", 3, encodingName);
        long[] rows = rows(ctx, "mb_encode_numericentity", map);
        CodePoints text = encoding.decode(string);
        CodePoints encoded = new CodePoints(text.size());
        for (int i = 0; i < text.size(); i++) {
            int c = text.get(i);
            int row = rowOf(rows, c);
            if (row < 0) {
                encoded.add(c);
                continue;
            }
            int number = (int) (c + rows[row + 2]) & (int) rows[row + 3];
            String reference = hex ? "&#x" + upperHexadecimal(number) + ";" : "&#" + Integer.toUnsignedString(number) + ";";
            reference.chars().forEach(encoded::add);
        }
        return encoding.encode(encoded, Substitution.questionMark());
    }

    private static String upperHexadecimal(int number) {
        StringBuilder digits = new StringBuilder(Integer.toHexString(number));
        for (int i = 0; i < digits.length(); i++) {
            if (digits.charAt(i) >= 'a') {
                digits.setCharAt(i, (char) (digits.charAt(i) - 32));
            }
        }
        return digits.toString();
    }

    private static long[] rows(Context ctx, String function, PhpArray map) {
        long[] rows = new long[map.size()];
        int count = 0;
        for (int at = map.first(); at >= 0; at = map.next(at)) {
            if (!(map.valueAt(at) instanceof Long) && !(map.valueAt(at) instanceof Double)) {
                Object value = map.valueAt(at);
                if (!(value instanceof String) && !(value instanceof Boolean) && value != null) {
                    throw Errors.typeError(ctx, function + "(): Argument #2 ($map) must only be composed of values of type int");
                }
            }
            rows[count++] = Conversions.toLong(ctx, map.valueAt(at));
        }
        if (rows.length % 4 != 0) {
            throw Errors.valueError(ctx, function + "(): Argument #2 ($map) must have a multiple of 4 elements");
        }
        return rows;
    }

    private static int rowOf(long[] rows, int c) {
        for (int row = 0; row < rows.length; row += 4) {
            if (c >= rows[row] && c <= rows[row + 1]) {
                return row;
            }
        }
        return -1;
    }

    @PhpFunction(
            value = "mb_decode_numericentity(string $string, array $map, ?string $encoding = null): string",
            effects = Effect.READS_STATE)
    static String decode(Context ctx, String string, PhpArray map, String encodingName) {
        Encoding encoding = MbState.encoding(ctx, "mb_decode_numericentity", 3, encodingName);
        long[] rows = rows(ctx, "mb_decode_numericentity", map);
        CodePoints text = encoding.decode(string);
        CodePoints decoded = new CodePoints(text.size());
        int i = 0;
        while (i < text.size()) {
            int end = text.get(i) == '&' ? endOfReference(text, i) : -1;
            long original = end < 0 ? -1 : original(rows, number(text, i, end));
            if (original < 0) {
                decoded.add(text.get(i++));
            } else {
                decoded.add((int) original);
                i = end < text.size() && text.get(end) == ';' ? end + 1 : end;
            }
        }
        return encoding.encode(decoded, Substitution.questionMark());
    }

    private static boolean isHexadecimal(CodePoints text, int start) {
        return start + 2 < text.size() && (text.get(start + 2) == 'x' || text.get(start + 2) == 'X');
    }

    /// After the digits of a reference, or -1 if there are none.
    private static int endOfReference(CodePoints text, int start) {
        if (start + 2 >= text.size() || text.get(start + 1) != '#') {
            return -1;
        }
        int radix = isHexadecimal(text, start) ? 16 : 10;
        int first = start + (radix == 16 ? 3 : 2);
        int end = first;
        while (end < text.size() && text.get(end) < 0x80 && Character.digit(text.get(end), radix) >= 0) {
            end++;
        }
        return end == first || end - first > 10 ? -1 : end;
    }

    private static long number(CodePoints text, int start, int end) {
        int radix = isHexadecimal(text, start) ? 16 : 10;
        long number = 0;
        for (int i = start + (radix == 16 ? 3 : 2); i < end; i++) {
            number = number * radix + Character.digit(text.get(i), radix);
        }
        return number;
    }

    private static long original(long[] rows, long number) {
        for (int row = 0; row < rows.length; row += 4) {
            long original = number - rows[row + 2] & 0xffffffffL;
            if (original >= rows[row] && original <= rows[row + 1]) {
                return original;
            }
        }
        return -1;
    }
}
