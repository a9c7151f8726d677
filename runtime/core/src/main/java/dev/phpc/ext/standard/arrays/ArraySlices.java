package dev.phpc.ext.standard.arrays;

import dev.phpc.runtime.Context;
import dev.phpc.runtime.Conversions;
import dev.phpc.runtime.Errors;
import dev.phpc.runtime.PhpArray;
import dev.phpc.runtime.Ref;
import dev.phpc.runtime.declare.PhpFunction;

/// Parts of arrays: `array_slice`, `array_splice`, `array_chunk`, `array_pad`.
final class ArraySlices {
    /// PHP's limit on the number of elements.
    private static final long MAXIMUM_SIZE = 0x40000000;

    private ArraySlices() {}

    /// A range of places in an array of `size` elements, as PHP understands an offset and a length that may be negative.
    private record Range(int start, int end) {
        static Range of(int size, long offset, Long length) {
            long start = offset > size ? size : offset < 0 ? Math.max(size + offset, 0) : offset;
            long end;
            if (length == null) {
                end = size;
            } else if (length < 0) {
                end = size + length;
            } else {
                end = length > size - start ? size : start + length;
            }
            return new Range((int) start, (int) Math.max(start, end));
        }
    }

    @PhpFunction(
            value = "array_slice(array $array, int $offset, ?int $length = null, bool $preserve_keys = false): array",
            effects = {})
    static PhpArray slice(PhpArray array, long offset, Long length, boolean preserveKeys) {
        Range range = Range.of(array.size(), offset, length);
        if (range.start == range.end) {
            return new PhpArray();
        }
        if (range.start == 0 && range.end == array.size() && (preserveKeys || array.isList())) {
            return array.share();
        }
        PhpArray slice = new PhpArray(range.end - range.start);
        int position = positionOfPlace(array, range.start);
        for (int place = range.start; place < range.end; place++) {
            if (preserveKeys) {
                Elements.carry(array, position, slice);
            } else {
                Elements.carryRenumbered(array, position, slice);
            }
            position = array.next(position);
        }
        return slice;
    }

    /// The position of the element at a place counted from 0.
    private static int positionOfPlace(PhpArray array, int place) {
        if (array.isList() && array.first() == 0 && array.last() == array.size() - 1) {
            return place;
        }
        int position = array.first();
        for (int i = 0; i < place; i++) {
            position = array.next(position);
        }
        return position;
    }

    /// Cuts a range out of the array, puts other values there, and returns what was cut out.
    @PhpFunction(
            value = "array_splice(array &$array, int $offset, ?int $length = null, mixed $replacement = []): array",
            effects = {})
    static PhpArray splice(Context ctx, Ref array, long offset, Long length, Object replacement) {
        PhpArray elements = Elements.array(array);
        Range range = Range.of(elements.size(), offset, length);
        PhpArray inserted = Conversions.toArray(ctx, replacement);
        PhpArray removed = new PhpArray();
        PhpArray result = new PhpArray(elements.size() + inserted.size());
        int place = 0;
        int position = elements.first();
        for (; place < range.start; place++, position = elements.next(position)) {
            Elements.carryRenumbered(elements, position, result);
        }
        for (; place < range.end; place++, position = elements.next(position)) {
            Elements.carryRenumbered(elements, position, removed);
        }
        for (int from = inserted.first(); from >= 0; from = inserted.next(from)) {
            result.appendSlot(Elements.carried(inserted, from));
        }
        for (; position >= 0; position = elements.next(position)) {
            Elements.carryRenumbered(elements, position, result);
        }
        Elements.replace(array, result);
        return removed;
    }

    @PhpFunction(value = "array_chunk(array $array, int $length, bool $preserve_keys = false): array", effects = {})
    static PhpArray chunk(Context ctx, PhpArray array, long length, boolean preserveKeys) {
        if (length < 1) {
            throw Errors.valueError(ctx, "array_chunk(): Argument #2 ($length) must be greater than 0");
        }
        PhpArray chunks = new PhpArray();
        PhpArray chunk = null;
        for (int position = array.first(); position >= 0; position = array.next(position)) {
            if (chunk == null) {
                chunk = new PhpArray((int) Math.min(length, array.size()));
            }
            if (preserveKeys) {
                Elements.carry(array, position, chunk);
            } else {
                chunk.appendSlot(Elements.carried(array, position));
            }
            if (chunk.size() == length) {
                chunks.appendOwned(chunk);
                chunk = null;
            }
        }
        if (chunk != null) {
            chunks.appendOwned(chunk);
        }
        return chunks;
    }

    /// Fills up to `$length` elements: at the end, or at the front if it is negative.
    @PhpFunction(value = "array_pad(array $array, int $length, mixed $value): array", effects = {})
    static PhpArray pad(Context ctx, PhpArray array, long length, Object value) {
        if (length < -MAXIMUM_SIZE || length > MAXIMUM_SIZE) {
            throw Errors.valueError(ctx, "array_pad(): Argument #2 ($length) must not exceed the maximum allowed array size");
        }
        long missing = Math.abs(length) - array.size();
        if (missing <= 0) {
            return array.share();
        }
        PhpArray padded = new PhpArray((int) Math.abs(length));
        if (length < 0) {
            repeat(padded, missing, value);
        }
        for (int position = array.first(); position >= 0; position = array.next(position)) {
            Elements.carryRenumbered(array, position, padded);
        }
        if (length > 0) {
            repeat(padded, missing, value);
        }
        return padded;
    }

    private static void repeat(PhpArray array, long times, Object value) {
        for (long i = 0; i < times; i++) {
            array.append(value);
        }
    }
}
