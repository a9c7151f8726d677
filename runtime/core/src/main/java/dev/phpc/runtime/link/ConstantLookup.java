package dev.phpc.runtime.link;

import dev.phpc.runtime.Context;
import dev.phpc.runtime.Errors;
import dev.phpc.runtime.objects.AttributeDeclaration;
import dev.phpc.runtime.objects.ConstantTable;
import java.util.List;

/// Global constants, read and declared by code.
public final class ConstantLookup {
    private ConstantLookup() { }

    /// The constant of that name; within a namespace, `fallback` is the global one tried second.
    public static Object get(Context ctx, String name, String fallback) {
        Object value = ctx.constants().read(ctx, name);
        if (value == ConstantTable.ABSENT && fallback != null) {
            value = ctx.constants().read(ctx, fallback);
        }
        if (value == ConstantTable.ABSENT) {
            throw Errors.error(ctx, "Undefined constant \"" + name + "\"");
        }
        return value;
    }

    /// `const NAME = value;`
    public static void declare(Context ctx, String name, Object value) {
        if (!ctx.constants().define(name, value)) {
            ctx.warning("Constant " + name + " already defined, this will be an error in PHP 9");
        }
    }

    /// `#[Attribute] const NAME = value;`
    public static void declare(Context ctx, String name, Object value, AttributeDeclaration[] attributes) {
        boolean isNew = ctx.constants().find(name) == ConstantTable.ABSENT;
        declare(ctx, name, value);
        if (isNew) {
            ctx.constants().attributes(name, List.of(attributes));
        }
    }
}
