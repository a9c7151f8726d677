package dev.phpc.ext.standard.arrays;

import dev.phpc.runtime.Context;
import dev.phpc.runtime.Conversions;
import dev.phpc.runtime.PhpArray;
import dev.phpc.runtime.declare.Effect;
import dev.phpc.runtime.declare.PhpConstant;
import dev.phpc.runtime.declare.PhpFunction;
import dev.phpc.runtime.objects.PhpCallable;

/// Functions that ask a callback about every element.
final class ArrayCallbacks {
    @PhpConstant("ARRAY_FILTER_USE_BOTH")
    static final long USE_BOTH = 1;

    @PhpConstant("ARRAY_FILTER_USE_KEY")
    static final long USE_KEY = 2;

    private ArrayCallbacks() {}

    @PhpFunction(value = "array_filter(array $array, ?callable $callback = null, int $mode = 0): array", effects = Effect.CALLS_BACK)
    static PhpArray filter(Context ctx, PhpArray array, PhpCallable callback, long mode) {
        PhpArray source = array.share();
        PhpArray kept = new PhpArray();
        for (int position = source.first(); position >= 0; position = source.next(position)) {
            Object value = source.valueAt(position);
            Object answer = callback == null ? value
                    : mode == USE_KEY ? callback.call(ctx, source.keyAt(position))
                    : mode == USE_BOTH ? callback.call(ctx, value, source.keyAt(position))
                    : callback.call(ctx, value);
            if (Conversions.toBoolean(answer)) {
                Elements.carry(source, position, kept);
            }
        }
        return kept;
    }

    @PhpFunction(value = "array_reduce(array $array, callable $callback, mixed $initial = null): mixed", effects = Effect.CALLS_BACK)
    static Object reduce(Context ctx, PhpArray array, PhpCallable callback, Object initial) {
        PhpArray source = array.share();
        Object result = initial;
        for (int position = source.first(); position >= 0; position = source.next(position)) {
            result = callback.call(ctx, result, source.valueAt(position));
        }
        return Elements.returned(result);
    }

    /// With one array keeps its keys (with a callback); with several makes a list of as many elements as the longest has.
    @PhpFunction(value = "array_map(?callable $callback, array $array, array ...$arrays): array", effects = Effect.CALLS_BACK)
    static PhpArray map(Context ctx, PhpCallable callback, PhpArray array, PhpArray[] arrays) {
        if (arrays.length > 0) {
            return mapSeveral(ctx, callback, array, arrays);
        }
        if (callback == null) {
            return array.share();
        }
        PhpArray source = array.share();
        PhpArray mapped = new PhpArray(source.size());
        boolean list = source.isList();
        for (int position = source.first(); position >= 0; position = source.next(position)) {
            Object result = callback.call(ctx, source.valueAt(position));
            if (list) {
                mapped.append(result);
            } else {
                mapped.put(source.keyAt(position), result);
            }
        }
        return mapped;
    }

    private static PhpArray mapSeveral(Context ctx, PhpCallable callback, PhpArray first, PhpArray[] others) {
        PhpArray[] sources = new PhpArray[others.length + 1];
        sources[0] = first.share();
        int longest = first.size();
        for (int i = 0; i < others.length; i++) {
            sources[i + 1] = others[i].share();
            longest = Math.max(longest, others[i].size());
        }
        int[] positions = new int[sources.length];
        for (int i = 0; i < sources.length; i++) {
            positions[i] = sources[i].first();
        }
        PhpArray mapped = new PhpArray(longest);
        for (int row = 0; row < longest; row++) {
            if (callback == null) {
                mapped.appendOwned(zipped(sources, positions));
            } else {
                mapped.append(callback.call(ctx, row(sources, positions)));
            }
        }
        return mapped;
    }

    /// As [#row], a list that keeps references.
    private static PhpArray zipped(PhpArray[] sources, int[] positions) {
        PhpArray zipped = new PhpArray(sources.length);
        for (int i = 0; i < sources.length; i++) {
            if (positions[i] < 0) {
                zipped.append(null);
            } else {
                zipped.appendSlot(Elements.carried(sources[i], positions[i]));
                positions[i] = sources[i].next(positions[i]);
            }
        }
        return zipped;
    }

    /// The elements at the positions, null where an array is at its end; moves the positions on.
    private static Object[] row(PhpArray[] sources, int[] positions) {
        Object[] values = new Object[sources.length];
        for (int i = 0; i < sources.length; i++) {
            if (positions[i] >= 0) {
                values[i] = sources[i].valueAt(positions[i]);
                positions[i] = sources[i].next(positions[i]);
            }
        }
        return values;
    }

    @PhpFunction(value = "array_find(array $array, callable $callback): mixed", effects = Effect.CALLS_BACK)
    static Object find(Context ctx, PhpArray array, PhpCallable callback) {
        int position = search(ctx, array, callback, true);
        return position < 0 ? null : Elements.returned(array.valueAt(position));
    }

    @PhpFunction(value = "array_find_key(array $array, callable $callback): mixed", effects = Effect.CALLS_BACK)
    static Object findKey(Context ctx, PhpArray array, PhpCallable callback) {
        int position = search(ctx, array, callback, true);
        return position < 0 ? null : array.keyAt(position);
    }

    @PhpFunction(value = "array_any(array $array, callable $callback): bool", effects = Effect.CALLS_BACK)
    static boolean any(Context ctx, PhpArray array, PhpCallable callback) {
        return search(ctx, array, callback, true) >= 0;
    }

    @PhpFunction(value = "array_all(array $array, callable $callback): bool", effects = Effect.CALLS_BACK)
    static boolean all(Context ctx, PhpArray array, PhpCallable callback) {
        return search(ctx, array, callback, false) < 0;
    }

    /// The first position for which the callback gives the wanted answer, or -1.
    private static int search(Context ctx, PhpArray array, PhpCallable callback, boolean wanted) {
        PhpArray source = array.share();
        for (int position = source.first(); position >= 0; position = source.next(position)) {
            Object answer = callback.call(ctx, source.valueAt(position), source.keyAt(position));
            if (Conversions.toBoolean(answer) == wanted) {
                return position;
            }
        }
        return -1;
    }
}
