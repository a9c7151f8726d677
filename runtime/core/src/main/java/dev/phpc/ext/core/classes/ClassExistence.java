package dev.phpc.ext.core.classes;

import dev.phpc.runtime.Context;
import dev.phpc.runtime.Errors;
import dev.phpc.runtime.PhpArray;
import dev.phpc.runtime.declare.Effect;
import dev.phpc.runtime.declare.PhpFunction;
import dev.phpc.runtime.objects.PhpClass;

import java.util.Map;
import java.util.function.Predicate;

/// Which classes there are.
final class ClassExistence {
    private ClassExistence() {
    }

    @PhpFunction(value = "class_exists(string $class, bool $autoload = true): bool", effects = {Effect.READS_STATE, Effect.CALLS_BACK})
    static boolean classExists(Context ctx, String name, boolean autoload) {
        return exists(ctx, name, autoload, cls -> !cls.isInterface() && !cls.isTrait());
    }

    @PhpFunction(value = "interface_exists(string $interface, bool $autoload = true): bool",
            effects = {Effect.READS_STATE, Effect.CALLS_BACK})
    static boolean interfaceExists(Context ctx, String name, boolean autoload) {
        return exists(ctx, name, autoload, PhpClass::isInterface);
    }

    @PhpFunction(value = "trait_exists(string $trait, bool $autoload = true): bool", effects = {Effect.READS_STATE, Effect.CALLS_BACK})
    static boolean traitExists(Context ctx, String name, boolean autoload) {
        return exists(ctx, name, autoload, PhpClass::isTrait);
    }

    @PhpFunction(value = "enum_exists(string $enum, bool $autoload = true): bool", effects = {Effect.READS_STATE, Effect.CALLS_BACK})
    static boolean enumExists(Context ctx, String name, boolean autoload) {
        return exists(ctx, name, autoload, PhpClass::isEnum);
    }

    private static boolean exists(Context ctx, String name, boolean autoload, Predicate<PhpClass> kind) {
        PhpClass cls = ctx.classes().lookup(name, autoload);
        return cls != null && kind.test(cls);
    }

    @PhpFunction(value = "class_alias(string $class, string $alias, bool $autoload = true): bool",
            effects = {Effect.WRITES_STATE, Effect.CALLS_BACK})
    static boolean classAlias(Context ctx, String name, String alias, boolean autoload) {
        PhpClass cls = ctx.classes().lookup(name, autoload);
        if (cls == null) {
            ctx.warning("Class \"" + name + "\" not found");
            return false;
        }
        if (cls.isBuiltin() && cls.declaration().extension() == null) {
            throw Errors.valueError(ctx, "class_alias(): Argument #1 ($class) must be a user-defined class name, internal class name given");
        }
        if (!ctx.classes().alias(cls, alias)) {
            ctx.warning("Cannot redeclare class " + alias + ClassNames.previously(ctx.classes().find(alias)));
            return false;
        }
        return true;
    }

    @PhpFunction(value = "get_declared_classes(): array", effects = {Effect.READS_STATE})
    static PhpArray declaredClasses(Context ctx) {
        return names(ctx, cls -> !cls.isInterface() && !cls.isTrait());
    }

    @PhpFunction(value = "get_declared_interfaces(): array", effects = {Effect.READS_STATE})
    static PhpArray declaredInterfaces(Context ctx) {
        return names(ctx, PhpClass::isInterface);
    }

    @PhpFunction(value = "get_declared_traits(): array", effects = {Effect.READS_STATE})
    static PhpArray declaredTraits(Context ctx) {
        return names(ctx, PhpClass::isTrait);
    }

    private static PhpArray names(Context ctx, Predicate<PhpClass> kind) {
        PhpArray names = new PhpArray();
        for (Map.Entry<String, PhpClass> entry : ctx.classes().withBuiltins().entrySet()) {
            PhpClass cls = entry.getValue();
            if (kind.test(cls)) {
                names.append(entry.getKey().equals(cls.key()) ? cls.name() : entry.getKey());
            }
        }
        return names;
    }
}
