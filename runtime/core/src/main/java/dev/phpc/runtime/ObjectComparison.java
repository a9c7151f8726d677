package dev.phpc.runtime;

import dev.phpc.runtime.objects.ObjectValues;
import dev.phpc.runtime.objects.PhpObject;

/// Comparison of an object with anything.
final class ObjectComparison {

    /// There is no order, whichever way it is asked.
    private static final int NONE = 2;

    private ObjectComparison() {}

    /// `$a <=> $b`.
    static int compare(Context ctx, PhpObject a, Object b) {
        int order = order(ctx, a, b);
        return order == NONE ? Comparison.UNCOMPARABLE : order;
    }

    /// `$a <=> $b` where the object is on the right.
    static int compareReversed(Context ctx, Object a, PhpObject b) {
        int order = order(ctx, b, a);
        boolean unordered = order == NONE || a instanceof Double number && number.isNaN();
        return unordered ? Comparison.UNCOMPARABLE : -order;
    }

    private static int order(Context ctx, PhpObject a, Object b) {
        return switch (b) {
            case PhpObject y -> a == y ? 0 : ObjectValues.compare(ctx, a, y);
            case null -> 1;
            case Boolean y -> Boolean.compare(ObjectValues.toBoolean(a), y);
            // Enum cases compare with nothing but themselves.
            default -> a.cls().isEnum() ? NONE : orderOfPlain(ctx, a, b);
        };
    }

    private static int orderOfPlain(Context ctx, PhpObject a, Object b) {
        return switch (b) {
            case String y -> ObjectValues.compareWithString(ctx, a, y);
            case Long y -> ObjectValues.compareWithNumber(ctx, a, y);
            case Double y -> ObjectValues.compareWithNumber(ctx, a, y);
            default -> 1;
        };
    }
}
