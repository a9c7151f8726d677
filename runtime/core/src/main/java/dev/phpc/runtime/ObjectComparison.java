package dev.phpc.runtime;

import dev.phpc.runtime.objects.ObjectValues;
import dev.phpc.runtime.objects.PhpObject;

/// Comparison of an object with anything.
final class ObjectComparison {

    private ObjectComparison() {}

    static int compare(Context ctx, PhpObject a, Object b) {
        return switch (b) {
            case PhpObject y -> a == y ? 0 : ObjectValues.compare(ctx, a, y);
            case null -> 1;
            case Boolean y -> Boolean.compare(ObjectValues.toBoolean(a), y);
            case String y -> ObjectValues.compareWithString(ctx, a, y);
            case Long y -> ObjectValues.compareWithNumber(ctx, a, y);
            case Double y -> ObjectValues.compareWithNumber(ctx, a, y);
            default -> Comparison.UNCOMPARABLE;
        };
    }
}
