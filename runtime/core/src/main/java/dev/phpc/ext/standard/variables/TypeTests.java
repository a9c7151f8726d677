package dev.phpc.ext.standard.variables;

import dev.phpc.runtime.Context;
import dev.phpc.runtime.Conversions;
import dev.phpc.runtime.NumericStrings;
import dev.phpc.runtime.PhpArray;
import dev.phpc.runtime.PhpResource;
import dev.phpc.runtime.declare.PhpFunction;
import dev.phpc.runtime.objects.Objects;
import dev.phpc.runtime.objects.PhpObject;

/// What type a value has.
final class TypeTests {

    private TypeTests() {}

    @PhpFunction(value = "gettype(mixed $value): string", effects = {})
    static String gettype(Object value) {
        return Conversions.gettype(value);
    }

    @PhpFunction(value = "get_debug_type(mixed $value): string", effects = {})
    static String getDebugType(Object value) {
        return switch (value) {
            case PhpResource resource -> resource.isClosed()
                    ? "resource (closed)" : "resource (" + resource.typeName() + ")";
            case null, default -> Conversions.typeName(value);
        };
    }

    @PhpFunction(value = "is_null(mixed $value): bool", effects = {})
    static boolean isNull(Object value) {
        return value == null;
    }

    @PhpFunction(value = "is_bool(mixed $value): bool", effects = {})
    static boolean isBool(Object value) {
        return value instanceof Boolean;
    }

    @PhpFunction(value = "is_int(mixed $value): bool", effects = {})
    static boolean isInt(Object value) {
        return value instanceof Long;
    }

    @PhpFunction(value = "is_integer(mixed $value): bool", effects = {})
    static boolean isInteger(Object value) {
        return value instanceof Long;
    }

    @PhpFunction(value = "is_long(mixed $value): bool", effects = {})
    static boolean isLong(Object value) {
        return value instanceof Long;
    }

    @PhpFunction(value = "is_float(mixed $value): bool", effects = {})
    static boolean isFloat(Object value) {
        return value instanceof Double;
    }

    @PhpFunction(value = "is_double(mixed $value): bool", effects = {})
    static boolean isDouble(Object value) {
        return value instanceof Double;
    }

    @PhpFunction(value = "is_string(mixed $value): bool", effects = {})
    static boolean isString(Object value) {
        return value instanceof String;
    }

    @PhpFunction(value = "is_array(mixed $value): bool", effects = {})
    static boolean isArray(Object value) {
        return value instanceof PhpArray;
    }

    @PhpFunction(value = "is_object(mixed $value): bool", effects = {})
    static boolean isObject(Object value) {
        return value instanceof PhpObject;
    }

    @PhpFunction(value = "is_resource(mixed $value): bool", effects = {})
    static boolean isResource(Object value) {
        return value instanceof PhpResource resource && !resource.isClosed();
    }

    @PhpFunction(value = "is_scalar(mixed $value): bool", effects = {})
    static boolean isScalar(Object value) {
        return value instanceof Boolean || value instanceof Long || value instanceof Double || value instanceof String;
    }

    /// An int, a float, or a string that is a number as a whole.
    @PhpFunction(value = "is_numeric(mixed $value): bool", effects = {})
    static boolean isNumeric(Object value) {
        return value instanceof Long || value instanceof Double
                || value instanceof String text && NumericStrings.isNumeric(text);
    }

    @PhpFunction(value = "is_iterable(mixed $value): bool", effects = {})
    static boolean isIterable(Context ctx, Object value) {
        return value instanceof PhpArray || Objects.instanceOf(ctx, value, "traversable");
    }

    @PhpFunction(value = "is_countable(mixed $value): bool", effects = {})
    static boolean isCountable(Context ctx, Object value) {
        return value instanceof PhpArray || Objects.instanceOf(ctx, value, "countable");
    }
}
