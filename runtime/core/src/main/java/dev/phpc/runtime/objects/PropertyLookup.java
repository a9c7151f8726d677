package dev.phpc.runtime.objects;

import dev.phpc.runtime.Context;
import dev.phpc.runtime.Errors;

/// Which property a name means in code of a certain class.
public final class PropertyLookup {
    private PropertyLookup() {
    }

    /// The declared instance property that `name` means in code of class `scope`; null if an undeclared one is meant. If it may not be
    /// read there, the answer is a property for which [PropertyInfo#isVisibleFrom] is false.
    public static PropertyInfo find(Context ctx, PhpClass cls, String name, PhpClass scope) {
        return find(ctx, cls, name, scope, false);
    }

    /// As above; `quiet` where a magic method will answer, or nobody minds, that a static property is meant.
    static PropertyInfo find(Context ctx, PhpClass cls, String name, PhpClass scope, boolean quiet) {
        PropertyInfo property = cls.properties.get(name);
        if (property == null) {
            if (!quiet) {
                checkName(ctx, name);
            }
            return null;
        }
        if ((property.declaring == scope || property.isPublic() && !property.shadows) && !property.isStatic()) {
            return property;
        }
        return findScoped(ctx, cls, name, scope, property, quiet);
    }

    private static PropertyInfo findScoped(Context ctx, PhpClass cls, String name, PhpClass scope, PropertyInfo property, boolean quiet) {
        if (scope != null && scope != cls && property.declaring != scope && cls.isSubclassOf(scope)) {
            PropertyInfo own = scope.properties.get(name);
            if (own != null && own.declaring == scope && own.has(Modifiers.PRIVATE) && (!own.isStatic() || property.isStatic())) {
                return own.isStatic() ? staticAsNone(ctx, cls, name, quiet) : own;
            }
        }
        if (property.has(Modifiers.PRIVATE) && property.declaring != cls && property.declaring != scope) {
            return null;
        }
        return property.isStatic() && property.isVisibleFrom(scope) ? staticAsNone(ctx, cls, name, quiet) : property;
    }

    private static PropertyInfo staticAsNone(Context ctx, PhpClass cls, String name, boolean quiet) {
        if (!quiet) {
            ctx.notice("Accessing static property " + cls.name() + "::$" + name + " as non static");
        }
        return null;
    }

    /// Names of this form are those of hidden properties in arrays.
    static void checkName(Context ctx, String name) {
        if (!name.isEmpty() && name.charAt(0) == 0) {
            throw Errors.error(ctx, "Cannot access property starting with \"\\0\"");
        }
    }
}
