package dev.phpc.ext.standard.arrays;

import dev.phpc.runtime.PhpArray;
import dev.phpc.runtime.Ref;
import dev.phpc.runtime.Slot;

/// What the array functions share: carrying elements from array to array, and changing the array in a by-reference argument.
final class Elements {
    private Elements() {}

    /// The element at a position as another array may hold it: a reference that somebody else holds too stays one.
    static Object carried(PhpArray array, int position) {
        return carried(array.slotAt(position));
    }

    static Object carried(Object raw) {
        if (raw instanceof Slot slot) {
            return slot instanceof Ref ref && ref.isHeldElsewhere() ? ref : slot.get();
        }
        return raw;
    }

    /// Copies an element to `target` under its own key.
    static void carry(PhpArray array, int position, PhpArray target) {
        target.putSlot(array.keyAt(position), carried(array, position));
    }

    /// Copies an element to `target`: under its own key if that is a string, else at the end.
    static void carryRenumbered(PhpArray array, int position, PhpArray target) {
        if (array.keyAt(position) instanceof String key) {
            target.putSlot(key, carried(array, position));
        } else {
            target.appendSlot(carried(array, position));
        }
    }

    /// The elements of `array` as a list of their own.
    static PhpArray list(PhpArray array) {
        if (array.isLongs()) {
            int size = array.size();
            long[] longs = new long[size];
            for (int i = 0; i < size; i++) {
                longs[i] = array.longAt(i);
            }
            return PhpArray.ofLongs(longs, size);
        }
        PhpArray list = new PhpArray(array.size());
        for (int position = array.first(); position >= 0; position = array.next(position)) {
            list.appendSlot(carried(array, position));
        }
        return list;
    }

    /// The array in a by-reference argument that the function only reads.
    static PhpArray array(Ref variable) {
        return (PhpArray) variable.get();
    }

    /// Puts another array in the place of a variable's: the old one lets go of the reference cells in it, unless it lives on elsewhere.
    static void replace(Ref variable, PhpArray replacement) {
        Object before = variable.value;
        variable.value = replacement;
        if (before instanceof PhpArray old && !old.isShared() && !old.isLongs()) {
            for (int position = old.first(); position >= 0; position = old.next(position)) {
                if (old.slotAt(position) instanceof Ref ref) {
                    ref.release();
                }
            }
            // What it held is the replacement's: when it goes, nothing goes with it.
            old.share();
        }
    }

    /// A value of an array as a function may return it: what the array still holds is shared.
    static Object returned(Object value) {
        return value instanceof PhpArray array ? array.share() : value;
    }
}
