package dev.phpc.runtime.objects;

import dev.phpc.runtime.Context;
import dev.phpc.runtime.Conversions;
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
        if (object instanceof PropertyView view) {
            PhpArray shown = view.propertiesFor(ctx, PropertyView.Purpose.ARRAY_CAST);
            if (shown != null) {
                return shown;
            }
        }
        return properties(LazyObjects.initialize(ctx, object));
    }

    /// As `(array)`, of a closure too.
    public static PhpArray properties(Context ctx, PhpObject object) {
        return properties(LazyObjects.initialize(ctx, object));
    }

    /// The properties that code of class `scope` may read, by plain names: `get_object_vars`.
    public static PhpArray visibleProperties(Context ctx, PhpObject given, PhpClass scope) {
        PhpObject object = LazyObjects.initialize(ctx, given);
        PhpArray array = new PhpArray();
        for (PropertyInfo property : object.cls.layout) {
            if (!isMeant(object.cls, property, scope) || !property.isVisibleFrom(scope)) {
                continue;
            }
            if (property.isHooked()) {
                if (property.get != null || !property.isVirtual()) {
                    array.put(property.name, PropertyHooks.get(ctx, object, property));
                }
                continue;
            }
            Object content = object.getSlot(property.slot);
            if (isPresent(content)) {
                put(array, property.name, content);
            }
        }
        addDynamic(object, array);
        return array;
    }

    /// Whether the name of a property means this very property in code of class `scope`, not one that hides it.
    static boolean isMeant(PhpClass cls, PropertyInfo property, PhpClass scope) {
        PropertyInfo named = cls.properties.get(property.name);
        if (named == property) {
            return !(named.shadows && scope != null && scope != named.declaring && isOwnPrivate(cls, property.name, scope))
                    && !(named.has(Modifiers.PRIVATE) && named.declaring != scope);
        }
        return scope == property.declaring && property.has(Modifiers.PRIVATE);
    }

    private static boolean isOwnPrivate(PhpClass cls, String name, PhpClass scope) {
        PropertyInfo own = scope.properties.get(name);
        return own != null && own.declaring == scope && own.has(Modifiers.PRIVATE) && !own.isStatic() && cls.isSubclassOf(scope);
    }

    /// As [#toArray], but a lazy object is not initialised.
    public static PhpArray properties(PhpObject object) {
        PhpArray array = new PhpArray();
        for (PropertyInfo property : object.cls.layout) {
            Object raw = object.getSlot(property.slot);
            Object content = raw instanceof HookedSlot slot ? slot.value : raw;
            if (isPresent(content)) {
                put(array, property.mangledName(), content);
            }
        }
        addDynamic(object, array);
        return array;
    }

    private static void addDynamic(PhpObject object, PhpArray array) {
        PhpArray dynamic = object.dynamic;
        if (dynamic != null) {
            for (int at = dynamic.first(); at >= 0; at = dynamic.next(at)) {
                put(array, dynamic.keyAt(at), dynamic.slotAt(at));
            }
        }
    }

    private static boolean isPresent(Object content) {
        return content != Slot.UNINITIALIZED && content != Slot.UNSET && content != Slot.HOOKED && content != Slot.LAZY;
    }

    private static void put(PhpArray array, Object key, Object content) {
        if (content instanceof Ref ref) {
            array.putSlot(key, ref.isHeldElsewhere() ? ref : shared(ref.get()));
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
        PhpObject standard = Lifetimes.track(ctx, Objects.standard(ctx));
        if (value instanceof PhpArray array) {
            standard.dynamic = array.size() == 0 ? null : array.copy();
        } else if (value != null) {
            Conversions.warnOfNan(ctx, value, "object");
            DynamicProperties.writable(standard).put("scalar", value);
        }
        return standard;
    }
}
