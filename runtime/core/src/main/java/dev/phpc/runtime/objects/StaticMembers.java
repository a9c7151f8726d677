package dev.phpc.runtime.objects;

import dev.phpc.runtime.Context;
import dev.phpc.runtime.Errors;
import dev.phpc.runtime.PhpArray;
import dev.phpc.runtime.Ref;
import dev.phpc.runtime.Slot;

/// `Class::$name` and `Class::NAME`.
public final class StaticMembers {
    private StaticMembers() {
    }

    /// The static property that `cls::$name` means in code of class `scope`, ready for use; an Error if there is none or it is hidden.
    public static PropertyInfo property(Context ctx, PhpClass cls, String name, PhpClass scope) {
        PropertyInfo property = findProperty(cls, name);
        if (property == null) {
            throw Errors.error(ctx, "Access to undeclared static property " + cls.name() + "::$" + name);
        }
        if (!property.isVisibleFrom(scope) || property.has(Modifiers.PRIVATE) && property.declaring != scope) {
            throw PropertyErrors.inaccessible(ctx, cls, property);
        }
        if (cls.isTrait()) {
            ctx.deprecated("Accessing static trait property " + cls.name() + "::$" + name
                    + " is deprecated, it should only be accessed on a class using the trait");
        }
        prepare(ctx, cls);
        return property;
    }

    private static void prepare(Context ctx, PhpClass cls) {
        if (!cls.isPrepared()) {
            cls.prepare(ctx);
        }
    }

    /// The static property of that name, whoever may see it, or null.
    public static PropertyInfo findProperty(PhpClass cls, String name) {
        PropertyInfo property = cls.properties.get(name);
        return property != null && property.isStatic() ? property : null;
    }

    public static Object get(Context ctx, PhpClass cls, String name, PhpClass scope) {
        PropertyInfo property = property(ctx, cls, name, scope);
        return read(ctx, property);
    }

    public static Object read(Context ctx, PropertyInfo property) {
        Object raw = property.statics.value;
        if (raw == Slot.UNINITIALIZED) {
            throw Errors.error(ctx, "Typed static property " + PropertyErrors.path(property) + " must not be accessed before initialization");
        }
        return Slot.value(raw);
    }

    public static void set(Context ctx, PhpClass cls, String name, Object value, PhpClass scope, boolean strict) {
        write(ctx, property(ctx, cls, name, scope), value, scope, strict);
    }

    public static void write(Context ctx, PropertyInfo property, Object value, PhpClass scope, boolean strict) {
        if (!property.isWritableFrom(scope)) {
            throw PropertyErrors.notWritable(ctx, property, "modify", scope);
        }
        Object owned = value instanceof PhpArray array ? array.share() : value;
        Object stored = property.type == null ? owned : PropertyWrites.coerce(ctx, property, owned, strict);
        StaticProperty statics = property.statics;
        Object old = statics.value == Slot.UNINITIALIZED ? null : Slot.value(statics.value);
        Lifetimes.retain(stored);
        if (statics.value instanceof Ref ref) {
            ref.set(stored);
        } else {
            statics.value = stored;
        }
        Lifetimes.release(ctx, old);
    }

    /// `++` or `--` made `after` of `before`.
    public static void step(Context ctx, PhpClass cls, String name, Object before, Object after, PhpClass scope, boolean strict) {
        PropertyInfo property = property(ctx, cls, name, scope);
        if (before instanceof Long && after instanceof Double) {
            PropertyWrites.checkOverflow(ctx, property, property.statics.value, after);
        }
        write(ctx, property, after, scope, strict);
    }

    /// What `cls::$name = value` yields once it is done.
    public static Object assigned(PhpClass cls, String name, Object value) {
        PropertyInfo property = findProperty(cls, name);
        return property == null ? value : Slot.value(property.statics.value);
    }

    public static boolean isSet(Context ctx, PhpClass cls, String name, PhpClass scope) {
        return getOrNull(ctx, cls, name, scope) != null;
    }

    /// The value, null if it is not there, not visible or not initialised.
    public static Object getOrNull(Context ctx, PhpClass cls, String name, PhpClass scope) {
        PropertyInfo property = findProperty(cls, name);
        if (property == null || !property.isVisibleFrom(scope)) {
            return null;
        }
        prepare(ctx, cls);
        Object raw = property.statics.value;
        return raw == Slot.UNINITIALIZED ? null : Slot.value(raw);
    }

    /// The reference cell of a static property.
    public static Ref reference(Context ctx, PhpClass cls, String name, PhpClass scope) {
        PropertyInfo property = property(ctx, cls, name, scope);
        if (!property.isWritableFrom(scope)) {
            throw PropertyErrors.notWritable(ctx, property, "indirectly modify", scope);
        }
        StaticProperty statics = property.statics;
        Ref ref = PropertyReferences.cell(ctx, property, statics.value);
        statics.value = ref;
        return ref;
    }

    /// `cls::NAME` in code of class `scope`.
    public static Object constant(Context ctx, PhpClass cls, String name, PhpClass scope) {
        ClassConstant constant = cls.constants.get(name);
        if (constant == null) {
            throw Errors.error(ctx, "Undefined constant " + cls.name() + "::" + name);
        }
        if (!Visibility.allows(constant, scope)) {
            throw Errors.error(ctx, "Cannot access " + Modifiers.visibility(constant.flags) + " constant " + cls.name() + "::" + name);
        }
        if (cls.isTrait()) {
            throw Errors.error(ctx, "Cannot access trait constant " + cls.name() + "::" + name + " directly");
        }
        if (!constant.declaration.attributes().isEmpty()) {
            Deprecations.report(ctx, constant);
        }
        return constant.value(ctx);
    }
}
