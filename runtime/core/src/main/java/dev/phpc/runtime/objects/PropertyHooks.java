package dev.phpc.runtime.objects;

import dev.phpc.runtime.Context;
import dev.phpc.runtime.Errors;
import dev.phpc.runtime.PhpArray;
import dev.phpc.runtime.Slot;

/// Properties with `get` and `set` hooks. Inside its own hooks a property is its backing value: compiled code reads and writes that
/// with [#backing] and [#setBacking].
public final class PropertyHooks {
    private PropertyHooks() {
    }

    static Object get(Context ctx, PhpObject object, PropertyInfo property) {
        if (property.get != null && !isInside(object, property)) {
            return Slot.value(call(ctx, object, property, property.get, ArgumentList.NONE));
        }
        if (property.isVirtual()) {
            throw PropertyErrors.writeOnlyHook(ctx, property);
        }
        return backing(ctx, object, property);
    }

    static void set(Context ctx, PhpObject object, PropertyInfo property, Object value, boolean strict) {
        if (property.set != null && !isInside(object, property)) {
            call(ctx, object, property, property.set, new Object[] {value});
        } else if (property.isVirtual()) {
            throw PropertyErrors.readOnlyHook(ctx, property);
        } else {
            setBacking(ctx, object, property, value, strict);
        }
    }

    /// Whether one of the property's hooks is running for this object: then the name means the backing value.
    static boolean isInside(PhpObject object, PropertyInfo property) {
        ObjectExtras extras = object.extras;
        return extras != null && extras.isHookRunning(property.name);
    }

    /// Calls a hook.
    static Object call(Context ctx, PhpObject object, PropertyInfo property, Routine hook, Object[] args) {
        ObjectExtras extras = ObjectExtras.of(object);
        extras.enterHook(property.name);
        try {
            return hook.call(ctx, object, args);
        } finally {
            extras.leaveHook();
        }
    }

    /// `parent::$name::get()` in a hook of class `scope`.
    public static Object getInherited(Context ctx, PhpObject object, String name, PhpClass scope) {
        PropertyInfo inherited = inherited(ctx, name, scope);
        if (inherited.get != null) {
            return Slot.value(call(ctx, object, inherited, inherited.get, ArgumentList.NONE));
        }
        return backing(ctx, object, object.cls.layout[inherited.slot]);
    }

    /// `parent::$name::set($value)` in a hook of class `scope`; worth the value.
    public static Object setInherited(Context ctx, PhpObject object, String name, PhpClass scope, Object value) {
        PropertyInfo inherited = inherited(ctx, name, scope);
        if (inherited.set != null) {
            call(ctx, object, inherited, inherited.set, new Object[] {value});
        } else {
            setBacking(ctx, object, object.cls.layout[inherited.slot], value, false);
        }
        return value;
    }

    /// `parent::$name::get(…)` with arguments that are too many, unpacked or named.
    public static Object getInheritedWith(Context ctx, PhpObject object, String name, PhpClass scope, PhpArray args) {
        PropertyInfo inherited = inherited(ctx, name, scope);
        if (inherited.get != null) {
            return Slot.value(call(ctx, object, inherited, inherited.get, positional(ctx, args, "")));
        }
        checkCount(ctx, inherited, "get", 0, positional(ctx, args, ""));
        return backing(ctx, object, object.cls.layout[inherited.slot]);
    }

    /// The same for `set`.
    public static Object setInheritedWith(Context ctx, PhpObject object, String name, PhpClass scope, PhpArray args) {
        PropertyInfo inherited = inherited(ctx, name, scope);
        if (inherited.set != null) {
            Object[] values = positional(ctx, args, inherited.set.parameters()[0].name());
            call(ctx, object, inherited, inherited.set, values);
            return values.length == 0 ? null : values[0];
        }
        Object[] values = positional(ctx, args, "value");
        checkCount(ctx, inherited, "set", 1, values);
        return setInherited(ctx, object, name, scope, values[0]);
    }

    private static Object[] positional(Context ctx, PhpArray args, String parameter) {
        Object[] values = new Object[args.size()];
        int count = 0;
        for (int at = args.first(); at >= 0; at = args.next(at)) {
            if (args.keyAt(at) instanceof String key && !key.equals(parameter)) {
                throw Errors.error(ctx, "Unknown named parameter $" + key);
            }
            values[count++] = args.valueAt(at);
        }
        return values;
    }

    private static void checkCount(Context ctx, PropertyInfo property, String hook, int expected, Object[] args) {
        if (args.length != expected) {
            throw Errors.argumentCountError(ctx, property.declaring.name() + "::$" + property.name + "::" + hook + "() expects exactly " + expected
                + (expected == 1 ? " argument, " : " arguments, ") + args.length + " given");
        }
    }

    private static PropertyInfo inherited(Context ctx, String name, PhpClass scope) {
        PropertyInfo inherited = scope.parent() == null ? null : scope.parent().property(name);
        if (inherited == null) {
            throw Errors.error(ctx, "Undefined property " + (scope.parent() == null ? scope.name() : scope.parent().name()) + "::$" + name);
        }
        return inherited;
    }

    /// The backing value; an error if it has not been written.
    public static Object backing(Context ctx, PhpObject object, PropertyInfo property) {
        Object raw = object.getSlot(property.slot);
        if (raw instanceof HookedSlot slot) {
            if (slot.value == Slot.UNINITIALIZED) {
                throw PropertyErrors.uninitialized(ctx, property);
            }
            return Slot.value(slot.value);
        }
        if (raw == Slot.LAZY) {
            return backing(ctx, Lazy.initialize(ctx, object), property);
        }
        throw PropertyErrors.writeOnlyHook(ctx, property);
    }

    public static void setBacking(Context ctx, PhpObject object, PropertyInfo property, Object value, boolean strict) {
        Object stored = property.type == null ? value : PropertyWrites.coerce(ctx, property, value, strict);
        Object raw = object.getSlot(property.slot);
        if (raw == Slot.LAZY) {
            raw = Lazy.initialize(ctx, object).getSlot(property.slot);
        }
        if (raw instanceof HookedSlot slot) {
            slot.value = stored;
        } else {
            throw PropertyErrors.readOnlyHook(ctx, property);
        }
    }
}
