package dev.phpc.runtime.objects;

import dev.phpc.runtime.Context;
import dev.phpc.runtime.Conversions;
import dev.phpc.runtime.Errors;
import dev.phpc.runtime.PhpArray;
import dev.phpc.runtime.Ref;
import dev.phpc.runtime.Slot;

/// `$object->name = value` and `unset($object->name)`.
public final class PropertyWrites {
    private PropertyWrites() {
    }

    /// Of anything: what is no object is an Error.
    public static void set(Context ctx, Object base, String name, Object value, PhpClass scope, boolean strict) {
        if (!(base instanceof PhpObject object)) {
            throw Errors.error(ctx, "Attempt to assign property \"" + name + "\" on " + Conversions.valueName(base));
        }
        set(ctx, object, name, value, scope, strict);
    }

    public static void set(Context ctx, PhpObject object, String name, Object value, PhpClass scope, boolean strict) {
        Object owned = value instanceof PhpArray array ? array.share() : value;
        PropertyInfo property = PropertyLookup.find(ctx, object.cls, name, scope, object.cls.magic(Magic.SET) != null);
        if (property == null) {
            setUndeclared(ctx, object, name, owned, scope, strict);
        } else if (property.isVisibleFrom(scope)) {
            setDeclared(ctx, object, property, owned, scope, strict);
        } else {
            setInaccessible(ctx, object, property, owned);
        }
    }

    /// `++` or `--` made `after` of `before`.
    public static void step(Context ctx, Object base, String name, Object before, Object after, PhpClass scope, boolean strict) {
        if (before instanceof Long && after instanceof Double && base instanceof PhpObject object) {
            PropertyInfo property = PropertyLookup.find(ctx, object.cls, name, scope, object.cls.magic(Magic.SET) != null);
            if (property != null && property.isVisibleFrom(scope)) {
                checkOverflow(ctx, property, object.getSlot(property.slot), after);
            }
        }
        set(ctx, base, name, after, scope, strict);
    }

    /// An int has become a float: not where the type takes no float.
    static void checkOverflow(Context ctx, PropertyInfo property, Object raw, Object after) {
        boolean isReference = raw instanceof Ref ref && ref.types != null;
        if (isReference) {
            ((Ref) raw).types.step(0L, after, false);
        } else if (property.type != null && !property.type.has(TypeConstraint.FLOAT)) {
            throw ReferenceTypes.overflow(ctx, "property ", property, (Double) after > 0);
        }
    }

    /// What `$object->name = value` yields once it is done: a typed property may have made something else of the value.
    public static Object assigned(Context ctx, Object base, String name, Object value, PhpClass scope) {
        if (base instanceof PhpObject object) {
            PropertyInfo property = PropertyLookup.find(ctx, object.cls, name, scope, true);
            if (property != null && property.isVisibleFrom(scope)) {
                Object raw = object.getSlot(property.slot);
                boolean coerced = property.type != null && RawProperties.isValue(raw) && !(raw instanceof HookedSlot);
                return coerced || raw instanceof Ref ? Slot.value(raw) : value;
            }
        }
        return value;
    }

    /// Writes a declared property that is visible; also the slow path of inline writes.
    public static void setDeclared(Context ctx, PhpObject object, PropertyInfo property, Object value, PhpClass scope, boolean strict) {
        Object raw = object.getSlot(property.slot);
        if (raw == Slot.LAZY) {
            setDeclared(ctx, Lazy.initialize(ctx, object), property, value, scope, strict);
            return;
        }
        if (raw == Slot.UNSET && setByMagic(ctx, object, property.name, value)) {
            return;
        }
        checkWritable(ctx, object, property, raw, scope);
        if (raw == Slot.HOOKED || raw instanceof HookedSlot) {
            PropertyHooks.set(ctx, object, property, value, strict);
        } else {
            Object stored = property.type == null ? value : coerce(ctx, property, value, strict);
            store(ctx, object, property, stored);
        }
    }

    private static void store(Context ctx, PhpObject object, PropertyInfo property, Object stored) {
        Object old = object.getSlot(property.slot);
        if (old instanceof Ref ref) {
            Object replaced = ref.get();
            ref.set(Lifetimes.retain(stored));
            Lifetimes.release(ctx, replaced);
        } else {
            object.setSlot(property.slot, Lifetimes.retain(stored));
            Lifetimes.release(ctx, old);
        }
    }

    private static void checkWritable(Context ctx, PhpObject object, PropertyInfo property, Object raw, PhpClass scope) {
        if (property.isReadonly() && !(raw == Slot.UNINITIALIZED || raw == Slot.UNSET || raw == Slot.HOOKED)
                && !ObjectExtras.takesReadonlyWrite(object, property)) {
            throw PropertyErrors.readonly(ctx, property);
        }
        if (!property.isWritableFrom(scope)) {
            throw PropertyErrors.notWritable(ctx, property, "modify", scope);
        }
    }

    /// `value` as the property's type takes it, or a TypeError.
    public static Object coerce(Context ctx, PropertyInfo property, Object value, boolean strict) {
        Object stored = property.type.coerce(ctx, value, strict, property.declaring);
        if (stored == TypeConstraint.NO_MATCH) {
            throw PropertyErrors.wrongType(ctx, property, value);
        }
        return stored;
    }

