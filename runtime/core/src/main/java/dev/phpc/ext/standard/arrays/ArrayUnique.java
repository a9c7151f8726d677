package dev.phpc.ext.standard.arrays;

import dev.phpc.runtime.Context;
import dev.phpc.runtime.Conversions;
import dev.phpc.runtime.PhpArray;
import dev.phpc.runtime.declare.Effect;
import dev.phpc.runtime.declare.PhpFunction;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Set;

/// `array_unique`: the first of equal values stays, under its key.
final class ArrayUnique {
    private ArrayUnique() {}

    @PhpFunction(value = "array_unique(array $array, int $flags = SORT_STRING): array", effects = Effect.CALLS_BACK)
    static PhpArray unique(Context ctx, PhpArray array, long flags) {
        if (array.size() <= 1) {
            return array.share();
        }
        return flags == SortOrder.STRING ? uniqueStrings(ctx, array) : uniqueInOrder(array, SortOrder.ofValues(ctx, flags));
    }

    private static PhpArray uniqueStrings(Context ctx, PhpArray array) {
        PhpArray source = array.share();
        Set<String> seen = new HashSet<>();
        PhpArray unique = new PhpArray();
        for (int position = source.first(); position >= 0; position = source.next(position)) {
            if (seen.add(Conversions.toString(ctx, source.valueAt(position)))) {
                Elements.carry(source, position, unique);
            }
        }
        return unique;
    }

    /// Sorts, and of each run of equal values drops all but the first.
    private static PhpArray uniqueInOrder(PhpArray array, Comparator<Object> order) {
        HybridSort.Entry[] entries = ArraySorting.entries(array);
        HybridSort.sort(entries, (a, b) -> order.compare(a.value, b.value));
        BitSet dropped = new BitSet();
        HybridSort.Entry last = entries[0];
        for (int i = 1; i < entries.length; i++) {
            HybridSort.Entry entry = entries[i];
            if (order.compare(last.value, entry.value) != 0) {
                last = entry;
            } else {
                boolean earlier = entry.position < last.position;
                dropped.set(earlier ? last.position : entry.position);
                last = earlier ? entry : last;
            }
        }
        PhpArray unique = new PhpArray();
        int place = 0;
        for (int position = array.first(); position >= 0; position = array.next(position)) {
            if (!dropped.get(place++)) {
                Elements.carry(array, position, unique);
            }
        }
        return unique;
    }
}
