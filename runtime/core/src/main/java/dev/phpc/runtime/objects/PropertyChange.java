package dev.phpc.runtime.objects;

import dev.phpc.runtime.Context;
import dev.phpc.runtime.Conversions;
import dev.phpc.runtime.Errors;
import dev.phpc.runtime.PhpArray;
import dev.phpc.runtime.Ref;
import dev.phpc.runtime.Slot;

/// A write *within* a property, as `$object->list[] = 1`: what the property holds is taken out, changed, and put back.
public final class PropertyChange {
    private final PhpObject object;
    private final PropertyInfo property;
    private final Ref ref;
    private final Object before;

    private PropertyChange(PhpObject object, PropertyInfo property, Ref ref, Object before) {
        this.object = object;
        this.property = property;
        this.ref = ref;
        this.before = before;
    }

    /// Begins; whether the property may be changed at all is decided here.
    public static PropertyChange of(Context ctx, Object base, String name, PhpClass scope) {
        if (base instanceof PhpObject object) {
            PropertyInfo property = PropertyLookup.find(ctx, object.cls, name, scope);
            if (property != null && property.isVisibleFrom(scope)) {
                Object raw = object.getSlot(property.slot);
                boolean writable = !property.isReadonly() && property.isWritableFrom(scope);
                if (writable && (raw == null || raw instanceof PhpArray || property.type == null && !(raw instanceof Slot))) {
                    return new PropertyChange(object, property, null, raw);
                }
                if (writable && raw == Slot.UNINITIALIZED) {
                    return new PropertyChange(object, property, null, null);
                }
            }
        }
        Ref ref = PropertyReferences.reference(ctx, base, name, scope);
        return new PropertyChange(null, null, ref, ref.get());
    }

    /// Begins a write within a static property.
    public static PropertyChange ofStatic(Context ctx, PhpClass cls, String name, PhpClass scope) {
        PropertyInfo property = StaticMembers.property(ctx, cls, name, scope);
        if (!property.isWritableFrom(scope)) {
            throw PropertyErrors.notWritable(ctx, property, "indirectly modify", scope);
        }
        Object raw = property.statics.value;
        if (raw instanceof Ref ref) {
            return new PropertyChange(null, property, ref, ref.get());
        }
        return new PropertyChange(null, property, null, raw == Slot.UNINITIALIZED ? null : Slot.value(raw));
    }

    public Object before() {
        return before;
    }

    public void finish(Context ctx, Object after) {
        if (after == before) {
            return;
        }
        if (ref != null) {
            ref.change(before, after);
            return;
        }
        checkType(ctx, after);
        if (object != null) {
            object.setSlot(property.slot, after);
        } else {
            property.statics.value = Lifetimes.pin(after);
        }
    }

    /// Writing into nothing makes an array of it, if the property takes one.
    private void checkType(Context ctx, Object after) {
        if (property.type != null && !(before instanceof PhpArray) && !property.type.accepts(ctx, after, property.declaring)) {
            throw Errors.typeError(ctx, "Cannot auto-initialize an array inside property " + PropertyErrors.path(property) + " of type "
                    + property.type);
        }
    }

    /// `$object->name = &$ref`
    public static void bind(Context ctx, Object base, String name, Ref ref, PhpClass scope, boolean strict) {
        if (!(base instanceof PhpObject object)) {
            throw Errors.error(ctx, "Attempt to modify property \"" + name + "\" on " + Conversions.typeName(base));
        }
        PropertyInfo property = PropertyLookup.find(ctx, object.cls, name, scope);
        if (isUninitialized(object, property, scope)) {
            if (!property.isWritableFrom(scope)) {
                throw PropertyErrors.notWritable(ctx, property, "modify", scope);
            }
            bind(ctx, object, property, ref, strict);
            return;
        }
        if (isOverloaded(object, property, name, scope)) {
            PropertyReferences.reference(ctx, object, property, name, scope);
            throw Errors.error(ctx, "Cannot assign by reference to overloaded object");
        }
        Ref old = PropertyReferences.reference(ctx, object, property, name, scope);
        if (property == null) {
            DynamicProperties.writable(object).putSlot(name, ref);
        } else if (old != ref) {
            bind(ctx, object, property, ref, strict);
            ReferenceTypes.remove(old, property);
            old.release();
        }
    }

    private static void bind(Context ctx, PhpObject object, PropertyInfo property, Ref ref, boolean strict) {
        ReferenceTypes.admit(ctx, ref, property, strict);
        ReferenceTypes.add(ctx, ref, property);
        object.setSlot(property.slot, ref.retain());
    }

    /// Whether `__get` answers for a property.
    private static boolean isOverloaded(PhpObject object, PropertyInfo property, String name, PhpClass scope) {
        if (object.cls.magic(Magic.GET) == null || MagicGuards.isRunning(object, Magic.GET, name)) {
            return false;
        }
        return property == null ? object.dynamic == null || !DynamicProperties.has(object.dynamic, name)
                : !property.isVisibleFrom(scope) || object.getSlot(property.slot) == Slot.UNSET;
    }

    private static boolean isUninitialized(PhpObject object, PropertyInfo property, PhpClass scope) {
        if (property == null || !property.isVisibleFrom(scope) || property.isReadonly()) {
            return false;
        }
        Object raw = object.getSlot(property.slot);
        return raw == Slot.UNINITIALIZED || raw == Slot.UNSET && property.type != null && object.cls.magic(Magic.GET) == null;
    }

    /// `cls::$name = &$ref`
    public static void bindStatic(Context ctx, PhpClass cls, String name, Ref ref, PhpClass scope, boolean strict) {
        PropertyInfo property = StaticMembers.property(ctx, cls, name, scope);
        Object old = property.statics.value;
        if (old != ref) {
            ReferenceTypes.admit(ctx, ref, property, strict);
            ReferenceTypes.add(ctx, ref, property);
            property.statics.value = ref.retain();
            ReferenceTypes.remove(old, property);
            if (old instanceof Ref left) {
                left.release();
            }
        }
    }

    /// `unset(cls::$name)`
    public static void unsetStatic(Context ctx, PhpClass cls, String name) {
        throw Errors.error(ctx, "Attempt to unset static property " + cls.name() + "::$" + name);
    }
}
