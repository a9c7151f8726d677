package dev.phpc.runtime.link;

import dev.phpc.runtime.objects.Names;
import dev.phpc.runtime.Context;
import dev.phpc.runtime.Conversions;
import dev.phpc.runtime.Errors;
import dev.phpc.runtime.PhpArray;
import dev.phpc.runtime.PhpThrow;
import dev.phpc.runtime.objects.Parameter;
import dev.phpc.runtime.objects.PhpClass;
import dev.phpc.runtime.objects.PhpObject;
import dev.phpc.runtime.objects.Routine;

/// Why a call can't be made.
final class CalleeErrors {
    private CalleeErrors() { }

    /// How messages about calls on what is no object name it.
    static String describe(Object value) {
        return Conversions.valueName(value);
    }

    static PhpThrow notCallable(Context ctx, Object value, PhpClass scope) {
        return switch (value) {
            case String name when name.contains("::") -> method(ctx, name.substring(0, name.indexOf("::")), name.substring(name.indexOf("::") + 2), scope);
            case String name -> Errors.error(ctx, "Call to undefined function " + (name.startsWith("\\") ? name.substring(1) : name) + "()");
            case PhpArray pair -> pair(ctx, pair, scope);
            case PhpObject _ -> Errors.error(ctx, "Object of type " + Conversions.typeName(value) + " is not callable");
            case null, default -> Errors.error(ctx, "Value of type " + Conversions.typeName(value) + " is not callable");
        };
    }

    private static PhpThrow pair(Context ctx, PhpArray pair, PhpClass scope) {
        if (pair.size() != 2) {
            return Errors.error(ctx, "Array callback must have exactly two elements");
        }
        if (!pair.has(0) || !pair.has(1)) {
            return Errors.error(ctx, "Array callback has to contain indices 0 and 1");
        }
        Object first = pair.get(0);
        if (!(first instanceof String) && !(first instanceof PhpObject)) {
            return Errors.error(ctx, "First array member is not a valid class name or object");
        }
        if (!(pair.get(1) instanceof String name)) {
            return Errors.error(ctx, "Second array member is not a valid method");
        }
        return first instanceof PhpObject object ? noMethod(ctx, object.cls, name, scope) : method(ctx, (String) first, name, scope);
    }

    private static PhpThrow method(Context ctx, String className, String name, PhpClass scope) {
        PhpClass cls = ctx.classes().lookup(className, true);
        return cls == null ? Errors.error(ctx, "Class \"" + className + "\" not found") : noMethod(ctx, cls, name, scope);
    }

    private static PhpThrow noMethod(Context ctx, PhpClass cls, String name, PhpClass scope) {
        Routine method = cls.method(Names.lower(name));
        if (method == null) {
            return Errors.error(ctx, "Call to undefined method " + cls.name() + "::" + name + "()");
        }
        if (!method.isStatic()) {
            return notStatic(ctx, cls, method.name());
        }
        String visibility = dev.phpc.runtime.objects.Modifiers.visibility(method.flags());
        return Errors.error(ctx, "Call to " + visibility + " method " + cls.name() + "::" + method.name() + "() from "
            + (scope == null ? "global scope" : "scope " + scope.name()));
    }

    static PhpThrow notStatic(Context ctx, PhpClass cls, String method) {
        return Errors.error(ctx, "Non-static method " + cls.name() + "::" + method + "() cannot be called statically");
    }

    static PhpThrow notReferenceable(Context ctx, Routine routine, int position, Parameter parameter) {
        return Errors.error(ctx, routine.displayName() + "(): Argument #" + (position + 1) + " ($" + parameter.name() + ") could not be passed by reference");
    }
}
