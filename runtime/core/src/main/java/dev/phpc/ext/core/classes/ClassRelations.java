package dev.phpc.ext.core.classes;

import dev.phpc.runtime.Context;
import dev.phpc.runtime.Errors;
import dev.phpc.runtime.Missing;
import dev.phpc.runtime.declare.Effect;
import dev.phpc.runtime.declare.PhpFunction;
import dev.phpc.runtime.objects.CallSites;
import dev.phpc.runtime.objects.PhpClass;
import dev.phpc.runtime.objects.PhpObject;

/// What class an object has, and what that is a subclass of.
final class ClassRelations {
    private ClassRelations() {
    }

    @PhpFunction(value = "get_class(object $object = UNKNOWN): string", effects = {Effect.READS_STATE})
    static String getClass(Context ctx, PhpObject object) {
        if (object != null) {
            return object.cls().name();
        }
        PhpClass scope = CallSites.of(ctx).scope();
        if (scope == null) {
            throw Errors.error(ctx, "get_class() without arguments must be called from within a class");
        }
        ctx.deprecated("Calling get_class() without arguments is deprecated");
        return scope.name();
    }

    @PhpFunction(value = "get_parent_class(object|string $object_or_class = UNKNOWN): string|false",
            effects = {Effect.READS_STATE, Effect.CALLS_BACK})
    static Object getParentClass(Context ctx, Object of) {
        PhpClass cls;
        if (of == Missing.ARGUMENT) {
            ctx.deprecated("Calling get_parent_class() without arguments is deprecated");
            cls = CallSites.of(ctx).scope();
        } else {
            cls = classOf(ctx, of);
        }
        return cls == null || cls.parent() == null ? (Object) false : cls.parent().name();
    }

    /// The class of an object, or the class of that name; null if there is none.
    static PhpClass classOf(Context ctx, Object objectOrName) {
        return switch (objectOrName) {
            case PhpObject object -> object.cls();
            case String name -> ctx.classes().lookup(name, true);
            case null, default -> null;
        };
    }

    @PhpFunction(value = "is_a(mixed $object_or_class, string $class, bool $allow_string = false): bool",
            effects = {Effect.READS_STATE, Effect.CALLS_BACK})
    static boolean isA(Context ctx, Object value, String name, boolean allowString) {
        return isSubclass(ctx, value, name, allowString, true);
    }

    @PhpFunction(value = "is_subclass_of(mixed $object_or_class, string $class, bool $allow_string = true): bool",
            effects = {Effect.READS_STATE, Effect.CALLS_BACK})
    static boolean isSubclassOf(Context ctx, Object value, String name, boolean allowString) {
        return isSubclass(ctx, value, name, allowString, false);
    }

    private static boolean isSubclass(Context ctx, Object value, String name, boolean allowString, boolean itself) {
        if (value instanceof String && !allowString) {
            return false;
        }
        PhpClass cls = classOf(ctx, value);
        PhpClass other = cls == null ? null : ctx.classes().find(name);
        return other != null && (itself || cls != other) && cls.isSubclassOf(other);
    }
}
