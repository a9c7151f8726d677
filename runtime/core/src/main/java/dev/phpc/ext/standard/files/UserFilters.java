package dev.phpc.ext.standard.files;

import dev.phpc.ext.standard.streams.Filters;
import dev.phpc.ext.standard.streams.Streams;
import dev.phpc.runtime.Context;
import dev.phpc.runtime.Conversions;
import dev.phpc.runtime.Errors;
import dev.phpc.runtime.PhpResource;
import dev.phpc.runtime.declare.Effect;
import dev.phpc.runtime.declare.PhpFunction;

/// `stream_filter_register`, and the buckets that filters written in PHP handle.
final class UserFilters {
    private UserFilters() {}

    @PhpFunction(value = "stream_filter_register(string $filter_name, string $class): bool", effects = {Effect.WRITES_STATE})
    static boolean stream_filter_register(Context ctx, String filter_name, String cls) {
        checkName(ctx, 1, "filter_name", filter_name);
        checkName(ctx, 2, "class", cls);
        return Filters.of(ctx).register(filter_name, (context, function, stream, name, parameters) ->
            UserFilter.create(context, function, cls, name, parameters));
    }

    private static void checkName(Context ctx, int position, String parameter, String name) {
        if (name.isEmpty()) {
            throw Errors.valueError(ctx, "stream_filter_register(): Argument #" + position + " ($" + parameter + ") must be a non-empty string");
        }
    }

    @PhpFunction(value = "stream_bucket_make_writeable($brigade): ?StreamBucket", effects = {Effect.READS_STATE, Effect.WRITES_STATE})
    static StreamBucket stream_bucket_make_writeable(Context ctx, Object brigade) {
        String data = brigade(ctx, "stream_bucket_make_writeable", brigade).poll();
        return data == null ? null : StreamBucket.create(ctx, data);
    }

    @PhpFunction(value = "stream_bucket_append($brigade, StreamBucket $bucket): void", effects = {Effect.WRITES_STATE})
    static void stream_bucket_append(Context ctx, Object brigade, StreamBucket bucket) {
        brigade(ctx, "stream_bucket_append", brigade).append(bucket);
    }

    @PhpFunction(value = "stream_bucket_prepend($brigade, StreamBucket $bucket): void", effects = {Effect.WRITES_STATE})
    static void stream_bucket_prepend(Context ctx, Object brigade, StreamBucket bucket) {
        brigade(ctx, "stream_bucket_prepend", brigade).prepend(bucket);
    }

    @PhpFunction(value = "stream_bucket_new($stream, string $buffer): StreamBucket", effects = {Effect.READS_STATE})
    static StreamBucket stream_bucket_new(Context ctx, Object stream, String buffer) {
        Streams.require(ctx, "stream_bucket_new", stream);
        return StreamBucket.create(ctx, buffer);
    }

    private static Brigade brigade(Context ctx, String function, Object argument) {
        if (argument instanceof Brigade brigade) return brigade;
        if (!(argument instanceof PhpResource)) {
            throw Errors.typeError(ctx, function + "(): Argument #1 ($brigade) must be of type resource, " + Conversions.valueName(argument) + " given");
        }
        throw Errors.typeError(ctx, function + "(): supplied resource is not a valid userfilter.bucket brigade resource");
    }
}
