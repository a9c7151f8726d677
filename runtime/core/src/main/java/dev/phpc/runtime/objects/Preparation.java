package dev.phpc.runtime.objects;

import dev.phpc.runtime.Context;
import dev.phpc.runtime.Errors;
import dev.phpc.runtime.PhpArray;
import dev.phpc.runtime.Slot;

/// Evaluates the default values of a class before its first instance is made or its first static property is used.
final class Preparation {
    private Preparation() {
    }

    static void run(Context ctx, PhpClass cls) {
        if (cls.parent != null) {
            cls.parent.prepare(ctx);
        }
        for (PropertyInfo property : cls.properties.values()) {
            if (property.isStatic() && property.declaring == cls) {
                property.statics.value = value(ctx, property, property.declaration.value());
            }
        }
        Object[] defaults = new Object[cls.layout.length];
        for (int i = 0; i < defaults.length; i++) {
            defaults[i] = instanceDefault(ctx, cls, cls.layout[i]);
        }
        cls.defaults = defaults;
    }

    private static Object instanceDefault(Context ctx, PhpClass cls, PropertyInfo property) {
        if (property.isVirtual()) {
            return Slot.HOOKED;
        }
        if (property.isHooked()) {
            return new HookedSlot(value(ctx, property, property.declaration.value()));
        }
        return property.declaring != cls && property.declaring.isPrepared() && property.slot < property.declaring.defaults.length
                ? property.declaring.defaults[property.slot]
                : value(ctx, property, property.declaration.value());
    }

    private static Object value(Context ctx, PropertyInfo property, Object declared) {
        Object value = declared instanceof Initializer initializer ? initializer.evaluate(ctx, property.declaring) : declared;
        if (value instanceof Long whole && property.type != null && !property.type.has(TypeConstraint.INT)
                && property.type.has(TypeConstraint.FLOAT)) {
            return (double) whole;
        }
        if (declared instanceof Initializer && property.type != null) {
            Object coerced = property.type.coerce(ctx, value, true, property.declaring);
            if (coerced == TypeConstraint.NO_MATCH) {
                throw Errors.typeError(ctx, "Cannot assign " + TypeNames.of(value) + " to property " + property.declaring.name() + "::$"
                        + property.name + " of type " + property.type);
            }
            value = coerced;
        }
        return value instanceof PhpArray array ? array.share() : value;
    }
}
