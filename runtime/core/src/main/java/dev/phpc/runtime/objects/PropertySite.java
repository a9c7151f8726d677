package dev.phpc.runtime.objects;

import dev.phpc.runtime.Context;
import dev.phpc.runtime.PhpArray;
import dev.phpc.runtime.Slot;

/// A place in the code that reads or writes a property by a constant name. It remembers where objects of the classes it saw have that
/// property, so that it need not be looked up again.
public final class PropertySite {
    /// `writable`: a value of the property's type may be stored there without asking anybody, `initializable`: the first one.
    private static final class Found extends SeenClass {
        final int slot;
        final PropertyInfo property;
        final boolean writable;
        final boolean initializable;

        Found(PhpClass cls, PhpClass scope, PropertyInfo property, boolean writable, boolean initializable) {
            super(cls, scope);
            this.slot = property == null ? 0 : property.slot;
            this.property = property;
            this.writable = writable;
            this.initializable = initializable;
        }

        /// Whether a value of the property's type may take the place of what is in the slot.
        boolean takes(Object content) {
            return content instanceof Slot ? content == Slot.UNINITIALIZED && initializable : writable;
        }
    }

    private static final Found NOTHING = new Found(null, null, null, false, false);
    private static final Found[] NO_OTHERS = new Found[1];

    private Found found = NOTHING;
    private Found[] others = NO_OTHERS;

    private PropertySite() { }

    public static PropertySite create() {
        return new PropertySite();
    }

    public Object get(Context ctx, Object base, String name, PhpClass scope) {
        Object value = peek(ctx, base, name, scope);
        return value instanceof Slot ? PropertyReads.get(ctx, base, name, scope) : value;
    }

    /// The value for `op=`, `++` and `--`.
    public Object getForUpdate(Context ctx, Object base, String name, PhpClass scope) {
        Object value = peek(ctx, base, name, scope);
        return value instanceof Slot ? PropertyReads.getForUpdate(ctx, base, name, scope) : value;
    }

    /// The value for `??` and `isset`: null without complaint if it is not set.
    public Object getOrNull(Context ctx, Object base, String name, PhpClass scope) {
        Object value = peek(ctx, base, name, scope);
        return value instanceof Slot ? PropertyTests.getOrNull(ctx, base, name, scope) : value;
    }

    /// What the slot of the property holds where that is known; else some [Slot]. Nothing else happens.
    public Object peek(Context ctx, Object base, String name, PhpClass scope) {
        if (base instanceof PhpObject object) {
            Found last = found;
            if (last.cls == object.cls && last.scope == scope) {
                return object.slots[last.slot];
            }
            return peekSlowly(ctx, object, name, scope);
        }
        return Slot.UNSET;
    }

    private Object peekSlowly(Context ctx, PhpObject object, String name, PhpClass scope) {
        Found known = find(ctx, object, name, scope);
        return known == null ? Slot.UNSET : object.slots[known.slot];
    }

    public void set(Context ctx, Object base, String name, Object value, PhpClass scope, boolean strict) {
        if (base instanceof PhpObject object) {
            Found last = found;
            Found known = last.cls == object.cls && last.scope == scope ? last : SeenClass.find(others, object.cls, scope);
            if (known != null && known.takes(object.slots[known.slot]) && fits(ctx, known.property, value)) {
                store(ctx, object, known.slot, value);
                return;
            }
        }
        setSlowly(ctx, base, name, value, scope, strict);
    }

    private static boolean fits(Context ctx, PropertyInfo property, Object value) {
        TypeConstraint type = property.type;
        return type == null || type.accepts(ctx, value, property.declaring);
    }

    private static void store(Context ctx, PhpObject object, int slot, Object value) {
        if (value instanceof PhpArray array) {
            array.share();
        }
        Object old = object.slots[slot];
        object.slots[slot] = Lifetimes.retain(value);
        if (old instanceof PhpObject) {
            Lifetimes.release(ctx, old);
        }
    }

    private void setSlowly(Context ctx, Object base, String name, Object value, PhpClass scope, boolean strict) {
        if (base instanceof PhpObject object) {
            find(ctx, object, name, scope);
        }
        PropertyWrites.set(ctx, base, name, value, scope, strict);
    }

    /// The slot of the property, if a value of the type it holds now may be stored there without further ado; else -1.
    public int writableSlot(Context ctx, Object base, String name, PhpClass scope) {
        if (base instanceof PhpObject object) {
            Found last = found;
            Found known = last.cls == object.cls && last.scope == scope ? last : find(ctx, object, name, scope);
            if (known != null && known.writable) {
                return known.slot;
            }
        }
        return -1;
    }

    /// The slot of a property that holds an array whose elements the code may change; -1 for anything else.
    public int arraySlot(Context ctx, Object base, String name, PhpClass scope) {
        int slot = writableSlot(ctx, base, name, scope);
        return slot >= 0 && at(base, slot) instanceof PhpArray ? slot : -1;
    }

    /// What a slot found by [#writableSlot] or [#arraySlot] holds.
    public static Object at(Object base, int slot) {
        return ((PhpObject) base).slots[slot];
    }

    public static void put(Object base, int slot, Object value) {
        ((PhpObject) base).slots[slot] = value;
    }

    private Found find(Context ctx, PhpObject object, String name, PhpClass scope) {
        Found known = found.cls == object.cls && found.scope == scope ? found : SeenClass.find(others, object.cls, scope);
        if (known != null) {
            return known;
        }
        PropertyInfo property = object.cls.properties.get(name);
        if (object.slots == null || property == null || property.isStatic()) {
            return null;
        }
        PropertyInfo meant = PropertyLookup.find(ctx, object.cls, name, scope, true);
        if (meant == null || !meant.isVisibleFrom(scope) || meant.slot < 0 || meant.slot >= object.slots.length) {
            return null;
        }
        boolean initializable = !meant.isHooked() && meant.isWritableFrom(scope);
        Found entry = new Found(object.cls, scope, meant, initializable && !meant.isReadonly(), initializable);
        if (found.isOver(entry.cls)) {
            found = entry;
        } else {
            others = SeenClass.with(others, entry);
        }
        return entry;
    }
}
