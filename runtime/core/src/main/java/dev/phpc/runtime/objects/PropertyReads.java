package dev.phpc.runtime.objects;

import dev.phpc.runtime.Context;
import dev.phpc.runtime.Conversions;
import dev.phpc.runtime.Errors;
import dev.phpc.runtime.PhpArray;
import dev.phpc.runtime.Slot;

/// `$object->name` as a value.
public final class PropertyReads {
    private PropertyReads() {
    }

    /// Of anything: what is no object warns, and is null.
    public static Object get(Context ctx, Object base, String name, PhpClass scope) {
        if (base instanceof PhpObject object) {
            return get(ctx, object, name, scope);
        }
        ctx.warning("Attempt to read property \"" + name + "\" on " + Conversions.valueName(base));
        return null;
    }

    public static Object get(Context ctx, PhpObject object, String name, PhpClass scope) {
        PropertyInfo property = PropertyLookup.find(ctx, object.cls, name, scope, object.cls.magic(Magic.GET) != null);
        if (property == null) {
            return undeclared(ctx, object, name);
        }
        if (property.isPublic() || property.isVisibleFrom(scope)) {
            Object raw = object.getSlot(property.slot);
            return raw instanceof Slot slot ? special(ctx, object, property, slot) : raw;
        }
        return inaccessible(ctx, object, property);
    }

    /// What holds the property that is written next, as `$object->name` in `$object->name->other = 1`: nothing is said if there is nothing yet.
    public static Object objectForWrite(Context ctx, Object base, String name, PhpClass scope) {
        if (!(base instanceof PhpObject object)) {
            throw Errors.error(ctx, "Attempt to modify property \"" + name + "\" on " + Conversions.typeName(base));
        }
        boolean isMagic = object.cls.magic(Magic.GET) != null && !MagicGuards.isRunning(object, Magic.GET, name);
        PropertyInfo property = PropertyLookup.find(ctx, object.cls, name, scope, isMagic);
        if (property == null) {
            boolean isThere = isMagic || object.dynamic != null && DynamicProperties.has(object.dynamic, name) || Lazy.pending(object) != null;
            if (!isThere) {
                PropertyWrites.create(ctx, object, name, null);
                return null;
            }
        } else if (property.isVisibleFrom(scope)) {
            Object raw = object.getSlot(property.slot);
            if (raw == Slot.UNINITIALIZED || raw == Slot.UNSET && !isMagic) {
                return null;
            }
        }
        return get(ctx, object, name, scope);
    }

    /// The same where the property is read before it is written.
    public static Object objectForUpdate(Context ctx, Object base, String name, PhpClass scope) {
        return objectForWrite(ctx, base, name, scope);
    }

    /// The same on the way to something that is to be unset: what is no object has no properties.
    public static Object objectForUnset(Context ctx, Object base, String name, PhpClass scope) {
        return base instanceof PhpObject ? objectForWrite(ctx, base, name, scope) : null;
    }

    /// The value for `$base->name op= …`
    public static Object getForUpdate(Context ctx, Object base, String name, PhpClass scope) {
        if (!(base instanceof PhpObject object)) {
            throw Errors.error(ctx, "Attempt to assign property \"" + name + "\" on " + Conversions.typeName(base));
        }
        if (isMissing(object, name)) {
            PropertyWrites.create(ctx, object, name, null);
            ctx.warning("Undefined property: " + object.cls.name() + "::$" + name);
            return null;
        }
        return get(ctx, object, name, scope);
    }

    /// Whether there is no such property, and nobody to ask for one: it comes into being before it is read.
    private static boolean isMissing(PhpObject object, String name) {
        return object.cls.properties.get(name) == null && (object.dynamic == null || !DynamicProperties.has(object.dynamic, name))
                && object.cls.magic(Magic.GET) == null && object.cls.magic(Magic.SET) == null && Lazy.pending(object) == null;
    }

    /// `$base->name++` wants an object.
    public static void checkIncrement(Context ctx, Object base, String name) {
        if (!(base instanceof PhpObject)) {
            throw Errors.error(ctx, "Attempt to increment/decrement property \"" + name + "\" on " + Conversions.typeName(base));
        }
    }

    private static Object undeclared(Context ctx, PhpObject object, String name) {
        PhpArray dynamic = object.dynamic;
        if (dynamic != null && DynamicProperties.has(dynamic, name)) {
            return DynamicProperties.get(dynamic, name);
        }
        Lazy.Pending lazy = Lazy.pending(object);
        if (lazy != null) {
            return get(ctx, lazy.initialize(ctx), name, null);
        }
        Routine magic = object.cls.magic(Magic.GET);
        if (magic != null && !MagicGuards.isRunning(object, Magic.GET, name)) {
            return Slot.value(MagicGuards.call(ctx, magic, Magic.GET, object, name, name));
        }
        PropertyLookup.checkName(ctx, name);
        ctx.warning("Undefined property: " + object.cls.name() + "::$" + name);
        return null;
    }

    private static Object inaccessible(Context ctx, PhpObject object, PropertyInfo property) {
        Routine magic = object.cls.magic(Magic.GET);
        if (magic == null || MagicGuards.isRunning(object, Magic.GET, property.name)) {
            throw PropertyErrors.inaccessible(ctx, object.cls, property);
        }
        return Slot.value(MagicGuards.call(ctx, magic, Magic.GET, object, property.name, property.name));
    }

    /// The value of a declared property whose slot holds something other than a plain value; also the slow path of inline reads.
    public static Object special(Context ctx, PhpObject object, PropertyInfo property, Slot slot) {
        if (slot == Slot.UNINITIALIZED) {
            throw PropertyErrors.uninitialized(ctx, property);
        }
        if (slot == Slot.UNSET) {
            return unset(ctx, object, property);
        }
        if (slot == Slot.HOOKED || slot instanceof HookedSlot) {
            return PropertyHooks.get(ctx, object, property);
        }
        if (slot == Slot.LAZY) {
            PhpObject real = Lazy.initialize(ctx, object);
            Object raw = real.getSlot(property.slot);
            return raw instanceof Slot next ? special(ctx, real, property, next) : raw;
        }
        return slot.get();
    }

    private static Object unset(Context ctx, PhpObject object, PropertyInfo property) {
        Routine magic = object.cls.magic(Magic.GET);
        if (magic != null && !MagicGuards.isRunning(object, Magic.GET, property.name)) {
            Object value = Slot.value(MagicGuards.call(ctx, magic, Magic.GET, object, property.name, property.name));
            return property.type == null ? value : coerced(ctx, property, value, magic.has(Modifiers.STRICT_TYPES));
        }
        if (property.type != null) {
            throw PropertyErrors.uninitialized(ctx, property);
        }
        ctx.warning("Undefined property: " + object.cls.name() + "::$" + property.name);
        return null;
    }

    /// What `__get` returned in the place of a typed property, as the type takes it.
    static Object coerced(Context ctx, PropertyInfo property, Object value, boolean strict) {
        Object fitting = property.type.coerce(ctx, value, strict, property.declaring);
        if (fitting == TypeConstraint.NO_MATCH) {
            throw Errors.typeError(ctx, "Value of type " + TypeNames.of(value) + " returned from " + property.declaring.name()
                    + "::__get() must be compatible with unset property " + PropertyErrors.path(property) + " of type " + property.type);
        }
        return fitting;
    }
}
