package dev.phpc.ext.standard.strings;

import dev.phpc.runtime.Context;
import dev.phpc.runtime.Conversions;
import dev.phpc.runtime.Errors;
import dev.phpc.runtime.PhpArray;
import dev.phpc.runtime.declare.Effect;
import dev.phpc.runtime.declare.PhpFunction;

/// `substr_replace`, on a string or on every string of an array.
final class SubstringReplacement {
    private SubstringReplacement() {}

    @PhpFunction(
            value = "substr_replace(array|string $string, array|string $replace, array|int $offset, "
                    + "array|int|null $length = null): array|string",
            effects = Effect.CALLS_BACK)
    static Object substrReplace(Context ctx, Object string, Object replace, Object offset, Object length) {
        if (string instanceof PhpArray strings) {
            return ofEach(ctx, strings, replace, offset, length);
        }
        if (offset instanceof PhpArray != length instanceof PhpArray && (offset instanceof PhpArray || length instanceof PhpArray)) {
            if (offset instanceof PhpArray) {
                throw Errors.typeError(ctx, "substr_replace(): Argument #3 ($offset) cannot be an array when working on a single string");
            }
            throw Errors.typeError(ctx, "substr_replace(): Argument #4 ($length) cannot be an array when working on a single string");
        }
        if (offset instanceof PhpArray) {
            throw Errors.typeError(ctx, "substr_replace(): Argument #3 ($offset) cannot be an array when working on a single string");
        }
        String text = (String) string;
        String with = replace instanceof PhpArray array
                ? array.size() == 0 ? "" : Conversions.toString(ctx, array.valueAt(array.first()))
                : (String) replace;
        return replaced(text, with, (Long) offset, (Long) length);
    }

    private static PhpArray ofEach(Context ctx, PhpArray strings, Object replace, Object offset, Object length) {
        PhpArray results = new PhpArray(strings.size());
        Walk replacements = new Walk(replace);
        Walk offsets = new Walk(offset);
        Walk lengths = new Walk(length);
        for (int at = strings.first(); at >= 0; at = strings.next(at)) {
            String text = Conversions.toString(ctx, strings.valueAt(at));
            Object start = offsets.next(0L);
            Object size = lengths.next((long) text.length());
            Object with = replacements.next("");
            results.put(strings.keyAt(at), replaced(
                    text, Conversions.toString(ctx, with), Conversions.toLong(ctx, start),
                    size == null ? null : (Long) Conversions.toLong(ctx, size)));
        }
        return results;
    }

    private static String replaced(String text, String with, long offset, Long length) {
        int start = Bounds.start(text, offset);
        int end = Bounds.end(text, start, length);
        return text.substring(0, start) + with + text.substring(end);
    }

    /// The elements of an array one after the other, or one value again and again.
    private static final class Walk {
        private final Object value;
        private int position;

        Walk(Object value) {
            this.value = value;
            this.position = value instanceof PhpArray array ? array.first() : -1;
        }

        Object next(Object whenExhausted) {
            if (!(value instanceof PhpArray array)) {
                return value;
            }
            if (position < 0) {
                return whenExhausted;
            }
            Object element = array.valueAt(position);
            position = array.next(position);
            return element;
        }
    }
}
