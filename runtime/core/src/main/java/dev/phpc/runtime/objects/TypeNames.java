package dev.phpc.runtime.objects;

import dev.phpc.runtime.Conversions;

/// What messages call a value: `int`, `string`, a class name, `null`.
public final class TypeNames {
    private TypeNames() {
    }

    /// As in "must be of type int, string given".
    public static String of(Object value) {
        return value instanceof PhpObject object ? object.cls().name() : Conversions.valueName(value);
    }
}
