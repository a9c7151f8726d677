package dev.phpc.runtime.objects;

import dev.phpc.runtime.Context;
import dev.phpc.runtime.Errors;
import dev.phpc.runtime.PhpThrow;

/// `new`.
public final class Instantiation {
    private Instantiation() {
    }

    /// `new cls(args)`, in code of class `scope`.
    public static PhpObject instantiate(Context ctx, PhpClass cls, PhpClass scope, Object... args) {
        PhpObject object = allocate(ctx, cls);
        Routine constructor = cls.magic(Magic.CONSTRUCT);
        if (constructor != null) {
            checkConstructor(ctx, constructor, scope);
            constructor.call(ctx, object, args);
        }
        return object;
    }

    /// The constructor that `new cls` in code of class `scope` calls, or null; an Error if it may not be called there.
    public static Routine constructor(Context ctx, PhpClass cls, PhpClass scope) {
        Routine constructor = cls.magic(Magic.CONSTRUCT);
        if (constructor != null) {
            checkConstructor(ctx, constructor, scope);
        }
        return constructor;
    }

    private static void checkConstructor(Context ctx, Routine constructor, PhpClass scope) {
        if (!Visibility.allows(constructor, scope)) {
            throw Errors.error(ctx, "Call to " + Modifiers.visibility(constructor.flags()) + " " + constructor.displayName() + "() from "
                    + PropertyErrors.scopeName(scope));
        }
    }

    /// An instance with default properties, whose constructor has not run.
    public static PhpObject allocate(Context ctx, PhpClass cls) {
        if (cls.has(Modifiers.INTERFACE | Modifiers.TRAIT | Modifiers.ENUM | Modifiers.ABSTRACT)) {
            throw notInstantiable(ctx, cls);
        }
        cls.prepare(ctx);
        PhpObject object = cls.factory == PhpClass.PLAIN ? new PhpObject(cls) : cls.factory.apply(cls);
        Destructors.register(ctx, object);
        if (cls.hasHookedSlots) {
            separateHookedSlots(object);
        }
        return object;
    }

    /// Every instance has holders of its own for the backing values of its hooked properties.
    private static void separateHookedSlots(PhpObject object) {
        for (PropertyInfo property : object.cls.layout) {
            if (property.isHooked() && !property.isVirtual()) {
                object.setSlot(property.slot, fresh(object.getSlot(property.slot)));
            }
        }
    }

    static PhpThrow notInstantiable(Context ctx, PhpClass cls) {
        String kind = cls.isAbstract() && !cls.isInterface() && !cls.isTrait() && !cls.isEnum() ? "abstract class" : cls.kind();
        return Errors.error(ctx, "Cannot instantiate " + kind + " " + cls.name());
    }

    /// A default as a new instance holds it: the holder of a backing value is not shared between instances.
    public static Object fresh(Object value) {
        return value instanceof HookedSlot slot ? new HookedSlot(slot.value) : value;
    }
}
