package dev.phpc.ext.standard.arrays;

import dev.phpc.runtime.Context;
import dev.phpc.runtime.PhpArray;
import dev.phpc.runtime.Ref;
import dev.phpc.runtime.declare.Effect;
import dev.phpc.runtime.declare.PhpFunction;
import dev.phpc.runtime.objects.PhpCallable;
import java.util.Arrays;
import java.util.Comparator;

/// The sorting functions. All are stable, also those that sort downwards.
public final class ArraySorting {
    private ArraySorting() {}

    @PhpFunction(value = "sort(array &$array, int $flags = SORT_REGULAR): true", effects = Effect.CALLS_BACK)
    static boolean sort(Context ctx, Ref array, long flags) {
        PhpArray elements = Elements.array(array);
        PhpArray packed = PackedSort.sorted(elements, flags, false);
        Elements.replace(array, packed != null ? packed : sortedByValue(elements, SortOrder.ofValues(ctx, flags), false));
        return true;
    }

    @PhpFunction(value = "rsort(array &$array, int $flags = SORT_REGULAR): true", effects = Effect.CALLS_BACK)
    static boolean rsort(Context ctx, Ref array, long flags) {
        PhpArray elements = Elements.array(array);
        PhpArray packed = PackedSort.sorted(elements, flags, true);
        Elements.replace(array, packed != null ? packed : sortedByValue(elements, SortOrder.downwards(SortOrder.ofValues(ctx, flags)), false));
        return true;
    }

    @PhpFunction(value = "usort(array &$array, callable $callback): true", effects = Effect.CALLS_BACK)
    static boolean usort(Context ctx, Ref array, PhpCallable callback) {
        Elements.replace(array, sortedByValue(Elements.array(array), new UserOrder(ctx, "usort", callback), false));
        return true;
    }

    @PhpFunction(value = "asort(array &$array, int $flags = SORT_REGULAR): true", effects = Effect.CALLS_BACK)
    static boolean asort(Context ctx, Ref array, long flags) {
        Elements.replace(array, sortedByValue(Elements.array(array), SortOrder.ofValues(ctx, flags), true));
        return true;
    }

    @PhpFunction(value = "arsort(array &$array, int $flags = SORT_REGULAR): true", effects = Effect.CALLS_BACK)
    static boolean arsort(Context ctx, Ref array, long flags) {
        Elements.replace(array, sortedByValue(Elements.array(array), SortOrder.downwards(SortOrder.ofValues(ctx, flags)), true));
        return true;
    }

    @PhpFunction(value = "uasort(array &$array, callable $callback): true", effects = Effect.CALLS_BACK)
    static boolean uasort(Context ctx, Ref array, PhpCallable callback) {
        Elements.replace(array, sortedByValue(Elements.array(array), new UserOrder(ctx, "uasort", callback), true));
        return true;
    }

    @PhpFunction(value = "ksort(array &$array, int $flags = SORT_REGULAR): true", effects = {})
    static boolean ksort(Context ctx, Ref array, long flags) {
        PhpArray elements = Elements.array(array);
        if (!elements.isList() || (flags & ~SortOrder.FLAG_CASE) != SortOrder.REGULAR) {
            Elements.replace(array, sortedByKey(elements, SortOrder.ofKeys(ctx, flags)));
        }
        return true;
    }

    @PhpFunction(value = "krsort(array &$array, int $flags = SORT_REGULAR): true", effects = {})
    static boolean krsort(Context ctx, Ref array, long flags) {
        Elements.replace(array, sortedByKey(Elements.array(array), SortOrder.downwards(SortOrder.ofKeys(ctx, flags))));
        return true;
    }

    @PhpFunction(value = "uksort(array &$array, callable $callback): true", effects = Effect.CALLS_BACK)
    static boolean uksort(Context ctx, Ref array, PhpCallable callback) {
        Elements.replace(array, sortedByKey(Elements.array(array), new UserOrder(ctx, "uksort", callback)));
        return true;
    }

    @PhpFunction(value = "natsort(array &$array): true", effects = Effect.CALLS_BACK)
    static boolean natsort(Context ctx, Ref array) {
        Elements.replace(array, sortedByValue(Elements.array(array), SortOrder.ofValues(ctx, SortOrder.NATURAL), true));
        return true;
    }

    @PhpFunction(value = "natcasesort(array &$array): true", effects = Effect.CALLS_BACK)
    static boolean natcasesort(Context ctx, Ref array) {
        Comparator<Object> order = SortOrder.ofValues(ctx, SortOrder.NATURAL | SortOrder.FLAG_CASE);
        Elements.replace(array, sortedByValue(Elements.array(array), order, true));
        return true;
    }

    /// A new array of the elements in order, under their keys or as a list.
    public static PhpArray sortedByValue(PhpArray array, Comparator<Object> order, boolean keepKeys) {
        HybridSort.Entry[] entries = entries(array, keepKeys);
        HybridSort.sort(entries, (a, b) -> order.compare(a.value, b.value));
        return array(entries, keepKeys, array.nextIndex());
    }

    /// A new array of the elements in the order of their keys.
    public static PhpArray sortedByKey(PhpArray array, Comparator<Object> order) {
        HybridSort.Entry[] entries = entries(array);
        HybridSort.sort(entries, (a, b) -> order.compare(a.key, b.key));
        return array(entries, true, array.nextIndex());
    }

    static HybridSort.Entry[] entries(PhpArray array) {
        return entries(array, true);
    }

    private static HybridSort.Entry[] entries(PhpArray array, boolean withKeys) {
        HybridSort.Entry[] entries = new HybridSort.Entry[array.size()];
        int count = 0;
        for (int position = array.first(); position >= 0; position = array.next(position)) {
            entries[count] = new HybridSort.Entry(
                    withKeys ? array.keyAt(position) : null, Elements.carried(array, position), array.valueAt(position), count);
            count++;
        }
        return count == entries.length ? entries : Arrays.copyOf(entries, count);
    }

    private static PhpArray array(HybridSort.Entry[] entries, boolean keepKeys, long nextIndex) {
        PhpArray array = new PhpArray(entries.length);
        for (HybridSort.Entry entry : entries) {
            if (keepKeys) {
                array.putSlot(entry.key, entry.slot);
            } else {
                array.appendSlot(entry.slot);
            }
        }
        if (keepKeys) {
            array.nextIndex(nextIndex);
        }
        return array;
    }
}
