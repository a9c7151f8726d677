package dev.phpc.runtime.link;

import dev.phpc.runtime.Context;
import dev.phpc.runtime.Conversions;
import dev.phpc.runtime.Errors;
import dev.phpc.runtime.objects.PhpClass;
import dev.phpc.runtime.objects.PhpObject;

/// The classes that code means: by name, by `self`, `parent` and `static`, by a value.
public final class ClassLookup {
    private ClassLookup() { }

    /// The class of that name, loaded if need be; an Error if there is none.
    public static PhpClass require(Context ctx, String name) {
        PhpClass cls = ctx.classes().lookup(name, true);
        if (cls == null) {
            throw Errors.error(ctx, "Class \"" + name + "\" not found");
        }
        return cls;
    }

    /// The class that a value names: an object's own, or that of a string.
    public static PhpClass of(Context ctx, Object value) {
        return switch (value) {
            case PhpObject object -> object.cls;
            case String name -> require(ctx, name.startsWith("\\") ? name.substring(1) : name);
            case null, default -> throw Errors.error(ctx, "Class name must be a valid object or a string");
        };
    }

    public static PhpClass self(Context ctx, PhpClass scope) {
        return inScope(ctx, scope, "self");
    }

    public static PhpClass called(Context ctx, PhpClass called) {
        return inScope(ctx, called, "static");
    }

    private static PhpClass inScope(Context ctx, PhpClass cls, String word) {
        if (cls == null) {
            throw Errors.error(ctx, "Cannot access \"" + word + "\" when no class scope is active");
        }
        return cls;
    }

    public static PhpClass parent(Context ctx, PhpClass scope) {
        PhpClass parent = inScope(ctx, scope, "parent").parent();
        if (parent == null) {
            throw Errors.error(ctx, "Cannot access \"parent\" when current class scope has no parent");
        }
        return parent;
    }

    /// `self::class`, `parent::class` and `static::class` where the class is known only at run time. In a constant expression the words
    /// differ that say there is none.
    public static String relativeName(Context ctx, PhpClass scope, String word, boolean isConstant) {
        if (scope == null) {
            throw Errors.error(ctx, "Cannot use \"" + word + "\" " + (isConstant ? "when no class scope is active" : "in the global scope"));
        }
        if (!word.equals("parent")) {
            return scope.name();
        }
        if (scope.parent() == null) {
            throw Errors.error(ctx, "Cannot use \"parent\" when current class scope has no parent");
        }
        return scope.parent().name();
    }

    /// `$value::class`
    public static String nameOf(Context ctx, Object value) {
        if (value instanceof PhpObject object) {
            return object.cls.name();
        }
        throw Errors.typeError(ctx, "Cannot use \"::class\" on " + Conversions.valueName(value));
    }

    /// `__CLASS__` where the class is known only at run time.
    public static String nameOrEmpty(PhpClass cls) {
        return cls == null ? "" : cls.name();
    }

    public static boolean isInstance(Object value, PhpClass cls) {
        return value instanceof PhpObject object && object.cls.isSubclassOf(cls);
    }

    /// `$value instanceof Name`, which loads nothing.
    public static boolean isInstance(Context ctx, Object value, String name) {
        if (!(value instanceof PhpObject object)) {
            return false;
        }
        PhpClass cls = ctx.classes().find(name);
        return cls != null && object.cls.isSubclassOf(cls);
    }

    /// `$value instanceof $cls`
    public static boolean isInstanceOf(Context ctx, Object value, Object cls) {
        return switch (cls) {
            case PhpObject object -> isInstance(value, object.cls);
            case String name -> isInstance(ctx, value, name.startsWith("\\") ? name.substring(1) : name);
            case null, default -> throw Errors.error(ctx, "Class name must be a valid object or a string");
        };
    }
}
