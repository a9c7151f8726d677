package dev.phpc.ext.standard.serialization;

import dev.phpc.runtime.Context;
import dev.phpc.runtime.Conversions;
import dev.phpc.runtime.Errors;
import dev.phpc.runtime.PhpArray;
import dev.phpc.runtime.declare.Effect;
import dev.phpc.runtime.declare.PhpFunction;

/// Values as strings that PHP can read again.
final class Serialization {

    private Serialization() {}

    @PhpFunction(value = "serialize(mixed $value): string", effects = {Effect.CALLS_BACK, Effect.READS_STATE})
    static String serialize(Context ctx, Object value) {
        return Serializer.serialize(ctx, value);
    }

    @PhpFunction(value = "unserialize(string $data, array $options = []): mixed", effects = {Effect.CALLS_BACK})
    static Object unserialize(Context ctx, String data, PhpArray options) {
        if (data.isEmpty()) {
            return false;
        }
        AllowedClasses allowed = options.has("allowed_classes")
                ? AllowedClasses.of(ctx, options.get("allowed_classes")) : null;
        Unserializer unserializer = new Unserializer(ctx, data, allowed, maxDepth(ctx, options));
        try {
            Object value = unserializer.read();
            int end = unserializer.in.offset();
            if (end < data.length()) {
                ctx.warning("unserialize(): Extra data starting at offset " + end + " of " + data.length() + " bytes");
            }
            return value;
        } catch (Unserializer.Malformed malformed) {
            ctx.warning("unserialize(): Error at offset " + unserializer.in.offset() + " of " + data.length() + " bytes");
            return false;
        }
    }

    private static int maxDepth(Context ctx, PhpArray options) {
        if (!options.has("max_depth")) {
            return (int) ctx.ini().getLong("unserialize_max_depth");
        }
        Object depth = options.get("max_depth");
        if (!(depth instanceof Long limit)) {
            throw Errors.typeError(ctx, "unserialize(): Option \"max_depth\" must be of type int, "
                    + Conversions.valueName(depth) + " given");
        }
        if (limit < 0) {
            throw Errors.valueError(ctx, "unserialize(): Option \"max_depth\" must be greater than or equal to 0");
        }
        return (int) Math.min(limit, Integer.MAX_VALUE);
    }
}
