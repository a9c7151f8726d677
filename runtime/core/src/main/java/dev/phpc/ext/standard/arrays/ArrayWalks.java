package dev.phpc.ext.standard.arrays;

import dev.phpc.runtime.Context;
import dev.phpc.runtime.Errors;
import dev.phpc.runtime.Missing;
import dev.phpc.runtime.PhpArray;
import dev.phpc.runtime.Ref;
import dev.phpc.runtime.Slot;
import dev.phpc.runtime.declare.Effect;
import dev.phpc.runtime.declare.PhpFunction;
import dev.phpc.runtime.objects.Objects;
import dev.phpc.runtime.objects.PhpCallable;
import dev.phpc.runtime.objects.PhpObject;
import dev.phpc.runtime.objects.PropertyInfo;
import dev.phpc.runtime.objects.TolerantPosition;
import java.util.IdentityHashMap;

/// `array_walk` and `array_walk_recursive`: the callback may take the elements by reference.
final class ArrayWalks {
    private final Context ctx;
    private final PhpCallable callback;
    private final Object extra;
    private final IdentityHashMap<Object, Boolean> open = new IdentityHashMap<>();

    private ArrayWalks(Context ctx, PhpCallable callback, Object extra) {
        this.ctx = ctx;
        this.callback = callback;
        this.extra = extra;
    }

    @PhpFunction(
            value = "array_walk(array|object &$array, callable $callback, mixed $arg = UNKNOWN): true",
            effects = Effect.CALLS_BACK)
    static boolean walk(Context ctx, Ref array, PhpCallable callback, Object arg) {
        new ArrayWalks(ctx, callback, arg).walk(array, false);
        return true;
    }

    @PhpFunction(
            value = "array_walk_recursive(array|object &$array, callable $callback, mixed $arg = UNKNOWN): true",
            effects = Effect.CALLS_BACK)
    static boolean walkRecursive(Context ctx, Ref array, PhpCallable callback, Object arg) {
        new ArrayWalks(ctx, callback, arg).walk(array, true);
        return true;
    }

    private void walk(Ref variable, boolean recursive) {
        if (variable.get() instanceof PhpArray) {
            walkArray(variable, recursive);
        } else {
            walkObject((PhpObject) variable.get(), recursive);
        }
    }

    private void walkArray(Ref variable, boolean recursive) {
        TolerantPosition position = new TolerantPosition();
        while (variable.get() instanceof PhpArray array && position.advance(array)) {
            PhpArray elements = variable.writableArray();
            int at = position.in(elements);
            Object raw = elements.slotAt(at);
            Ref element = raw instanceof Ref held ? held : new Ref(elements.valueAt(at));
            visit(element, position.key(), recursive);
            if (element != raw) {
                storeBack(variable, position, element);
            }
        }
    }

    /// Puts the value of a reference that was made for the callback into the element, if it is still there.
    private static void storeBack(Ref variable, TolerantPosition position, Ref element) {
        if (!(variable.get() instanceof PhpArray now)) {
            return;
        }
        int at = position.in(now);
        if (at < 0 || now.slotAt(at) == element) {
            return;
        }
        Object value = element.get();
        if (element.isHeldElsewhere()) {
            variable.writableArray().putSlotAt(at, element);
            element.release();
        } else if (now.valueAt(at) != value) {
            variable.writableArray().putAt(at, value);
        }
    }

    /// All properties, whoever may see them, under the names that a cast to array gives.
    private void walkObject(PhpObject object, boolean recursive) {
        for (PropertyInfo property : object.cls().layout()) {
            Object raw = object.getSlot(property.slot);
            if (raw != Slot.UNINITIALIZED && raw != Slot.UNSET && !property.isVirtual()) {
                Ref cell = propertyCell(object, property);
                visit(cell, property.mangledName(), recursive);
                if (object.getSlot(property.slot) == cell && !cell.isHeldElsewhere()) {
                    object.setSlot(property.slot, cell.get());
                }
            }
        }
        TolerantPosition position = new TolerantPosition();
        while (object.dynamic != null && position.advance(object.dynamic)) {
            String name = position.key().toString();
            visit(Objects.propertyRef(ctx, object, name, null), name, recursive);
        }
    }

    private Ref propertyCell(PhpObject object, PropertyInfo property) {
        return property.isReadonly()
                ? new Ref(Objects.getProperty(ctx, object, property.name, property.declaring))
                : Objects.propertyRef(ctx, object, property.name, property.declaring);
    }

    private void visit(Ref element, Object key, boolean recursive) {
        if (recursive && element.get() instanceof PhpArray nested) {
            if (open.put(nested, true) != null) {
                throw Errors.error(ctx, "Recursion detected");
            }
            walk(element, true);
            open.remove(nested);
        } else if (extra == Missing.ARGUMENT) {
            callback.call(ctx, element, key);
        } else {
            callback.call(ctx, element, key, extra);
        }
    }
}
