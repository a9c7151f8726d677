package dev.phpc.runtime.objects;

import dev.phpc.runtime.Context;
import dev.phpc.runtime.PhpArray;
import dev.phpc.runtime.Ref;
import dev.phpc.runtime.Slot;

/// A write *within* a property, as `$object->list[] = 1`: what the property holds is taken out, changed, and put back.
public final class PropertyChange {
    private final PhpObject object;
    private final int slot;
    private final Ref ref;
    private final Object before;

    private PropertyChange(PhpObject object, int slot, Ref ref, Object before) {
        this.object = object;
        this.slot = slot;
        this.ref = ref;
        this.before = before;
    }

    /// Begins; whether the property may be changed at all is decided here.
    public static PropertyChange of(Context ctx, Object base, String name, PhpClass scope) {
        if (base instanceof PhpObject object) {
            PropertyInfo property = PropertyLookup.find(ctx, object.cls, name, scope);
            if (property != null && property.isVisibleFrom(scope)) {
                Object raw = object.getSlot(property.slot);
                boolean direct = !(raw instanceof Slot) && (raw != null || property.type == null) && !property.isReadonly() && property.isWritableFrom(scope);
                if (direct && (raw instanceof PhpArray || property.type == null)) {
                    return new PropertyChange(object, property.slot, null, raw);
                }
                if (raw == Slot.UNINITIALIZED) {
                    PropertyReads.get(ctx, object, name, scope);
                }
            }
        }
        Ref ref = PropertyReferences.reference(ctx, base, name, scope);
        return new PropertyChange(null, 0, ref, ref.get());
    }

    public Object before() {
        return before;
    }

    public void finish(Object after) {
        if (ref != null) {
            if (after != before) {
                ref.set(after);
            }
        } else if (after != before) {
            object.setSlot(slot, after);
        }
    }

    /// `$object->name = &$ref`
    public static void bind(Context ctx, Object base, String name, Ref ref, PhpClass scope) {
        Ref old = PropertyReferences.reference(ctx, base, name, scope);
        PhpObject target = (PhpObject) base;
        PropertyInfo property = PropertyLookup.find(ctx, target.cls, name, scope);
        if (property == null) {
            DynamicProperties.writable(target).putSlot(name, ref.retain());
            return;
        }
        if (property.type != null) {
            PropertyWrites.coerce(ctx, property, ref.get(), true);
        }
        if (old != ref) {
            old.release();
            target.setSlot(property.slot, ref.retain());
        }
    }

    /// `cls::$name = &$ref`
    public static void bindStatic(Context ctx, PhpClass cls, String name, Ref ref, PhpClass scope) {
        PropertyInfo property = StaticMembers.property(ctx, cls, name, scope);
        if (property.type != null) {
            PropertyWrites.coerce(ctx, property, ref.get(), true);
        }
        property.statics.value = ref.retain();
    }

    /// `unset(cls::$name)`
    public static void unsetStatic(Context ctx, PhpClass cls, String name) {
        throw dev.phpc.runtime.Errors.error(ctx, "Attempt to unset static property " + cls.name() + "::$" + name);
    }
}
