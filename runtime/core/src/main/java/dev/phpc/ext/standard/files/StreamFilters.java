package dev.phpc.ext.standard.files;

import dev.phpc.ext.standard.streams.FilterChain;
import dev.phpc.ext.standard.streams.Filters;
import dev.phpc.ext.standard.streams.OpenMode;
import dev.phpc.ext.standard.streams.Stream;
import dev.phpc.ext.standard.streams.StreamFilter;
import dev.phpc.ext.standard.streams.Streams;
import dev.phpc.runtime.Context;
import dev.phpc.runtime.Conversions;
import dev.phpc.runtime.Errors;
import dev.phpc.runtime.PhpArray;
import dev.phpc.runtime.PhpResource;
import dev.phpc.runtime.declare.Effect;
import dev.phpc.runtime.declare.PhpConstant;
import dev.phpc.runtime.declare.PhpFunction;

/// `stream_filter_append` and its like.
final class StreamFilters {
    @PhpConstant("STREAM_FILTER_READ") static final long READ = 1;
    @PhpConstant("STREAM_FILTER_WRITE") static final long WRITE = 2;
    @PhpConstant("STREAM_FILTER_ALL") static final long ALL = 3;
    @PhpConstant("PSFS_PASS_ON") static final long PASS_ON = 2;
    @PhpConstant("PSFS_FEED_ME") static final long FEED_ME = 1;
    @PhpConstant("PSFS_ERR_FATAL") static final long ERR_FATAL = 0;
    @PhpConstant("PSFS_FLAG_NORMAL") static final long FLAG_NORMAL = StreamFilter.NORMAL;
    @PhpConstant("PSFS_FLAG_FLUSH_INC") static final long FLAG_FLUSH_INC = StreamFilter.FLUSHING;
    @PhpConstant("PSFS_FLAG_FLUSH_CLOSE") static final long FLAG_FLUSH_CLOSE = StreamFilter.CLOSING;

    private StreamFilters() {}

    @PhpFunction(value = "stream_filter_append($stream, string $filter_name, int $mode = 0, mixed $params = UNKNOWN)",
        effects = {Effect.WRITES_STATE, Effect.CALLS_BACK})
    static Object stream_filter_append(Context ctx, Object stream, String filter_name, long mode, Object params) {
        return attach(ctx, "stream_filter_append", stream, filter_name, mode, params, true);
    }

    @PhpFunction(value = "stream_filter_prepend($stream, string $filter_name, int $mode = 0, mixed $params = UNKNOWN)",
        effects = {Effect.WRITES_STATE, Effect.CALLS_BACK})
    static Object stream_filter_prepend(Context ctx, Object stream, String filter_name, long mode, Object params) {
        return attach(ctx, "stream_filter_prepend", stream, filter_name, mode, params, false);
    }

    /// Without a mode, a filter goes on each side that the stream's own mode has.
    private static Object attach(Context ctx, String function, Object argument, String name, long mode, Object parameters, boolean last) {
        Stream stream = Streams.require(ctx, function, argument);
        OpenMode opened = OpenMode.parse(stream.mode());
        boolean both = (mode & ALL) == 0;
        StreamFilter filter = null;
        if ((mode & READ) != 0 || both && (opened == null || opened.readable())) {
            filter = attach(ctx, function, stream, stream.readFilters(), name, parameters, last);
            if (filter == null) return false;
        }
        if ((mode & WRITE) != 0 || both && opened != null && opened.writable()) {
            filter = attach(ctx, function, stream, stream.writeFilters(), name, parameters, last);
        }
        return filter == null ? false : filter;
    }

    private static StreamFilter attach(Context ctx, String function, Stream stream, FilterChain chain, String name, Object parameters,
            boolean last) {
        StreamFilter filter = Filters.of(ctx).create(ctx, function, stream, name, parameters);
        if (filter == null) return null;
        if (!last) {
            chain.prepend(stream, filter);
            return filter;
        }
        chain.append(stream, filter);
        if (chain != stream.readFilters() || chain.filterBuffered(stream)) return filter;
        ctx.warning(function + "(): Filter failed to process pre-buffered data");
        chain.drop(filter);
        return null;
    }

    @PhpFunction(value = "stream_filter_remove($stream_filter): bool", effects = {Effect.WRITES_STATE, Effect.CALLS_BACK})
    static boolean stream_filter_remove(Context ctx, Object stream_filter) {
        if (!(stream_filter instanceof PhpResource)) {
            throw Errors.typeError(ctx, "stream_filter_remove(): Argument #1 ($stream_filter) must be of type resource, "
                + Conversions.valueName(stream_filter) + " given");
        }
        if (!(stream_filter instanceof StreamFilter filter) || filter.isClosed()) {
            throw Errors.typeError(ctx, "stream_filter_remove(): supplied resource is not a valid stream filter resource");
        }
        return filter.remove();
    }

    @PhpFunction(value = "stream_get_filters(): array", effects = {Effect.READS_STATE})
    static PhpArray stream_get_filters(Context ctx) {
        PhpArray names = new PhpArray();
        for (String name : Filters.of(ctx).names()) names.append(name);
        return names;
    }
}
