package dev.phpc.runtime.objects;

import dev.phpc.runtime.Context;
import dev.phpc.runtime.Conversions;
import dev.phpc.runtime.Errors;
import dev.phpc.runtime.PhpArray;
import dev.phpc.runtime.Ref;
import dev.phpc.runtime.Slot;

/// `&$object->name`, and the container that `$object->name[] = …` writes into.
public final class PropertyReferences {
    private PropertyReferences() {
    }

    /// The reference cell of a property, which is created if need be.
    public static Ref reference(Context ctx, Object base, String name, PhpClass scope) {
        if (!(base instanceof PhpObject object)) {
            throw Errors.error(ctx, "Attempt to modify property \"" + name + "\" on " + Conversions.valueName(base));
        }
        return reference(ctx, object, PropertyLookup.find(ctx, object.cls, name, scope), name, scope);
    }

    /// As above; `property` is what the name means there.
    static Ref reference(Context ctx, PhpObject object, PropertyInfo property, String name, PhpClass scope) {
        if (property == null) {
            return undeclared(ctx, object, name, scope);
        }
        if (!property.isVisibleFrom(scope)) {
            return byMagic(ctx, object, name, property);
        }
        return declared(ctx, object, property, scope);
    }

    private static Ref declared(Context ctx, PhpObject object, PropertyInfo property, PhpClass scope) {
        Object raw = object.getSlot(property.slot);
        if (raw == Slot.LAZY) {
            return declared(ctx, Lazy.initialize(ctx, object), property, scope);
        }
        if (raw == Slot.UNSET && object.cls.magic(Magic.GET) != null && !MagicGuards.isRunning(object, Magic.GET, property.name)) {
            return byMagic(ctx, object, property.name, property);
        }
        if (raw == Slot.HOOKED || raw instanceof HookedSlot) {
            return hooked(ctx, object, property);
        }
        if (property.isReadonly() || !property.isWritableFrom(scope)) {
            return guarded(ctx, property, raw, scope);
        }
        Ref ref = cell(ctx, property, raw);
        if (ref != raw) {
            object.setSlot(property.slot, ref);
        }
        return ref;
    }

    /// Of what may not be written, an object may still be changed: a cell of its own keeps the property as it is.
    private static Ref guarded(Context ctx, PropertyInfo property, Object raw, PhpClass scope) {
        if (Slot.value(raw == Slot.UNINITIALIZED || raw == Slot.UNSET ? null : raw) instanceof PhpObject object) {
            return new Ref(object);
        }
        if (property.isReadonly() && (property.isWritableFrom(scope) || raw != Slot.UNINITIALIZED && raw != Slot.UNSET)) {
            throw Errors.error(ctx, "Cannot indirectly modify readonly property " + PropertyErrors.path(property));
        }
        throw PropertyErrors.notWritable(ctx, property, "indirectly modify", scope);
    }

    private static Ref hooked(Context ctx, PhpObject object, PropertyInfo property) {
        if (PropertyHooks.isInside(object, property) && object.getSlot(property.slot) instanceof HookedSlot slot) {
            Ref ref = cell(ctx, property, slot.value);
            slot.value = ref;
            return ref;
        }
        Routine get = property.get;
        if (get != null && get.returnsReference()) {
            Object result = PropertyHooks.call(ctx, object, property, get, ArgumentList.NONE);
            return result instanceof Ref ref ? ref : new Ref(result);
        }
        Object value = PropertyHooks.get(ctx, object, property);
        if (value instanceof PhpObject) {
            return new Ref(value);
        }
        throw Errors.error(ctx, "Indirect modification of " + PropertyErrors.path(property) + " is not allowed");
    }

    /// The cell for what a slot holds: typed if the property is.
    static Ref cell(Context ctx, PropertyInfo property, Object raw) {
        if (raw instanceof Ref ref) {
            return ref;
        }
        boolean absent = raw == Slot.UNSET || raw == Slot.UNINITIALIZED;
        if (absent && property.type != null && !property.type.allowsNull()) {
            throw Errors.error(ctx, "Cannot access uninitialized non-nullable property " + PropertyErrors.path(property) + " by reference");
        }
        Ref ref = new Ref(absent ? null : raw);
        ReferenceTypes.add(ctx, ref, property);
        return ref;
    }

    private static Ref undeclared(Context ctx, PhpObject object, String name, PhpClass scope) {
        if (object.dynamic != null && object.dynamic.has(name)) {
            return DynamicProperties.writable(object).ref(name);
        }
        Lazy.Pending lazy = Lazy.pending(object);
        if (lazy != null) {
            return reference(ctx, lazy.initialize(ctx), name, scope);
        }
        Routine get = object.cls.magic(Magic.GET);
        if (get != null && !MagicGuards.isRunning(object, Magic.GET, name)) {
            return byMagic(ctx, object, name, null);
        }
        PropertyWrites.checkCreation(ctx, object, name);
        return DynamicProperties.writable(object).ref(name);
    }

    private static Ref byMagic(Context ctx, PhpObject object, String name, PropertyInfo hidden) {
        Routine get = object.cls.magic(Magic.GET);
        if (get == null || MagicGuards.isRunning(object, Magic.GET, name)) {
            throw PropertyErrors.inaccessible(ctx, object.cls, hidden);
        }
        Object result = MagicGuards.call(ctx, get, Magic.GET, object, name, name);
        if (result instanceof Ref ref) {
            if (hidden != null && hidden.type != null) {
                ref.set(PropertyReads.coerced(ctx, hidden, ref.get(), get.has(Modifiers.STRICT_TYPES)));
            }
            return ref;
        }
        if (!get.returnsReference() && !(result instanceof PhpObject)) {
            ctx.notice("Indirect modification of overloaded property " + object.cls.name() + "::$" + name + " has no effect");
        }
        return new Ref(result instanceof PhpArray array ? array.share() : result);
    }
}
