package dev.phpc.ext.spl;

import dev.phpc.runtime.ArrayKeys;
import dev.phpc.runtime.Context;
import dev.phpc.runtime.Conversions;
import dev.phpc.runtime.Errors;
import dev.phpc.runtime.PhpResource;

/// Offsets of containers that have only numbers for keys.
final class Offsets {
    private Offsets() {}

    /// The number that an offset means, or null if it can't mean one.
    static Long number(Context ctx, Object offset) {
        return switch (offset) {
            case Long number -> number;
            case String string when ArrayKeys.isInt(string) -> ArrayKeys.toInt(string);
            case Boolean truth -> truth ? 1L : 0L;
            case Double number -> (Long) Conversions.toKey(ctx, number);
            case PhpResource resource -> (Long) Conversions.toKey(ctx, resource);
            case null, default -> null;
        };
    }

    /// The number that the argument of an `offset…` method means; `type` is what the TypeError asks for.
    static long argument(Context ctx, String method, String type, Object offset) {
        Long number = number(ctx, offset);
        if (number == null) {
            throw Errors.typeError(ctx, method + "(): Argument #1 ($index) must be of type " + type + ", "
                    + Conversions.valueName(offset) + " given");
        }
        return number;
    }
}
