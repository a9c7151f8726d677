package dev.phpc.ext.standard.arrays;

import dev.phpc.runtime.Context;
import dev.phpc.runtime.Conversions;
import dev.phpc.runtime.PhpArray;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;

/// Whether an array has an element, in one of the senses of the set functions.
@FunctionalInterface
interface Membership {
    boolean has(Object key, Object value);

    /// A value counts as present if one with the same string is.
    static List<Membership> ofStrings(Context ctx, PhpArray[] arrays) {
        List<Membership> memberships = new ArrayList<>();
        for (PhpArray array : arrays) {
            Set<String> strings = new HashSet<>();
            for (int position = array.first(); position >= 0; position = array.next(position)) {
                strings.add(Conversions.toString(ctx, array.valueAt(position)));
            }
            memberships.add((key, value) -> strings.contains(Conversions.toString(ctx, value)));
        }
        return memberships;
    }

    /// The key must be there and its value pass `same` (null: any does).
    static List<Membership> ofKeys(PhpArray[] arrays, BiPredicate<Object, Object> same) {
        List<Membership> memberships = new ArrayList<>();
        for (PhpArray array : arrays) {
            memberships.add((key, value) -> {
                int position = array.positionOf(key);
                return position >= 0 && (same == null || same.test(value, array.valueAt(position)));
            });
        }
        return memberships;
    }

    /// A value equal in `order` must be there.
    static List<Membership> ofValues(PhpArray[] arrays, Comparator<Object> order) {
        List<Membership> memberships = new ArrayList<>();
        for (PhpArray array : arrays) {
            HybridSort.Entry[] entries = ArraySorting.entries(array);
            HybridSort.sort(entries, (a, b) -> order.compare(a.value, b.value));
            memberships.add((key, value) -> find(entries, entry -> order.compare(value, entry.value)) != null);
        }
        return memberships;
    }

    /// A key equal in `order` must be there and its value pass `same` (null: any does).
    static List<Membership> ofOrderedKeys(PhpArray[] arrays, Comparator<Object> order, BiPredicate<Object, Object> same) {
        List<Membership> memberships = new ArrayList<>();
        for (PhpArray array : arrays) {
            HybridSort.Entry[] entries = ArraySorting.entries(array);
            HybridSort.sort(entries, (a, b) -> order.compare(a.key, b.key));
            memberships.add((key, value) -> {
                HybridSort.Entry found = find(entries, entry -> order.compare(key, entry.key));
                return found != null && (same == null || same.test(value, found.value));
            });
        }
        return memberships;
    }

    /// How what is looked for compares with an entry.
    @FunctionalInterface
    interface Probe {
        int compareTo(HybridSort.Entry entry);
    }

    /// The first entry that is neither before nor after what is looked for, or null.
    private static HybridSort.Entry find(HybridSort.Entry[] entries, Probe probe) {
        int low = 0;
        int high = entries.length;
        HybridSort.Entry found = null;
        while (low < high) {
            int middle = (low + high) >>> 1;
            int result = probe.compareTo(entries[middle]);
            if (result > 0) {
                low = middle + 1;
            } else {
                high = middle;
                found = result == 0 ? entries[middle] : null;
            }
        }
        return found;
    }
}
