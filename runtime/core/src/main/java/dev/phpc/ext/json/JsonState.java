package dev.phpc.ext.json;

import dev.phpc.runtime.Context;
import dev.phpc.runtime.Errors;

/// The outcome of the last call of a request.
final class JsonState {

    private JsonError last = JsonError.NONE;

    static JsonState of(Context ctx) {
        return ctx.state(JsonState.class, JsonState::new);
    }

    JsonError last() {
        return last;
    }

    /// Notes the outcome of a call; with [JsonOptions#THROW_ON_ERROR] an error is thrown, and the last outcome stays.
    void note(Context ctx, JsonError error, long options) {
        if ((options & JsonOptions.THROW_ON_ERROR) == 0) {
            last = error;
        } else if (error != JsonError.NONE) {
            throw Errors.of(ctx, "JsonException", error.message(), error.ordinal());
        }
    }
}
