package dev.phpc.runtime.objects;

import dev.phpc.runtime.Context;
import dev.phpc.runtime.PhpArray;
import dev.phpc.runtime.Ref;
import dev.phpc.runtime.Slot;

/// `(array)` and `(object)`, and the properties of an object as a list.
public final class ObjectCasts {
    private ObjectCasts() {
    }

    /// All properties with storage, under mangled names, references kept: `(array)$object`.
    public static PhpArray toArray(Context ctx, PhpObject object) {
        if (object instanceof Closure) {
            return PhpArray.of(object);
        }
        return properties(LazyObjects.initialize(ctx, object));
    }

    /// As [#toArray], but a lazy object is not initialised.
    static PhpArray properties(PhpObject object) {
        PhpArray array = new PhpArray();
        for (PropertyInfo property : object.cls.layout) {
            Object raw = object.getSlot(property.slot);
            Object content = raw instanceof HookedSlot slot ? slot.value : raw;
            if (isPresent(content)) {
                put(array, property.mangledName(), content);
            }
        }
        PhpArray dynamic = object.dynamic;
        if (dynamic != null) {
            for (int at = dynamic.first(); at >= 0; at = dynamic.next(at)) {
                put(array, dynamic.keyAt(at), dynamic.slotAt(at));
            }
        }
        return array;
    }

    private static boolean isPresent(Object content) {
        return content != Slot.UNINITIALIZED && content != Slot.UNSET && content != Slot.HOOKED && content != Slot.LAZY;
    }

    private static void put(PhpArray array, Object key, Object content) {
        if (content instanceof Ref ref) {
            array.putSlot(key, ref.isHeldElsewhere() ? ref.retain() : shared(ref.get()));
        } else {
            array.putSlot(key, shared(Slot.value(content)));
        }
    }

    private static Object shared(Object value) {
        return value instanceof PhpArray array ? array.share() : value;
    }

    /// `(object)$value`.
    public static PhpObject toObject(Context ctx, Object value) {
        if (value instanceof PhpObject object) {
            return object;
        }
        PhpObject standard = Objects.standard(ctx);
        if (value instanceof PhpArray array) {
            standard.dynamic = array.size() == 0 ? null : array.copy();
        } else if (value != null) {
            DynamicProperties.writable(standard).put("scalar", value);
        }
        return standard;
    }
}
