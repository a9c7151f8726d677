package dev.phpc.runtime.objects;

import dev.phpc.runtime.Context;
import dev.phpc.runtime.Errors;
import dev.phpc.runtime.PhpArray;
import dev.phpc.runtime.Ref;
import dev.phpc.runtime.Slot;

/// `clone $object`.
public final class Cloning {
    private Cloning() {
    }

    /// In code of class `scope`.
    public static PhpObject clone(Context ctx, Object value, PhpClass scope) {
        if (!(value instanceof PhpObject object)) {
            throw Errors.typeError(ctx, "clone(): Argument #1 ($object) must be of type object, " + TypeNames.of(value) + " given");
        }
        PhpClass cls = object.cls;
        if (cls.has(Modifiers.NOT_CLONEABLE | Modifiers.ENUM)) {
            throw Errors.error(ctx, "Trying to clone an uncloneable object of class " + cls.name());
        }
        Routine magic = cls.magic(Magic.CLONE);
        if (magic != null && !Visibility.allows(magic, scope)) {
            throw Errors.error(ctx, "Call to " + Modifiers.visibility(magic.flags()) + " method " + cls.name() + "::__clone() from "
                    + PropertyErrors.scopeName(scope));
        }
        PhpObject copy = copy(ctx, LazyObjects.initialize(ctx, object));
        Destructors.register(ctx, copy);
        if (magic != null) {
            ObjectExtras.of(copy).isBeingCloned = true;
            try {
                magic.call(ctx, copy, ArgumentList.NONE);
            } finally {
                copy.extras.endCloning();
            }
        }
        return copy;
    }

    /// `clone($object, $properties)`: the properties are written in code of class `scope`, after `__clone` has run.
    public static PhpObject cloneWith(Context ctx, PhpObject object, PhpArray properties, PhpClass scope) {
        PhpObject copy = clone(ctx, object, scope);
        if (properties.size() > 0) {
            ObjectExtras.of(copy).isBeingCloned = true;
            try {
                for (int at = properties.first(); at >= 0; at = properties.next(at)) {
                    PropertyWrites.set(ctx, copy, properties.keyAt(at).toString(), properties.valueAt(at), scope, false);
                }
            } finally {
                copy.extras.endCloning();
            }
        }
        return copy;
    }

    private static PhpObject copy(Context ctx, PhpObject object) {
        if (object instanceof Closure closure) {
            return ClosureBinding.copy(closure);
        }
        PhpObject copy = object.cls.factory.apply(object.cls);
        for (PropertyInfo property : object.cls.layout) {
            Object raw = copied(object.getSlot(property.slot));
            copy.setSlot(property.slot, raw);
            if (raw instanceof Ref ref) {
                ReferenceTypes.add(ctx, ref, property);
            }
        }
        if (object.dynamic != null) {
            copy.dynamic = object.dynamic.copy();
        }
        copy.cloneState(object);
        return copy;
    }

    private static Object copied(Object raw) {
        return switch (raw) {
            case PhpArray array -> array.share();
            case Ref ref -> ref.isHeldElsewhere() ? ref.retain() : copied(ref.get());
            case HookedSlot slot -> new HookedSlot(copied(slot.value));
            case Slot slot when slot == Slot.UNINITIALIZED || slot == Slot.UNSET || slot == Slot.HOOKED -> slot;
            case Slot slot -> slot.get();
            case null -> null;
            default -> raw;
        };
    }
}
