package dev.phpc.ext.standard.arrays;

import dev.phpc.runtime.Context;
import dev.phpc.runtime.Conversions;
import dev.phpc.runtime.Errors;
import dev.phpc.runtime.PhpArray;
import dev.phpc.runtime.declare.PhpFunction;
import java.util.IdentityHashMap;

/// One array out of several: by appending (`array_merge`) or by key (`array_replace`).
final class ArrayMerging {
    private ArrayMerging() {}

    /// Appends elements with int keys, overwrites those with string keys.
    @PhpFunction(value = "array_merge(array ...$arrays): array", effects = {})
    static PhpArray merge(PhpArray[] arrays) {
        PhpArray only = onlyOneWithElements(arrays);
        if (only != null && only.isList()) {
            return only.share();
        }
        int size = 0;
        for (PhpArray array : arrays) {
            size += array.size();
        }
        PhpArray merged = new PhpArray(size);
        for (PhpArray array : arrays) {
            mergeInto(merged, array);
        }
        return merged;
    }

    /// The array that is all there is to merge, or null.
    private static PhpArray onlyOneWithElements(PhpArray[] arrays) {
        PhpArray found = PhpArray.EMPTY;
        for (PhpArray array : arrays) {
            if (array.size() != 0) {
                if (found.size() != 0) {
                    return null;
                }
                found = array;
            }
        }
        return found;
    }

    private static void mergeInto(PhpArray merged, PhpArray array) {
        for (int position = array.first(); position >= 0; position = array.next(position)) {
            Elements.carryRenumbered(array, position, merged);
        }
    }

    /// Like `array_merge`, but where both have a string key the values are merged as arrays.
    @PhpFunction(value = "array_merge_recursive(array ...$arrays): array", effects = {})
    static PhpArray mergeRecursive(Context ctx, PhpArray[] arrays) {
        PhpArray merged = new PhpArray();
        for (PhpArray array : arrays) {
            mergeRecursively(ctx, merged, array, new IdentityHashMap<>());
        }
        return merged;
    }

    private static void mergeRecursively(
            Context ctx, PhpArray merged, PhpArray array, IdentityHashMap<PhpArray, Boolean> open) {
        if (open.put(array, true) != null) {
            throw Errors.valueError(ctx, "Recursion detected");
        }
        for (int position = array.first(); position >= 0; position = array.next(position)) {
            if (array.keyAt(position) instanceof String key && merged.has(key)) {
                PhpArray both = asWritableArray(ctx, merged.get(key));
                Object value = array.valueAt(position);
                if (value instanceof PhpArray nested) {
                    mergeRecursively(ctx, both, nested, open);
                } else {
                    both.append(value);
                }
                merged.putSlot(key, null);
                merged.putOwned(key, both);
            } else {
                Elements.carryRenumbered(array, position, merged);
            }
        }
        open.remove(array);
    }

    private static PhpArray asWritableArray(Context ctx, Object value) {
        return value == null ? PhpArray.of((Object) null) : Conversions.toArray(ctx, value).writable();
    }

    /// Overwrites and adds elements under their own keys.
    @PhpFunction(value = "array_replace(array $array, array ...$replacements): array", effects = {})
    static PhpArray replace(PhpArray array, PhpArray[] replacements) {
        PhpArray replaced = array.copy();
        for (PhpArray replacement : replacements) {
            for (int position = replacement.first(); position >= 0; position = replacement.next(position)) {
                Elements.carry(replacement, position, replaced);
            }
        }
        return replaced;
    }

    @PhpFunction(value = "array_replace_recursive(array $array, array ...$replacements): array", effects = {})
    static PhpArray replaceRecursive(Context ctx, PhpArray array, PhpArray[] replacements) {
        PhpArray replaced = array.copy();
        for (PhpArray replacement : replacements) {
            replaceRecursively(ctx, replaced, replacement, new IdentityHashMap<>());
        }
        return replaced;
    }

    private static void replaceRecursively(
            Context ctx, PhpArray replaced, PhpArray replacement, IdentityHashMap<PhpArray, Boolean> open) {
        if (open.put(replacement, true) != null) {
            throw Errors.valueError(ctx, "Recursion detected");
        }
        for (int position = replacement.first(); position >= 0; position = replacement.next(position)) {
            Object key = replacement.keyAt(position);
            if (replacement.valueAt(position) instanceof PhpArray nested && replaced.get(key) instanceof PhpArray old) {
                PhpArray both = old.copy();
                replaceRecursively(ctx, both, nested, open);
                replaced.putSlot(key, null);
                replaced.putOwned(key, both);
            } else {
                Elements.carry(replacement, position, replaced);
            }
        }
        open.remove(replacement);
    }
}
