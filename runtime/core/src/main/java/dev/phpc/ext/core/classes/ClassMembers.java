package dev.phpc.ext.core.classes;

import dev.phpc.runtime.Context;
import dev.phpc.runtime.Conversions;
import dev.phpc.runtime.Errors;
import dev.phpc.runtime.PhpArray;
import dev.phpc.runtime.Slot;
import dev.phpc.runtime.declare.Effect;
import dev.phpc.runtime.declare.PhpFunction;
import dev.phpc.runtime.objects.CallForwarder;
import dev.phpc.runtime.objects.CallSites;
import dev.phpc.runtime.objects.Modifiers;
import dev.phpc.runtime.objects.Names;
import dev.phpc.runtime.objects.ObjectCasts;
import dev.phpc.runtime.objects.PhpClass;
import dev.phpc.runtime.objects.PhpObject;
import dev.phpc.runtime.objects.PropertyInfo;
import dev.phpc.runtime.objects.Routine;
import dev.phpc.runtime.objects.Visibility;

/// The methods and properties of classes and objects.
final class ClassMembers {
    private ClassMembers() {
    }

    @PhpFunction(value = "get_class_methods(object|string $object_or_class): array", effects = {Effect.READS_STATE, Effect.CALLS_BACK})
    static PhpArray getClassMethods(Context ctx, Object of) {
        PhpClass cls = ClassRelations.classOf(ctx, of);
        if (cls == null) {
            throw Errors.typeError(ctx, "get_class_methods(): Argument #1 ($object_or_class) must be an object or a valid class name, "
                    + Conversions.valueName(of) + " given");
        }
        PhpClass scope = CallSites.of(ctx).scope();
        PhpArray names = new PhpArray();
        for (Routine method : cls.methods().values()) {
            if (Visibility.allows(method, scope)) {
                names.append(method.name());
            }
        }
        return names;
    }

    @PhpFunction(value = "method_exists($object_or_class, string $method): bool", effects = {Effect.READS_STATE, Effect.CALLS_BACK})
    static boolean methodExists(Context ctx, Object of, String method) {
        if (!(of instanceof PhpObject) && !(of instanceof String)) {
            throw Errors.typeError(ctx, "method_exists(): Argument #1 ($object_or_class) must be of type object|string, "
                    + Conversions.valueName(of) + " given");
        }
        PhpClass cls = ClassRelations.classOf(ctx, of);
        String key = Names.lower(method);
        Routine found = cls == null ? null : cls.method(key);
        if (found != null) {
            return of instanceof PhpObject || !found.has(Modifiers.PRIVATE) || found.declaringClass() == cls;
        }
        if (of instanceof CallForwarder forwarder && forwarder.forwardTarget() != null) {
            return methodExists(ctx, forwarder.forwardTarget(), method);
        }
        return cls != null && cls.isNamed("closure") && key.equals("__invoke");
    }

    @PhpFunction(value = "property_exists($object_or_class, string $property): bool", effects = {Effect.READS_STATE, Effect.CALLS_BACK})
    static boolean propertyExists(Context ctx, Object of, String property) {
        if (!(of instanceof PhpObject) && !(of instanceof String)) {
            throw Errors.typeError(ctx, "property_exists(): Argument #1 ($object_or_class) must be of type object|string, "
                    + Conversions.valueName(of) + " given");
        }
        PhpClass cls = ClassRelations.classOf(ctx, of);
        PropertyInfo declared = cls == null ? null : cls.property(property);
        if (declared != null && (!declared.has(Modifiers.PRIVATE) || declared.declaring == cls)) {
            return true;
        }
        return of instanceof PhpObject object && (object.dynamic != null && object.dynamic.has(property) || isThere(ctx, object, property));
    }

    /// A private property of a parent exists for the parent's own code.
    private static boolean isThere(Context ctx, PhpObject object, String name) {
        PhpClass scope = CallSites.of(ctx).scope();
        PropertyInfo own = scope == null || !object.cls.isSubclassOf(scope) ? null : scope.property(name);
        return own != null && !own.isStatic() && own.declaring == scope && object.getSlot(own.slot) != Slot.UNINITIALIZED && object.getSlot(own.slot) != Slot.UNSET;
    }

    @PhpFunction(value = "get_class_vars(string $class): array", effects = {Effect.READS_STATE, Effect.CALLS_BACK})
    static PhpArray getClassVars(Context ctx, String name) {
        PhpClass cls = ctx.classes().lookup(name, true);
        if (cls == null) {
            throw Errors.typeError(ctx, "get_class_vars(): Argument #1 ($class) must be a valid class name, " + name + " given");
        }
        cls.prepare(ctx);
        PhpClass scope = CallSites.of(ctx).scope();
        PhpArray values = new PhpArray();
        addDefaults(cls, scope, false, values);
        addDefaults(cls, scope, true, values);
        return values;
    }

    private static void addDefaults(PhpClass cls, PhpClass scope, boolean isStatic, PhpArray values) {
        for (PropertyInfo property : cls.properties().values()) {
            boolean hidden = property.has(Modifiers.PRIVATE) ? property.declaring != scope : !property.isVisibleFrom(scope);
            if (hidden || property.isStatic() != isStatic) {
                continue;
            }
            Object value = isStatic ? property.statics.value : cls.defaults()[property.slot];
            if (value != Slot.HOOKED) {
                values.put(property.name, value == Slot.UNINITIALIZED ? null : Slot.value(value));
            }
        }
    }

    @PhpFunction(value = "get_object_vars(object $object): array", effects = {Effect.READS_STATE, Effect.CALLS_BACK})
    static PhpArray getObjectVars(Context ctx, PhpObject object) {
        return ObjectCasts.visibleProperties(ctx, object, CallSites.of(ctx).scope());
    }

    @PhpFunction(value = "get_mangled_object_vars(object $object): array", effects = {Effect.READS_STATE, Effect.CALLS_BACK})
    static PhpArray getMangledObjectVars(Context ctx, PhpObject object) {
        return ObjectCasts.properties(ctx, object);
    }
}
