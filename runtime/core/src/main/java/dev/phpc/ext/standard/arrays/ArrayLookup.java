package dev.phpc.ext.standard.arrays;

import dev.phpc.runtime.Comparison;
import dev.phpc.runtime.Context;
import dev.phpc.runtime.Conversions;
import dev.phpc.runtime.Errors;
import dev.phpc.runtime.Missing;
import dev.phpc.runtime.PhpArray;
import dev.phpc.runtime.PhpResource;
import dev.phpc.runtime.declare.PhpFunction;

/// Finding keys and values.
final class ArrayLookup {
    private ArrayLookup() {}

    @PhpFunction(value = "in_array(mixed $needle, array $haystack, bool $strict = false): bool", effects = {})
    static boolean inArray(Context ctx, Object needle, PhpArray haystack, boolean strict) {
        return find(ctx, needle, haystack, strict, haystack.first()) >= 0;
    }

    @PhpFunction(value = "array_search(mixed $needle, array $haystack, bool $strict = false): int|string|false", effects = {})
    static Object search(Context ctx, Object needle, PhpArray haystack, boolean strict) {
        int position = find(ctx, needle, haystack, strict, haystack.first());
        return position < 0 ? (Object) false : haystack.keyAt(position);
    }

    /// The keys, or those of the elements equal to `$filter_value`.
    @PhpFunction(value = "array_keys(array $array, mixed $filter_value = UNKNOWN, bool $strict = false): array", effects = {})
    static PhpArray keys(Context ctx, PhpArray array, Object filterValue, boolean strict) {
        if (filterValue == Missing.ARGUMENT) {
            return allKeys(array);
        }
        PhpArray keys = new PhpArray();
        int position = find(ctx, filterValue, array, strict, array.first());
        while (position >= 0) {
            keys.appendOwned(array.keyAt(position));
            int following = array.next(position);
            position = following < 0 ? -1 : find(ctx, filterValue, array, strict, following);
        }
        return keys;
    }

    private static PhpArray allKeys(PhpArray array) {
        int size = array.size();
        if (array.isList()) {
            long[] numbers = new long[size];
            for (int i = 0; i < size; i++) {
                numbers[i] = i;
            }
            return PhpArray.ofLongs(numbers, size);
        }
        PhpArray keys = new PhpArray(size);
        for (int position = array.first(); position >= 0; position = array.next(position)) {
            keys.appendOwned(array.keyAt(position));
        }
        return keys;
    }

    /// The first position from `start` on whose value equals `needle`, or -1.
    private static int find(Context ctx, Object needle, PhpArray array, boolean strict, int start) {
        if (needle instanceof Long number && array.isLongs()) {
            return findLong(number, array, start);
        }
        if (needle instanceof String string && !strict) {
            return findString(ctx, string, array, start);
        }
        for (int position = start; position >= 0; position = array.next(position)) {
            Object value = array.valueAt(position);
            if (strict ? Comparison.strictEquals(needle, value) : Comparison.looseEquals(ctx, needle, value)) {
                return position;
            }
        }
        return -1;
    }

    private static int findLong(long needle, PhpArray array, int start) {
        int size = array.size();
        for (int position = Math.max(start, 0); position < size; position++) {
            if (array.longAt(position) == needle) {
                return position;
            }
        }
        return -1;
    }

    private static int findString(Context ctx, String needle, PhpArray array, int start) {
        for (int position = start; position >= 0; position = array.next(position)) {
            Object value = array.valueAt(position);
            if (value instanceof String string && string.equals(needle) || Comparison.looseEquals(ctx, needle, value)) {
                return position;
            }
        }
        return -1;
    }

    @PhpFunction(value = "array_key_exists($key, array $array): bool", effects = {})
    static boolean keyExists(Context ctx, Object key, PhpArray array) {
        return hasKey(ctx, key, array);
    }

    @PhpFunction(value = "key_exists($key, array $array): bool", effects = {})
    static boolean keyExistsAlias(Context ctx, Object key, PhpArray array) {
        return hasKey(ctx, key, array);
    }

    private static boolean hasKey(Context ctx, Object key, PhpArray array) {
        return switch (key) {
            case Long number -> array.has(number.longValue());
            case String string -> array.has(string);
            case null -> {
                ctx.deprecated("Using null as the key parameter for array_key_exists() is deprecated, use an empty string instead");
                yield array.has("");
            }
            case Boolean truth -> array.has(truth ? 1 : 0);
            case Double number -> array.has(Conversions.toKey(ctx, number));
            case PhpResource resource -> {
                ctx.warning("Resource ID#" + resource.id() + " used as offset, casting to integer (" + resource.id() + ")");
                yield array.has(Conversions.toLong(resource));
            }
            default -> throw Errors.typeError(ctx, "array_key_exists(): Argument #1 ($key) must be a valid array offset type");
        };
    }

    @PhpFunction(value = "array_key_first(array $array): int|string|null", effects = {})
    static Object keyFirst(PhpArray array) {
        int position = array.first();
        return position < 0 ? null : array.keyAt(position);
    }

    @PhpFunction(value = "array_key_last(array $array): int|string|null", effects = {})
    static Object keyLast(PhpArray array) {
        int position = array.last();
        return position < 0 ? null : array.keyAt(position);
    }

    @PhpFunction(value = "array_first(array $array): mixed", effects = {})
    static Object first(PhpArray array) {
        return valueAt(array, array.first());
    }

    @PhpFunction(value = "array_last(array $array): mixed", effects = {})
    static Object last(PhpArray array) {
        return valueAt(array, array.last());
    }

    private static Object valueAt(PhpArray array, int position) {
        if (position < 0) {
            return null;
        }
        return Elements.returned(array.valueAt(position));
    }

    @PhpFunction(value = "array_is_list(array $array): bool", effects = {})
    static boolean isList(PhpArray array) {
        return array.isList();
    }
}
