package dev.phpc.runtime.objects;

import dev.phpc.runtime.Context;
import dev.phpc.runtime.Conversions;
import dev.phpc.runtime.Diagnostics;
import java.util.List;

/// `#[\Deprecated]` and `#[\NoDiscard]` at work.
public final class Deprecations {
    private Deprecations() {
    }

    /// Reports the use of a routine that has the attribute: called before its arguments are bound.
    public static void report(Context ctx, Routine routine) {
        AttributeDeclaration attribute = routine.signature().attribute("deprecated");
        if (attribute != null) {
            boolean isMethod = routine.declaringClass() != null && !routine.has(Modifiers.CLOSURE);
            ctx.raise(level(routine), () -> (isMethod ? "Method " : "Function ") + routine.displayName() + "() is deprecated"
                    + reason(ctx, attribute, routine.declaringClass()));
        }
    }

    /// Reports a call whose result nobody uses, of a routine that has `#[\NoDiscard]`: called when the arguments stand.
    public static void reportUnused(Context ctx, Routine routine) {
        if (routine.has(Modifiers.NO_DISCARD)) {
            reportDiscarded(ctx, routine);
        }
    }

    private static void reportDiscarded(Context ctx, Routine routine) {
        AttributeDeclaration attribute = routine.signature().attribute("nodiscard");
        boolean isMethod = routine.declaringClass() != null && !routine.has(Modifiers.CLOSURE);
        String message = attribute == null ? null : argument(ctx, attribute, "message", 0, routine.declaringClass());
        ctx.raise(routine.has(Modifiers.BUILTIN) ? Diagnostics.WARNING : Diagnostics.USER_WARNING,
                "The return value of " + (isMethod ? "method " : "function ") + routine.displayName()
                        + "() should either be used or intentionally ignored by casting it as (void)" + (message == null ? "" : ", " + message));
    }

    private static int level(Routine routine) {
        return routine.has(Modifiers.BUILTIN) ? Diagnostics.DEPRECATED : Diagnostics.USER_DEPRECATED;
    }

    /// Reports the use of a class constant or enum case that has the attribute.
    static void report(Context ctx, ClassConstant constant) {
        for (AttributeDeclaration attribute : constant.declaration.attributes()) {
            if (attribute.lowerName().equals("deprecated")) {
                ctx.raise(constant.declaring.isBuiltin() ? Diagnostics.DEPRECATED : Diagnostics.USER_DEPRECATED,
                        (constant.isCase() ? "Enum case " : "Constant ") + constant.declaring.name() + "::" + constant.name + " is deprecated"
                                + reason(ctx, attribute, constant.declaring));
            }
        }
    }

    /// Reports the use of a global constant if its attributes say so.
    static void report(Context ctx, String name, List<AttributeDeclaration> attributes) {
        for (AttributeDeclaration attribute : attributes) {
            if (attribute.lowerName().equals("deprecated")) {
                ctx.raise(Diagnostics.USER_DEPRECATED, "Constant " + name + " is deprecated" + reason(ctx, attribute, null));
            }
        }
    }

    /// ` since 1.2, use that instead`: what the attribute's arguments add to the message.
    static String reason(Context ctx, AttributeDeclaration attribute, PhpClass scope) {
        String message = argument(ctx, attribute, "message", 0, scope);
        String since = argument(ctx, attribute, "since", 1, scope);
        return (since == null || since.isEmpty() ? "" : " since " + since) + (message == null || message.isEmpty() ? "" : ", " + message);
    }

    private static String argument(Context ctx, AttributeDeclaration attribute, String name, int position, PhpClass scope) {
        for (int i = 0; i < attribute.arguments().size(); i++) {
            AttributeDeclaration.Argument argument = attribute.arguments().get(i);
            if (name.equals(argument.name()) || argument.name() == null && i == position) {
                Object value = argument.value() instanceof Initializer initializer ? initializer.evaluate(ctx, scope) : argument.value();
                return value == null ? null : Conversions.toString(ctx, value);
            }
        }
        return null;
    }
}
