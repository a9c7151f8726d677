package dev.phpc.ext.reflection;

import dev.phpc.runtime.Context;
import dev.phpc.runtime.Errors;
import dev.phpc.runtime.PhpArray;
import dev.phpc.runtime.objects.Instantiation;
import dev.phpc.runtime.objects.LazyObjects;
import dev.phpc.runtime.objects.Magic;
import dev.phpc.runtime.objects.Modifiers;
import dev.phpc.runtime.objects.PhpCallable;
import dev.phpc.runtime.objects.PhpClass;
import dev.phpc.runtime.objects.PhpObject;
import dev.phpc.runtime.objects.Routine;

/// Instances made by reflection.
final class ClassInstances {
    private ClassInstances() {
    }

    static PhpObject create(Context ctx, PhpClass cls, Object[] args) {
        PhpObject object = Instantiation.allocate(ctx, cls);
        Routine constructor = constructor(ctx, cls, args.length > 0);
        if (constructor != null) {
            PhpCallable.of(constructor, object).call(ctx, args);
        }
        return object;
    }

    static PhpObject createFrom(Context ctx, PhpClass cls, PhpArray args) {
        PhpObject object = Instantiation.allocate(ctx, cls);
        Routine constructor = constructor(ctx, cls, args.size() > 0);
        if (constructor != null) {
            PhpCallable.of(constructor, object).callArray(ctx, args);
        }
        return object;
    }

    private static Routine constructor(Context ctx, PhpClass cls, boolean hasArguments) {
        Routine constructor = cls.magic(Magic.CONSTRUCT);
        if (constructor == null) {
            if (hasArguments) {
                throw ReflectionException.of(ctx, "Class " + cls.name() + " does not have a constructor, so you cannot pass any constructor arguments");
            }
            return null;
        }
        if (constructor.has(Modifiers.PRIVATE | Modifiers.PROTECTED)) {
            throw ReflectionException.of(ctx, "Access to non-public constructor of class " + cls.name());
        }
        return constructor;
    }

    static PhpObject withoutConstructor(Context ctx, PhpClass cls) {
        if (cls.isBuiltin() && cls.isFinal()) {
            throw ReflectionException.of(ctx, "Class " + cls.name()
                    + " is an internal class marked as final that cannot be instantiated without invoking its constructor");
        }
        return Instantiation.allocate(ctx, cls);
    }

    static PhpObject lazyGhost(Context ctx, PhpClass cls, PhpCallable initializer, long options) {
        checkLazy(ctx, cls, options, "newLazyGhost");
        return LazyObjects.ghost(ctx, cls, initializer, (int) options);
    }

    static PhpObject lazyProxy(Context ctx, PhpClass cls, PhpCallable factory, long options) {
        checkLazy(ctx, cls, options, "newLazyProxy");
        return LazyObjects.proxy(ctx, cls, factory, (int) options);
    }

    private static void checkLazy(Context ctx, PhpClass cls, long options, String method) {
        if ((options & ~LazyObjects.SKIP_INITIALIZATION_ON_SERIALIZE) != 0) {
            throw ReflectionException.of(ctx, (options & LazyObjects.SKIP_DESTRUCTOR) != 0
                    ? "ReflectionClass::" + method + "(): Argument #2 ($options) does not accept ReflectionClass::SKIP_DESTRUCTOR"
                    : "ReflectionClass::" + method + "(): Argument #2 ($options) contains invalid flags");
        }
        checkInternal(ctx, cls);
    }

    private static void checkInternal(Context ctx, PhpClass cls) {
        for (PhpClass each = cls; each != null; each = each.parent()) {
            if (each.isBuiltin() && !each.key().equals("stdclass")) {
                throw Errors.error(ctx, each == cls ? "Cannot make instance of internal class lazy: " + cls.name() + " is internal"
                        : "Cannot make instance of internal class lazy: " + cls.name() + " inherits internal class " + each.name());
            }
        }
    }

    static void resetAsLazy(Context ctx, ReflectionClass reflection, PhpObject object, PhpCallable initializer, long options, boolean isProxy) {
        String method = isProxy ? "resetAsLazyProxy" : "resetAsLazyGhost";
        if (!object.cls().isSubclassOf(reflection.reflected)) {
            throw Errors.typeError(ctx, "ReflectionClass::" + method + "(): Argument #1 ($object) must be of type " + reflection.reflected.name()
                    + ", " + object.cls().name() + " given");
        }
        if ((options & ~(LazyObjects.SKIP_INITIALIZATION_ON_SERIALIZE | LazyObjects.SKIP_DESTRUCTOR)) != 0) {
            throw ReflectionException.of(ctx, "ReflectionClass::" + method + "(): Argument #3 ($options) contains invalid flags");
        }
        checkInternal(ctx, object.cls());
        if (LazyObjects.isUninitialized(object)) {
            throw ReflectionException.of(ctx, "Object is already lazy");
        }
        LazyObjects.reset(object, initializer, (int) options, isProxy);
    }
}
