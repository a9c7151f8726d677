package dev.phpc.runtime.link;

import dev.phpc.runtime.Context;
import dev.phpc.runtime.Conversions;
import dev.phpc.runtime.Errors;
import dev.phpc.runtime.PhpArray;
import dev.phpc.runtime.Ref;
import dev.phpc.runtime.Slot;
import dev.phpc.runtime.objects.ArrayBacked;
import dev.phpc.runtime.objects.ElementReferences;
import dev.phpc.runtime.objects.Modifiers;
import dev.phpc.runtime.objects.Objects;
import dev.phpc.runtime.objects.PhpObject;

/// `$object[$key]`: the methods of ArrayAccess.
final class ArrayAccessCalls {
    private ArrayAccessCalls() { }

    static Object get(Context ctx, PhpObject object, Object key) {
        return Slot.value(slot(ctx, object, key));
    }

    /// What `offsetGet` returns: a reference cell if it returns by reference.
    static Object slot(Context ctx, PhpObject object, Object key) {
        return Objects.callMethod(ctx, check(ctx, object), "offsetGet", key);
    }

    /// The element that is about to be changed: the reference that an `&offsetGet` answers, or the value, which nothing that is done to it
    /// will change unless it is an object.
    static Object reference(Context ctx, PhpObject object, Object key) {
        if (object instanceof ElementReferences elements) {
            return elements.elementReference(ctx, key);
        }
        Object element = slot(ctx, object, key);
        if (!(element instanceof PhpObject || element instanceof Ref)) {
            ctx.notice("Indirect modification of overloaded element of " + object.cls.name() + " has no effect");
        }
        return element;
    }

    static boolean isset(Context ctx, PhpObject object, Object key) {
        if (object instanceof ArrayBacked backed && object.cls.method("offsetexists").has(Modifiers.BUILTIN)) {
            return backed.issetElement(ctx, key);
        }
        return Conversions.toBoolean(Objects.callMethod(ctx, check(ctx, object), "offsetExists", key));
    }

    static void set(Context ctx, PhpObject object, Object key, Object value) {
        Objects.callMethod(ctx, check(ctx, object), "offsetSet", key, value);
    }

    static void unset(Context ctx, PhpObject object, Object key) {
        Objects.callMethod(ctx, check(ctx, object), "offsetUnset", key);
    }

    /// The array that holds the elements and may be changed in place; null if only the methods know them.
    static PhpArray elementsForWrite(Context ctx, PhpObject object) {
        return object instanceof ArrayBacked backed && object.cls.method("offsetget").has(Modifiers.BUILTIN)
                ? backed.writableElements(ctx) : null;
    }

    private static PhpObject check(Context ctx, PhpObject object) {
        if (!object.cls.isNamed("arrayaccess")) {
            throw Errors.error(ctx, "Cannot use object of type " + object.cls.name() + " as array");
        }
        return object;
    }
}
