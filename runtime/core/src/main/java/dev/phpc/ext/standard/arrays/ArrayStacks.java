package dev.phpc.ext.standard.arrays;

import dev.phpc.runtime.Context;
import dev.phpc.runtime.Errors;
import dev.phpc.runtime.PhpArray;
import dev.phpc.runtime.Ref;
import dev.phpc.runtime.Slot;
import dev.phpc.runtime.declare.PhpFunction;

/// Arrays used as stacks and queues.
final class ArrayStacks {
    private ArrayStacks() {}

    @PhpFunction(value = "array_push(array &$array, mixed ...$values): int", effects = {})
    static long push(Context ctx, Ref array, Object[] values) {
        PhpArray elements = array.writableArray();
        for (Object value : values) {
            if (!elements.canAppend()) {
                throw Errors.error(ctx, "Cannot add element to the array as the next element is already occupied");
            }
            elements.append(value);
        }
        return elements.size();
    }

    @PhpFunction(value = "array_pop(array &$array): mixed", effects = {})
    static Object pop(Ref array) {
        PhpArray elements = array.writableArray();
        int last = elements.last();
        if (last < 0) {
            return null;
        }
        if (elements.keyAt(last) instanceof Long key && key == elements.nextIndex() - 1) {
            elements.nextIndex(key);
        }
        Object removed = elements.removeAt(last);
        elements.cursor(elements.first());
        return Slot.value(removed);
    }

    /// Takes the first element; int keys are counted anew from 0.
    @PhpFunction(value = "array_shift(array &$array): mixed", effects = {})
    static Object shift(Ref array) {
        PhpArray elements = array.writableArray();
        int first = elements.first();
        if (first < 0) {
            return null;
        }
        if (elements.isPacked()) {
            return Slot.value(elements.removeFirst());
        }
        Object removed = Slot.value(elements.removeAt(first));
        Elements.replace(array, renumbered(elements));
        return removed;
    }

    @PhpFunction(value = "array_unshift(array &$array, mixed ...$values): int", effects = {})
    static long unshift(Ref array, Object[] values) {
        PhpArray elements = Elements.array(array);
        PhpArray extended = new PhpArray(elements.size() + values.length);
        for (Object value : values) {
            extended.append(value);
        }
        for (int position = elements.first(); position >= 0; position = elements.next(position)) {
            Elements.carryRenumbered(elements, position, extended);
        }
        Elements.replace(array, extended);
        return extended.size();
    }

    /// The elements with int keys counted from 0; the same array if there is nothing to do.
    static PhpArray renumbered(PhpArray array) {
        PhpArray renumbered = new PhpArray(array.size());
        for (int position = array.first(); position >= 0; position = array.next(position)) {
            Elements.carryRenumbered(array, position, renumbered);
        }
        return renumbered;
    }
}
