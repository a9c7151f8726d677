package dev.phpc.ext.standard.arrays;

import dev.phpc.runtime.Context;
import dev.phpc.runtime.Conversions;
import dev.phpc.runtime.PhpArray;
import dev.phpc.runtime.Ref;
import dev.phpc.runtime.declare.PhpFunction;
import dev.phpc.runtime.objects.PhpObject;

/// The internal pointer of an array: `reset`, `next`, `current` and the rest. Of an object (deprecated) they walk a copy of its
/// properties, whose pointer stands at the first.
final class ArrayPointers {
    private ArrayPointers() {}

    @PhpFunction(value = "current(array|object $array): mixed", effects = {})
    static Object current(Context ctx, Object array) {
        return currentValue(read(ctx, array, "current"));
    }

    @PhpFunction(value = "pos(array|object $array): mixed", effects = {})
    static Object pos(Context ctx, Object array) {
        return currentValue(read(ctx, array, "pos"));
    }

    @PhpFunction(value = "key(array|object $array): int|string|null", effects = {})
    static Object key(Context ctx, Object array) {
        PhpArray elements = read(ctx, array, "key");
        int position = elements.cursor();
        return position < 0 ? null : elements.keyAt(position);
    }

    @PhpFunction(value = "next(array|object &$array): mixed", effects = {})
    static Object next(Context ctx, Ref array) {
        PhpArray elements = writable(ctx, array, "next");
        int position = elements.cursor();
        return moved(elements, position < 0 ? -1 : elements.next(position));
    }

    @PhpFunction(value = "prev(array|object &$array): mixed", effects = {})
    static Object prev(Context ctx, Ref array) {
        PhpArray elements = writable(ctx, array, "prev");
        int position = elements.cursor();
        return moved(elements, position < 0 ? -1 : elements.previous(position));
    }

    @PhpFunction(value = "reset(array|object &$array): mixed", effects = {})
    static Object reset(Context ctx, Ref array) {
        PhpArray elements = writable(ctx, array, "reset");
        return moved(elements, elements.first());
    }

    @PhpFunction(value = "end(array|object &$array): mixed", effects = {})
    static Object end(Context ctx, Ref array) {
        PhpArray elements = writable(ctx, array, "end");
        return moved(elements, elements.last());
    }

    private static Object moved(PhpArray array, int position) {
        array.cursor(position);
        return currentValue(array);
    }

    private static Object currentValue(PhpArray array) {
        int position = array.cursor();
        if (position < 0) {
            return false;
        }
        return Elements.returned(array.valueAt(position));
    }

    private static PhpArray read(Context ctx, Object value, String function) {
        return value instanceof PhpArray array ? array : properties(ctx, (PhpObject) value, function);
    }

    private static PhpArray writable(Context ctx, Ref variable, String function) {
        PhpArray array = variable.writableArray();
        return array != null ? array : properties(ctx, (PhpObject) variable.get(), function);
    }

    private static PhpArray properties(Context ctx, PhpObject object, String function) {
        ctx.deprecated(function + "(): Calling " + function + "() on an object is deprecated");
        return Conversions.toArray(ctx, object).writable();
    }
}
