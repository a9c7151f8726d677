package dev.phpc.runtime.objects;

import dev.phpc.runtime.Context;
import dev.phpc.runtime.PhpArray;

/// What objects are worth to the operators and conversions.
public final class ObjectValues {

    private ObjectValues() {}

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
        return object.cls().name();
    }

    public static PhpArray toArray(Context ctx, PhpObject object) {
        return new PhpArray();
    }

    /// The class name as error messages show it.
    public static String typeName(PhpObject object) {
        return object.cls().name();
    }

    /// Compares two objects; [dev.phpc.runtime.Comparison#UNCOMPARABLE] if no order is defined.
    public static int compare(Context ctx, PhpObject a, PhpObject b) {
        return a == b ? 0 : 1;
    }

    public static int compareWithString(Context ctx, PhpObject a, String b) {
        return 1;
    }

    /// With a Long or Double.
    public static int compareWithNumber(Context ctx, PhpObject a, Object b) {
        String type = b instanceof Long ? "int" : "float";
        ctx.notice("Object of class " + a.cls().name() + " could not be converted to " + type);
        return dev.phpc.runtime.Comparison.compare(ctx, 1L, b);
    }
}
