package dev.phpc.runtime.objects;

import dev.phpc.runtime.Context;
import dev.phpc.runtime.Ref;

/// Objects as library code uses them: one place from which the families are reached.
public final class Objects {
    private Objects() {
    }

    public static Object getProperty(Context ctx, Object base, String name, PhpClass scope) {
        return PropertyReads.get(ctx, base, name, scope);
    }

    public static void setProperty(Context ctx, Object base, String name, Object value, PhpClass scope) {
        PropertyWrites.set(ctx, base, name, value, scope, false);
    }

    public static boolean issetProperty(Context ctx, Object base, String name, PhpClass scope) {
        return PropertyTests.isSet(ctx, base, name, scope);
    }

    public static void unsetProperty(Context ctx, Object base, String name, PhpClass scope) {
        PropertyWrites.unset(ctx, base, name, scope);
    }

    public static Ref propertyRef(Context ctx, Object base, String name, PhpClass scope) {
        return PropertyReferences.reference(ctx, base, name, scope);
    }

    /// Calls a method that may be private: library code sees everything of the object's own class.
    public static Object callMethod(Context ctx, PhpObject object, String name, Object... args) {
        return MethodCalls.call(ctx, object, name, object.cls, args);
    }

    public static Object classConstant(Context ctx, PhpClass cls, String name, PhpClass scope) {
        return StaticMembers.constant(ctx, cls, name, scope);
    }

    /// `new` as code outside all classes does it.
    public static PhpObject instantiate(Context ctx, PhpClass cls, Object... args) {
        return Instantiation.instantiate(ctx, cls, null, args);
    }

    /// An instance of a class that is always there.
    public static PhpObject instantiate(Context ctx, String className, Object... args) {
        return Instantiation.instantiate(ctx, ctx.classes().require(className), null, args);
    }

    public static PhpObject cloneObject(Context ctx, Object value, PhpClass scope) {
        return Cloning.clone(ctx, value, scope);
    }

    public static boolean instanceOf(Object value, PhpClass cls) {
        return cls != null && value instanceof PhpObject object && object.cls.isSubclassOf(cls);
    }

    /// `$value instanceof name`: never loads the class.
    public static boolean instanceOf(Context ctx, Object value, String name) {
        return value instanceof PhpObject object && instanceOf(object, ctx.classes().find(name));
    }

    /// A new `stdClass`.
    public static PhpObject standard(Context ctx) {
        return Instantiation.allocate(ctx, ctx.classes().builtin("stdclass"));
    }
}
