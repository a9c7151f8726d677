package dev.phpc.runtime.objects;

import dev.phpc.runtime.Context;
import dev.phpc.runtime.Errors;
import dev.phpc.runtime.Ref;
import dev.phpc.runtime.Slot;

/// Properties as `unserialize` fills them in: by mangled name, whatever their visibility, without hooks or magic methods.
public final class RawProperties {
    private RawProperties() {
    }

    /// The declared property that a name in serialized data means, or null. A name without a class finds a property of any visibility.
    public static PropertyInfo find(PhpClass cls, String mangled) {
        int end = mangled.isEmpty() || mangled.charAt(0) != '\0' ? -1 : mangled.lastIndexOf('\0');
        String declaring = end <= 0 ? null : mangled.substring(1, end);
        PropertyInfo property = cls.properties.get(mangled.substring(end + 1));
        if (property != null && !property.isStatic()
                && (declaring == null || declaring.equals("*") || Names.lower(declaring).equals(cls.key))) {
            return property;
        }
        for (PropertyInfo candidate : cls.layout) {
            if (candidate.has(Modifiers.PRIVATE) && candidate.mangledName().equals(mangled)) {
                return candidate;
            }
        }
        return null;
    }

    /// Stores a value; a TypeError if the property's type forbids it.
    public static void set(Context ctx, PhpObject object, PropertyInfo property, Object value) {
        Object stored = value;
        if (property.type != null) {
            stored = property.type.coerce(ctx, value, true);
            if (stored == TypeConstraint.NO_MATCH) {
                throw PropertyErrors.wrongType(ctx, property, value);
            }
        }
        Object raw = object.getSlot(property.slot);
        if (raw instanceof HookedSlot hooked) {
            hooked.value = stored;
        } else {
            object.setSlot(property.slot, stored);
        }
    }

    /// Creates or overwrites an undeclared property, with PHP's deprecation where the class does not allow them.
    public static void setUndeclared(Context ctx, PhpObject object, Object key, Object value) {
        String name = key.toString();
        if (object.dynamic == null || !object.dynamic.has(key)) {
            checkCreation(ctx, object.cls, name);
        }
        DynamicProperties.writable(object).putSlot(key, value);
    }

    private static void checkCreation(Context ctx, PhpClass cls, String name) {
        if (!name.isEmpty() && name.charAt(0) == '\0') {
            if (cls.has(Modifiers.NO_DYNAMIC_PROPERTIES)) {
                throw Errors.error(ctx, "Cannot create dynamic property " + cls.name() + "::$" + name);
            }
            return;
        }
        PropertyWrites.checkCreation(ctx, cls, name);
    }

    /// The content of the property.
    public static Object get(PhpObject object, PropertyInfo property) {
        Object raw = object.getSlot(property.slot);
        return raw instanceof HookedSlot hooked ? hooked.value : raw;
    }

    /// Whether a slot's content is a value, not a mark of its absence.
    public static boolean isValue(Object raw) {
        return raw != Slot.UNINITIALIZED && raw != Slot.UNSET && raw != Slot.HOOKED && raw != Slot.LAZY;
    }

    /// The property's slot made a reference cell.
    public static Ref reference(Context ctx, PhpObject object, PropertyInfo property) {
        Object raw = object.getSlot(property.slot);
        Ref ref = PropertyReferences.cell(ctx, property, raw);
        if (ref != raw) {
            object.setSlot(property.slot, ref);
        }
        return ref;
    }

    public static Ref reference(PhpObject object, Object key) {
        return DynamicProperties.writable(object).ref(key);
    }

    /// Makes the property a holder of `ref`, too.
    public static void bind(Context ctx, PhpObject object, PropertyInfo property, Ref ref) {
        ReferenceTypes.add(ctx, ref, property);
        object.setSlot(property.slot, ref.retain());
    }
}
