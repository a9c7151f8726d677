package dev.phpc.runtime.objects;

import dev.phpc.runtime.Context;
import dev.phpc.runtime.Errors;

/// Constants whose name is a string at run time: `NAME`, `Class::NAME`, `self::NAME`.
public final class NamedConstants {
    private NamedConstants() {
    }

    /// The value as code of class `scope` sees it. If it does not exist: [ConstantTable#ABSENT] when asked `quietly`, else an Error.
    public static Object find(Context ctx, String name, PhpClass scope, boolean quietly) {
        int colons = name.lastIndexOf("::");
        if (colons <= 0) {
            Object value = quietly ? ctx.constants().find(name) : ctx.constants().read(ctx, name);
            if (value == ConstantTable.ABSENT && !quietly) {
                throw Errors.error(ctx, "Undefined constant \"" + name + "\"");
            }
            return value;
        }
        PhpClass cls = classNamed(ctx, name.substring(0, colons), scope, quietly);
        String constant = name.substring(colons + 2);
        if (!quietly) {
            return StaticMembers.constant(ctx, cls, constant, scope);
        }
        ClassConstant found = cls == null ? null : cls.constant(constant);
        return found == null || !Visibility.allows(found, scope) ? ConstantTable.ABSENT : found.value(ctx);
    }

    private static PhpClass classNamed(Context ctx, String name, PhpClass scope, boolean quietly) {
        String key = Names.classKey(name);
        if (key.equals("self") || key.equals("static") || key.equals("parent")) {
            if (scope == null) {
                throw Errors.error(ctx, "Cannot access \"" + key + "\" when no class scope is active");
            }
            if (key.equals("parent") && scope.parent() == null) {
                throw Errors.error(ctx, "Cannot access \"parent\" when current class scope has no parent");
            }
            PhpClass called = key.equals("static") ? CallSites.of(ctx).calledClass() : null;
            return key.equals("parent") ? scope.parent() : called != null ? called : scope;
        }
        return quietly ? ctx.classes().lookup(name, true) : ctx.classes().require(name);
    }
}
