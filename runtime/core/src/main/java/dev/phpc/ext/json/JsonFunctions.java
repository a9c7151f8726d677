package dev.phpc.ext.json;

import dev.phpc.runtime.Arguments;
import dev.phpc.runtime.Context;
import dev.phpc.runtime.declare.Effect;
import dev.phpc.runtime.declare.PhpFunction;

/// JSON from values, and values from JSON.
final class JsonFunctions {

    private JsonFunctions() {}

    @PhpFunction(value = "json_encode(mixed $value, int $flags = 0, int $depth = 512): string|false",
            effects = {Effect.CALLS_BACK, Effect.WRITES_STATE})
    static Object encode(Context ctx, Object value, long flags, long depth) {
        JsonEncoder encoder = new JsonEncoder(ctx, flags, depth);
        String text = encoder.encode(value);
        boolean partial = (flags & JsonOptions.PARTIAL_OUTPUT_ON_ERROR) != 0;
        JsonState.of(ctx).note(ctx, encoder.error(), partial ? flags & ~JsonOptions.THROW_ON_ERROR : flags);
        return encoder.error() == JsonError.NONE || partial ? (Object) text : (Object) false;
    }

    @PhpFunction(value = "json_decode(string $json, ?bool $associative = null, int $depth = 512, int $flags = 0): mixed",
            effects = {Effect.WRITES_STATE})
    static Object decode(Context ctx, String json, Boolean associative, long depth, long flags) {
        long options = associative == null ? flags
                : associative ? flags | JsonOptions.OBJECT_AS_ARRAY : flags & ~JsonOptions.OBJECT_AS_ARRAY;
        JsonState.of(ctx).note(ctx, JsonError.NONE, options);
        if (json.isEmpty()) {
            JsonState.of(ctx).note(ctx, JsonError.SYNTAX, options);
            return null;
        }
        checkDepth(ctx, "json_decode", 3, depth);
        JsonParser parser = new JsonParser(json, options, (int) depth, new JsonValues(ctx, options));
        Object value = parser.parse();
        JsonState.of(ctx).note(ctx, parser.error(), options);
        return parser.error() == JsonError.NONE ? value : null;
    }

    @PhpFunction(value = "json_validate(string $json, int $depth = 512, int $flags = 0): bool",
            effects = {Effect.WRITES_STATE})
    static boolean validate(Context ctx, String json, long depth, long flags) {
        if ((flags & ~JsonOptions.INVALID_UTF8_IGNORE) != 0) {
            throw Arguments.wrongValue(ctx, "json_validate", 3, "flags",
                    "must be a valid flag (allowed flags: JSON_INVALID_UTF8_IGNORE)");
        }
        if (json.isEmpty()) {
            JsonState.of(ctx).note(ctx, JsonError.SYNTAX, 0);
            return false;
        }
        JsonState.of(ctx).note(ctx, JsonError.NONE, 0);
        checkDepth(ctx, "json_validate", 2, depth);
        JsonParser parser = new JsonParser(json, flags, (int) depth, null);
        parser.parse();
        JsonState.of(ctx).note(ctx, parser.error(), 0);
        return parser.error() == JsonError.NONE;
    }

    private static void checkDepth(Context ctx, String function, int position, long depth) {
        if (depth <= 0) {
            throw Arguments.wrongValue(ctx, function, position, "depth", "must be greater than 0");
        }
        if (depth > Integer.MAX_VALUE) {
            throw Arguments.wrongValue(ctx, function, position, "depth", "must be less than " + Integer.MAX_VALUE);
        }
    }

    @PhpFunction(value = "json_last_error(): int", effects = {Effect.READS_STATE})
    static long lastError(Context ctx) {
        return JsonState.of(ctx).last().ordinal();
    }

    @PhpFunction(value = "json_last_error_msg(): string", effects = {Effect.READS_STATE})
    static String lastErrorMessage(Context ctx) {
        return JsonState.of(ctx).last().message();
    }
}
