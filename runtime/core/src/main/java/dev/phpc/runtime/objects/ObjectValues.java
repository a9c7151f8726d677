package dev.phpc.runtime.objects;

import dev.phpc.runtime.Comparison;
import dev.phpc.runtime.Context;
import dev.phpc.runtime.Conversions;
import dev.phpc.runtime.Errors;
import dev.phpc.runtime.PhpArray;
import dev.phpc.runtime.Slot;

/// What objects are worth to the operators and conversions.
public final class ObjectValues {
    private ObjectValues() {
    }

    public static boolean toBoolean(PhpObject object) {
        return true;
    }

    public static long toLong(Context ctx, PhpObject object) {
        ctx.warning("Object of class " + object.cls().name() + " could not be converted to int");
        return 1;
    }

    public static double toDouble(Context ctx, PhpObject object) {
        ctx.warning("Object of class " + object.cls().name() + " could not be converted to float");
        return 1;
    }

    public static String toString(Context ctx, PhpObject object) {
        Routine magic = object.cls.magic(Magic.TO_STRING);
        if (magic == null) {
            throw Errors.error(ctx, "Object of class " + object.cls().name() + " could not be converted to string");
        }
        Object result = Slot.value(magic.call(ctx, object, ArgumentList.NONE));
        if (result instanceof String text) {
            return text;
        }
        if (result instanceof PhpObject || result instanceof PhpArray || result == null || magic.has(Modifiers.STRICT_TYPES)) {
            throw Errors.typeError(ctx, magic.displayName() + "(): Return value must be of type string, "
                    + (result == null ? "none" : TypeNames.of(result)) + " returned");
        }
        return Conversions.toString(ctx, result);
    }

    /// `(array)`.
    public static PhpArray toArray(Context ctx, PhpObject object) {
        return ObjectCasts.toArray(ctx, object);
    }

    /// The class name as error messages show it.
    public static String typeName(PhpObject object) {
        String name = object.cls().name();
        int end = name.indexOf('\0');
        return end < 0 ? name : name.substring(0, end);
    }

    /// Compares two objects; [Comparison#UNCOMPARABLE] if no order is defined.
    public static int compare(Context ctx, PhpObject a, PhpObject b) {
        return ObjectOrder.compare(ctx, a, b);
    }

    public static int compareWithString(Context ctx, PhpObject a, String b) {
        return a.cls.magic(Magic.TO_STRING) == null ? 1 : Comparison.compare(ctx, toString(ctx, a), b);
    }

    /// With a Long or Double.
    public static int compareWithNumber(Context ctx, PhpObject a, Object b) {
        ctx.notice("Object of class " + a.cls().name() + " could not be converted to " + (b instanceof Long ? "int" : "float"));
        return Comparison.compare(ctx, 1L, b);
    }
}
