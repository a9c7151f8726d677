package dev.phpc.ext.standard.arrays;

import dev.phpc.runtime.Context;
import dev.phpc.runtime.Conversions;
import dev.phpc.runtime.Errors;
import dev.phpc.runtime.PhpArray;
import dev.phpc.runtime.declare.Effect;
import dev.phpc.runtime.declare.PhpFunction;

/// Arrays made of a value, or of keys and values.
final class ArrayBuilding {
    private static final long MAXIMUM_SIZE = 0x40000000;

    private ArrayBuilding() {}

    @PhpFunction(value = "array_fill(int $start_index, int $count, mixed $value): array", effects = {})
    static PhpArray fill(Context ctx, long startIndex, long count, Object value) {
        if (count < 0) {
            throw Errors.valueError(ctx, "array_fill(): Argument #2 ($count) must be greater than or equal to 0");
        }
        if (count >= MAXIMUM_SIZE) {
            throw Errors.valueError(ctx, "array_fill(): Argument #2 ($count) is too large");
        }
        if (count > 0 && startIndex > Long.MAX_VALUE - count + 1) {
            throw Errors.error(ctx, "Cannot add element to the array as the next element is already occupied");
        }
        if (startIndex == 0 && value instanceof Long number) {
            long[] numbers = new long[(int) count];
            java.util.Arrays.fill(numbers, number);
            return PhpArray.ofLongs(numbers, (int) count);
        }
        PhpArray filled = new PhpArray((int) count);
        for (long i = 0; i < count; i++) {
            filled.put(startIndex + i, value);
        }
        return filled;
    }

    @PhpFunction(value = "array_fill_keys(array $keys, mixed $value): array", effects = Effect.CALLS_BACK)
    static PhpArray fillKeys(Context ctx, PhpArray keys, Object value) {
        PhpArray filled = new PhpArray(keys.size());
        for (int position = keys.first(); position >= 0; position = keys.next(position)) {
            filled.put(key(ctx, keys.valueAt(position)), value);
        }
        return filled;
    }

    @PhpFunction(value = "array_combine(array $keys, array $values): array", effects = Effect.CALLS_BACK)
    static PhpArray combine(Context ctx, PhpArray keys, PhpArray values) {
        if (keys.size() != values.size()) {
            throw Errors.valueError(ctx, "array_combine(): Argument #1 ($keys) and argument #2 ($values) must have the same number of elements");
        }
        PhpArray combined = new PhpArray(keys.size());
        int value = values.first();
        for (int position = keys.first(); position >= 0; position = keys.next(position)) {
            combined.putSlot(key(ctx, keys.valueAt(position)), Elements.carried(values, value));
            value = values.next(value);
        }
        return combined;
    }

    /// A value that is not an int is made a string to become a key.
    private static Object key(Context ctx, Object value) {
        return value instanceof Long ? value : Conversions.toString(ctx, value);
    }

    @PhpFunction(value = "array_flip(array $array): array", effects = {})
    static PhpArray flip(Context ctx, PhpArray array) {
        PhpArray flipped = new PhpArray(array.size());
        for (int position = array.first(); position >= 0; position = array.next(position)) {
            switch (array.valueAt(position)) {
                case Long number -> flipped.putOwned(number.longValue(), array.keyAt(position));
                case String string -> flipped.putOwned(string, array.keyAt(position));
                case null, default ->
                        ctx.warning("array_flip(): Can only flip string and integer values, entry skipped");
            }
        }
        return flipped;
    }
}
