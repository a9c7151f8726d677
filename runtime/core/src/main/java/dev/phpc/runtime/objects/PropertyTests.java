package dev.phpc.runtime.objects;

import dev.phpc.runtime.Context;
import dev.phpc.runtime.Conversions;
import dev.phpc.runtime.Slot;

/// `isset($object->name)`, `empty` and `??`, and whether a property exists.
public final class PropertyTests {
    private PropertyTests() {
    }

    /// Set and not null; anything that is no object has no properties.
    public static boolean isSet(Context ctx, Object base, String name, PhpClass scope) {
        return base instanceof PhpObject object && test(ctx, object, name, scope, false);
    }

    public static boolean isEmpty(Context ctx, Object base, String name, PhpClass scope) {
        return !(base instanceof PhpObject object) || !test(ctx, object, name, scope, true);
    }

    /// The value for `$base->name ?? …`: null without complaint if it is not set.
    public static Object getOrNull(Context ctx, Object base, String name, PhpClass scope) {
        if (!(base instanceof PhpObject object)) {
            return null;
        }
        PropertyInfo property = PropertyLookup.find(ctx, object.cls, name, scope, true);
        if (property != null && property.isVisibleFrom(scope)) {
            Object raw = object.getSlot(property.slot);
            if (!(raw instanceof Slot)) {
                return raw;
            }
        }
        return test(ctx, object, name, scope, false) && !isRefusing(object, property, name) ? PropertyReads.get(ctx, object, name, scope) : null;
    }

    /// `__isset` says yes, but there is no `__get` to ask, or none that does not run already.
    private static boolean isRefusing(PhpObject object, PropertyInfo property, String name) {
        boolean isMagic = object.cls.magic(Magic.GET) != null && !MagicGuards.isRunning(object, Magic.GET, name);
        return !isMagic && property == null && (object.dynamic == null || !object.dynamic.has(name)) && Lazy.pending(object) == null;
    }

    private static boolean test(Context ctx, PhpObject object, String name, PhpClass scope, boolean truth) {
        PropertyInfo property = PropertyLookup.find(ctx, object.cls, name, scope, true);
        if (property == null) {
            if (object.dynamic != null && object.dynamic.has(name)) {
                return holds(object.dynamic.get(name), truth);
            }
            Lazy.Pending lazy = Lazy.pending(object);
            return lazy != null ? test(ctx, lazy.initialize(ctx), name, scope, truth) : testByMagic(ctx, object, name, truth);
        }
        return property.isVisibleFrom(scope) ? testDeclared(ctx, object, property, truth) : testByMagic(ctx, object, name, truth);
    }

    private static boolean testDeclared(Context ctx, PhpObject object, PropertyInfo property, boolean truth) {
        Object raw = object.getSlot(property.slot);
        if (raw == Slot.LAZY) {
            return testDeclared(ctx, Lazy.initialize(ctx, object), property, truth);
        }
        if (raw == Slot.UNINITIALIZED) {
            return false;
        }
        if (raw == Slot.UNSET) {
            return testByMagic(ctx, object, property.name, truth);
        }
        if (raw == Slot.HOOKED || raw instanceof HookedSlot) {
            return testHooked(ctx, object, property, raw, truth);
        }
        return holds(Slot.value(raw), truth);
    }

    private static boolean testHooked(Context ctx, PhpObject object, PropertyInfo property, Object raw, boolean truth) {
        if (property.get != null && !PropertyHooks.isInside(object, property)) {
            return holds(PropertyHooks.get(ctx, object, property), truth);
        }
        if (property.isVirtual()) {
            throw PropertyErrors.writeOnlyHook(ctx, property);
        }
        return ((HookedSlot) raw).value != Slot.UNINITIALIZED && holds(Slot.value(((HookedSlot) raw).value), truth);
    }

    private static boolean testByMagic(Context ctx, PhpObject object, String name, boolean truth) {
        Routine magic = object.cls.magic(Magic.ISSET);
        if (magic == null || MagicGuards.isRunning(object, Magic.ISSET, name)) {
            return false;
        }
        if (!Conversions.toBoolean(MagicGuards.call(ctx, magic, Magic.ISSET, object, name, name))) {
            return false;
        }
        Routine get = object.cls.magic(Magic.GET);
        if (!truth) {
            return true;
        }
        return get != null && !MagicGuards.isRunning(object, Magic.GET, name)
                && Conversions.toBoolean(Slot.value(MagicGuards.call(ctx, get, Magic.GET, object, name, name)));
    }

    private static boolean holds(Object value, boolean truth) {
        return truth ? Conversions.toBoolean(value) : value != null;
    }
}
