package dev.phpc.runtime.objects;

import dev.phpc.runtime.Context;
import dev.phpc.runtime.Errors;
import dev.phpc.runtime.PhpThrow;

/// The errors of property access, as PHP words them.
final class PropertyErrors {
    private PropertyErrors() {
    }

    static PhpThrow inaccessible(Context ctx, PhpClass cls, PropertyInfo property) {
        return Errors.error(ctx, "Cannot access " + Modifiers.visibility(property.flags) + " property " + cls.name() + "::$" + property.name);
    }

    static PhpThrow uninitialized(Context ctx, PropertyInfo property) {
        return Errors.error(ctx, "Typed property " + path(property) + " must not be accessed before initialization");
    }

    static PhpThrow readonly(Context ctx, PropertyInfo property) {
        return Errors.error(ctx, "Cannot modify readonly property " + path(property));
    }

    static PhpThrow unsetReadonly(Context ctx, PropertyInfo property) {
        return Errors.error(ctx, "Cannot unset readonly property " + path(property));
    }

    /// `operation` is `modify`, `unset` or `indirectly modify`.
    static PhpThrow notWritable(Context ctx, PropertyInfo property, String operation, PhpClass scope) {
        String set = property.has(Modifiers.PRIVATE_SET) ? "private(set)" : "protected(set)";
        return Errors.error(ctx, "Cannot " + operation + " " + set + (property.isReadonly() ? " readonly" : "") + " property " + path(property)
                + " from " + scopeName(scope));
    }

    static String scopeName(PhpClass scope) {
        return scope == null ? "global scope" : "scope " + scope.name();
    }

    static PhpThrow readOnlyHook(Context ctx, PropertyInfo property) {
        return Errors.error(ctx, "Property " + path(property) + " is read-only");
    }

    static PhpThrow writeOnlyHook(Context ctx, PropertyInfo property) {
        return Errors.error(ctx, "Property " + path(property) + " is write-only");
    }

    static PhpThrow wrongType(Context ctx, PropertyInfo property, Object value) {
        return Errors.typeError(ctx, "Cannot assign " + TypeNames.of(value) + " to property " + path(property) + " of type " + property.type);
    }

    static String path(PropertyInfo property) {
        return property.declaring.name() + "::$" + property.name;
    }
}
