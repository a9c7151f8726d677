package dev.phpc.ext.standard.variables;

import dev.phpc.runtime.Context;
import dev.phpc.runtime.Conversions;
import dev.phpc.runtime.Errors;
import dev.phpc.runtime.Ref;
import dev.phpc.runtime.declare.Effect;
import dev.phpc.runtime.declare.PhpFunction;
import dev.phpc.runtime.objects.Names;
import dev.phpc.runtime.objects.ObjectCasts;

/// Values made into another type.
final class TypeConversions {

    private TypeConversions() {}

    /// With a base other than 10, strings are read in it; base 0 goes by the prefix.
    @PhpFunction(value = "intval(mixed $value, int $base = 10): int", effects = {})
    static long intval(Context ctx, Object value, long base) {
        if (base == 10 || !(value instanceof String text)) {
            return Conversions.toLong(ctx, value);
        }
        return IntegerText.parse(text, (int) base);
    }

    @PhpFunction(value = "floatval(mixed $value): float", effects = {})
    static double floatval(Context ctx, Object value) {
        return Conversions.toDouble(ctx, value);
    }

    @PhpFunction(value = "doubleval(mixed $value): float", effects = {})
    static double doubleval(Context ctx, Object value) {
        return Conversions.toDouble(ctx, value);
    }

    @PhpFunction(value = "boolval(mixed $value): bool", effects = {})
    static boolean boolval(Context ctx, Object value) {
        return Conversions.toBoolean(ctx, value);
    }

    @PhpFunction(value = "strval(mixed $value): string", effects = {Effect.CALLS_BACK})
    static String strval(Context ctx, Object value) {
        return Conversions.toString(ctx, value);
    }

    @PhpFunction(value = "settype(mixed &$var, string $type): bool", effects = {Effect.CALLS_BACK})
    static boolean settype(Context ctx, Ref var, String type) {
        Object value = var.get();
        switch (Names.lower(type)) {
            case "integer", "int" -> var.set(Conversions.toLong(ctx, value));
            case "float", "double" -> var.set(Conversions.toDouble(ctx, value));
            case "string" -> var.set(Conversions.toString(ctx, value));
            case "array" -> var.set(Conversions.toArray(ctx, value));
            case "object" -> var.set(ObjectCasts.toObject(ctx, value));
            case "bool", "boolean" -> var.set(Conversions.toBoolean(ctx, value));
            case "null" -> var.set(null);
            case "resource" -> throw Errors.valueError(ctx, "Cannot convert to resource type");
            default -> throw Errors.valueError(ctx, "settype(): Argument #2 ($type) must be a valid type");
        }
        return true;
    }
}
