package dev.phpc.runtime.objects;

import dev.phpc.runtime.Context;
import dev.phpc.runtime.PhpArray;
import dev.phpc.runtime.Slot;

/// A place in the code that reads or writes a property by a constant name. It remembers where objects of the class it saw last have that
/// property, so that it need not be looked up again.
public final class PropertySite {
    /// A class, the class of the code, and the slot. `writable`: a plain value may be stored there without a look at the declaration.
    private record Found(PhpClass cls, PhpClass scope, int slot, boolean writable) { }

    private static final Found NOTHING = new Found(null, null, 0, false);

    private Found found = NOTHING;

    private PropertySite() { }

    public static PropertySite create() {
        return new PropertySite();
    }

    public Object get(Context ctx, Object base, String name, PhpClass scope) {
        Found last = found;
        if (base instanceof PhpObject object && object.cls == last.cls && scope == last.scope) {
            Object value = object.slots[last.slot];
            if (!(value instanceof Slot)) {
                return value;
            }
        }
        return getSlowly(ctx, base, name, scope);
    }

    private Object getSlowly(Context ctx, Object base, String name, PhpClass scope) {
        if (base instanceof PhpObject object) {
            find(ctx, object, name, scope);
        }
        return PropertyReads.get(ctx, base, name, scope);
    }

    public void set(Context ctx, Object base, String name, Object value, PhpClass scope, boolean strict) {
        Found last = found;
        if (base instanceof PhpObject object && object.cls == last.cls && scope == last.scope && last.writable && !(object.slots[last.slot] instanceof Slot)) {
            if (value instanceof PhpArray array) {
                array.share();
            }
            Object old = object.slots[last.slot];
            object.slots[last.slot] = Lifetimes.retain(value);
            if (old instanceof PhpObject) {
                Lifetimes.release(ctx, old);
            }
            return;
        }
        setSlowly(ctx, base, name, value, scope, strict);
    }

    private void setSlowly(Context ctx, Object base, String name, Object value, PhpClass scope, boolean strict) {
        if (base instanceof PhpObject object) {
            find(ctx, object, name, scope);
        }
        PropertyWrites.set(ctx, base, name, value, scope, strict);
    }

    private void find(Context ctx, PhpObject object, String name, PhpClass scope) {
        PropertyInfo property = object.cls.properties.get(name);
        if (object.slots == null || property == null || property.isStatic() || (found.cls == object.cls && found.scope == scope)) {
            return;
        }
        PropertyInfo meant = PropertyLookup.find(ctx, object.cls, name, scope);
        if (meant != null && meant.isVisibleFrom(scope) && meant.slot < object.slots.length) {
            boolean writable = meant.type == null && !meant.isReadonly() && !meant.isHooked() && meant.isWritableFrom(scope);
            found = new Found(object.cls, scope, meant.slot, writable);
        }
    }
}
