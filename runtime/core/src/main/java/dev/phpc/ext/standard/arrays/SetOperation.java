package dev.phpc.ext.standard.arrays;

import dev.phpc.runtime.Context;
import dev.phpc.runtime.Conversions;
import dev.phpc.runtime.PhpArray;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiPredicate;

/// Keeps the elements of one array that are in all of several others, or in none.
final class SetOperation {
    private SetOperation() {}

    static PhpArray common(PhpArray array, List<Membership> others) {
        return kept(array, others, true);
    }

    static PhpArray without(PhpArray array, List<Membership> others) {
        return kept(array, others, false);
    }

    private static PhpArray kept(PhpArray array, List<Membership> others, boolean wanted) {
        PhpArray source = array.share();
        PhpArray kept = new PhpArray();
        for (int position = source.first(); position >= 0; position = source.next(position)) {
            if (isKept(source.keyAt(position), source.valueAt(position), others, wanted)) {
                Elements.carry(source, position, kept);
            }
        }
        return kept;
    }

    private static boolean isKept(Object key, Object value, List<Membership> others, boolean wanted) {
        for (Membership other : others) {
            if (other.has(key, value) != wanted) {
                return false;
            }
        }
        return true;
    }

    /// Values are the same if their strings are.
    static BiPredicate<Object, Object> sameString(Context ctx) {
        return (a, b) -> Conversions.toString(ctx, a).equals(Conversions.toString(ctx, b));
    }

    static BiPredicate<Object, Object> equal(Comparator<Object> order) {
        return (a, b) -> order.compare(a, b) == 0;
    }
}