    private static void setUndeclared(Context ctx, PhpObject object, String name, Object value, PhpClass scope, boolean strict) {
        if (object.dynamic != null && object.dynamic.has(name)) {
            DynamicProperties.put(ctx, object, name, value);
            return;
        }
        Lazy.Pending lazy = Lazy.pending(object);
        if (lazy != null) {
            set(ctx, lazy.initialize(ctx), name, value, scope, strict);
        } else if (!setByMagic(ctx, object, name, value)) {
            create(ctx, object, name, value);
        }
    }

    /// A new undeclared property.
    static void create(Context ctx, PhpObject object, String name, Object value) {
        checkCreation(ctx, object, name);
        DynamicProperties.put(ctx, object, name, value);
    }

    static void checkCreation(Context ctx, PhpObject object, String name) {
        PropertyLookup.checkName(ctx, name);
        if (!(object instanceof ArrayBacked backed && backed.propertiesAreElements())) {
            checkCreation(ctx, object.cls, name);
        }
    }

    static void checkCreation(Context ctx, PhpClass cls, String name) {
        if (cls.has(Modifiers.NO_DYNAMIC_PROPERTIES)) {
            throw Errors.error(ctx, "Cannot create dynamic property " + cls.name() + "::$" + name);
        }
        if (!cls.has(Modifiers.ALLOW_DYNAMIC_PROPERTIES)) {
            ctx.deprecated("Creation of dynamic property " + cls.name() + "::$" + name + " is deprecated");
        }
    }

    private static boolean setByMagic(Context ctx, PhpObject object, String name, Object value) {
        Routine magic = object.cls.magic(Magic.SET);
        if (magic == null || MagicGuards.isRunning(object, Magic.SET, name)) {
            return false;
        }
        MagicGuards.call(ctx, magic, Magic.SET, object, name, name, value);
        return true;
    }

    private static void setInaccessible(Context ctx, PhpObject object, PropertyInfo property, Object value) {
        if (!setByMagic(ctx, object, property.name, value)) {
            throw PropertyErrors.inaccessible(ctx, object.cls, property);
        }
    }

    public static void unset(Context ctx, Object base, String name, PhpClass scope) {
        if (!(base instanceof PhpObject object)) {
            if (base != null && !Boolean.FALSE.equals(base)) {
                throw Errors.error(ctx, "Attempt to unset property \"" + name + "\" on " + Conversions.valueName(base));
            }
            return;
        }
        PropertyInfo property = PropertyLookup.find(ctx, object.cls, name, scope, object.cls.magic(Magic.UNSET) != null);
        if (property == null) {
            unsetUndeclared(ctx, object, name, scope);
        } else if (property.isVisibleFrom(scope)) {
            unsetDeclared(ctx, object, property, scope);
        } else if (!unsetByMagic(ctx, object, name)) {
            throw PropertyErrors.inaccessible(ctx, object.cls, property);
        }
    }

    private static void unsetDeclared(Context ctx, PhpObject object, PropertyInfo property, PhpClass scope) {
        Object raw = object.getSlot(property.slot);
        if (raw == Slot.LAZY) {
            unsetDeclared(ctx, Lazy.initialize(ctx, object), property, scope);
            return;
        }
        if (property.isHooked()) {
            throw Errors.error(ctx, "Cannot unset hooked property " + PropertyErrors.path(property));
        }
        if (raw == Slot.UNSET && unsetByMagic(ctx, object, property.name)) {
            return;
        }
        if (property.isReadonly() && raw != Slot.UNINITIALIZED && raw != Slot.UNSET
                && !(property.isWritableFrom(scope) && ObjectExtras.takesReadonlyWrite(object, property))) {
            throw PropertyErrors.unsetReadonly(ctx, property);
        }
        if (!property.isWritableFrom(scope)) {
            throw PropertyErrors.notWritable(ctx, property, "unset", scope);
        }
        object.setSlot(property.slot, Slot.UNSET);
        ReferenceTypes.remove(raw, property);
        if (!(raw instanceof Slot)) {
            Lifetimes.releaseSlot(ctx, raw);
        }
    }

    private static void unsetUndeclared(Context ctx, PhpObject object, String name, PhpClass scope) {
        if (object.dynamic != null && object.dynamic.has(name)) {
            Lifetimes.removed(ctx, DynamicProperties.writable(object).remove(name));
            return;
        }
        Lazy.Pending lazy = Lazy.pending(object);
        if (lazy != null) {
            unset(ctx, lazy.initialize(ctx), name, scope);
        } else if (!unsetByMagic(ctx, object, name)) {
            PropertyLookup.checkName(ctx, name);
        }
    }

    private static boolean unsetByMagic(Context ctx, PhpObject object, String name) {
        Routine magic = object.cls.magic(Magic.UNSET);
        if (magic == null || MagicGuards.isRunning(object, Magic.UNSET, name)) {
            return false;
        }
        MagicGuards.call(ctx, magic, Magic.UNSET, object, name, name);
        return true;
    }
}
