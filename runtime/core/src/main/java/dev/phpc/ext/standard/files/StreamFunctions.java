package dev.phpc.ext.standard.files;

import dev.phpc.ext.standard.streams.IncludePath;
import dev.phpc.ext.standard.streams.Stream;
import dev.phpc.ext.standard.streams.StreamDevice;
import dev.phpc.ext.standard.streams.Streams;
import dev.phpc.ext.standard.streams.Wrappers;
import dev.phpc.runtime.Context;
import dev.phpc.runtime.Conversions;
import dev.phpc.runtime.Errors;
import dev.phpc.runtime.PhpArray;
import dev.phpc.runtime.PhpResource;
import dev.phpc.runtime.declare.Effect;
import dev.phpc.runtime.declare.PhpFunction;

/// What can be asked of any stream: `stream_get_contents`, `stream_get_meta_data`, `stream_set_blocking` …
final class StreamFunctions {
    private StreamFunctions() {}

    @PhpFunction(value = "stream_get_contents($stream, ?int $length = null, int $offset = -1): string|false",
        effects = {Effect.READS_STATE, Effect.WRITES_STATE, Effect.CALLS_BACK})
    static Object stream_get_contents(Context ctx, Object stream, Long length, long offset) {
        if (length != null && length < -1) {
            throw Errors.valueError(ctx, "stream_get_contents(): Argument #2 ($length) must be greater than or equal to -1");
        }
        Stream from = Streams.require(ctx, "stream_get_contents", stream);
        if (offset >= 0 && !seek(from, offset)) {
            ctx.warning("stream_get_contents(): Failed to seek to position " + offset + " in the stream");
            return false;
        }
        return from.rest(length == null || length < 0 ? Integer.MAX_VALUE - 16 : length);
    }

    /// Streams that can't seek are read up to the place.
    private static boolean seek(Stream stream, long offset) {
        long position = stream.tell();
        if (position >= 0 && offset > position && !stream.device().isSeekable()) {
            return stream.seek(offset - position, StreamDevice.SEEK_CUR);
        }
        return offset == position || stream.seek(offset, StreamDevice.SEEK_SET);
    }

    @PhpFunction(value = "stream_get_line($stream, int $length, string $ending = ''): string|false",
        effects = {Effect.READS_STATE, Effect.WRITES_STATE, Effect.CALLS_BACK})
    static Object stream_get_line(Context ctx, Object stream, long length, String ending) {
        if (length < 0) throw Errors.valueError(ctx, "stream_get_line(): Argument #2 ($length) must be greater than or equal to 0");
        Stream from = Streams.require(ctx, "stream_get_line", stream);
        String line = from.record(length == 0 ? Integer.MAX_VALUE - 16 : (int) Math.min(length, Integer.MAX_VALUE - 16), ending);
        return line == null ? false : line;
    }

    @PhpFunction(value = "stream_copy_to_stream($from, $to, ?int $length = null, int $offset = 0): int|false",
        effects = {Effect.READS_STATE, Effect.WRITES_STATE, Effect.CALLS_BACK, Effect.OUTPUT})
    static Object stream_copy_to_stream(Context ctx, Object from, Object to, Long length, long offset) {
        Stream source = Streams.require(ctx, "stream_copy_to_stream", 1, "from", from);
        Stream target = Streams.require(ctx, "stream_copy_to_stream", 2, "to", to);
        if (offset > 0 && !source.seek(offset, StreamDevice.SEEK_SET)) {
            ctx.warning("stream_copy_to_stream(): Failed to seek to position " + offset + " in the stream");
            return false;
        }
        long left = length == null || length < 0 ? Long.MAX_VALUE : length;
        long count = 0;
        while (left > 0 && !source.eof()) {
            String part = source.read((int) Math.min(left, Stream.CHUNK));
            if (part == null) return count == 0 ? false : (Object) count;
            if (part.isEmpty()) break;
            long written = target.write(part);
            if (written < 0) return false;
            count += written;
            left -= part.length();
            if (written < part.length()) break;
        }
        return count;
    }

    @PhpFunction(value = "stream_get_meta_data($stream): array", effects = {Effect.READS_STATE, Effect.CALLS_BACK})
    static PhpArray stream_get_meta_data(Context ctx, Object stream) {
        return metadata(Streams.require(ctx, "stream_get_meta_data", stream));
    }

    @PhpFunction(value = "socket_get_status($stream): array", effects = {Effect.READS_STATE, Effect.CALLS_BACK})
    static PhpArray socket_get_status(Context ctx, Object stream) {
        return metadata(Streams.require(ctx, "socket_get_status", stream));
    }

    private static PhpArray metadata(Stream of) {
        PhpArray array = new PhpArray();
        if (!of.device().addMetadata(array)) {
            array.put("timed_out", of.hasTimedOut());
            array.put("blocked", of.isBlocking());
            array.put("eof", of.eof());
        }
        if (of.wrapperData() != null) array.put("wrapper_data", of.wrapperData());
        if (of.wrapperType() != null) array.put("wrapper_type", of.wrapperType());
        array.put("stream_type", of.device().typeName());
        array.put("mode", of.mode());
        array.put("unread_bytes", (Object) (long) of.unreadBytes());
        array.put("seekable", of.device().isSeekable());
        if (of.uri() != null && !of.device().isDirectory()) array.put("uri", of.uri());
        return array;
    }

    @PhpFunction(value = "stream_set_blocking($stream, bool $enable): bool", effects = {Effect.WRITES_STATE, Effect.CALLS_BACK})
    static boolean stream_set_blocking(Context ctx, Object stream, boolean enable) {
        return Streams.require(ctx, "stream_set_blocking", stream).setBlocking(enable);
    }

    @PhpFunction(value = "socket_set_blocking($stream, bool $enable): bool", effects = {Effect.WRITES_STATE, Effect.CALLS_BACK})
    static boolean socket_set_blocking(Context ctx, Object stream, boolean enable) {
        return Streams.require(ctx, "socket_set_blocking", stream).setBlocking(enable);
    }

    @PhpFunction(value = "stream_set_timeout($stream, int $seconds, int $microseconds = 0): bool", effects = {Effect.WRITES_STATE, Effect.CALLS_BACK})
    static boolean stream_set_timeout(Context ctx, Object stream, long seconds, long microseconds) {
        Stream timed = Streams.require(ctx, "stream_set_timeout", stream);
        return timed.device().setTimeout(timed, seconds * 1_000_000 + microseconds);
    }

    @PhpFunction(value = "stream_set_write_buffer($stream, int $size): int", effects = {Effect.WRITES_STATE, Effect.CALLS_BACK})
    static long stream_set_write_buffer(Context ctx, Object stream, long size) {
        return setWriteBuffer(Streams.require(ctx, "stream_set_write_buffer", stream));
    }

    @PhpFunction(value = "set_file_buffer($stream, int $size): int", effects = {Effect.WRITES_STATE, Effect.CALLS_BACK})
    static long set_file_buffer(Context ctx, Object stream, long size) {
        return setWriteBuffer(Streams.require(ctx, "set_file_buffer", stream));
    }

    /// Writes are never buffered here, which is what files say to any size in PHP too.
    private static long setWriteBuffer(Stream stream) {
        return -1;
    }

    @PhpFunction(value = "stream_set_read_buffer($stream, int $size): int", effects = {Effect.WRITES_STATE, Effect.CALLS_BACK})
    static long stream_set_read_buffer(Context ctx, Object stream, long size) {
        Streams.require(ctx, "stream_set_read_buffer", stream).unbuffered(size == 0);
        return 0;
    }

    @PhpFunction(value = "stream_set_chunk_size($stream, int $size): int", effects = {Effect.WRITES_STATE})
    static long stream_set_chunk_size(Context ctx, Object stream, long size) {
        if (size <= 0) throw Errors.valueError(ctx, "stream_set_chunk_size(): Argument #2 ($size) must be greater than 0");
        if (size > Integer.MAX_VALUE) throw Errors.valueError(ctx, "stream_set_chunk_size(): Argument #2 ($size) is too large");
        return Streams.require(ctx, "stream_set_chunk_size", stream).chunkSize((int) size);
    }

    @PhpFunction(value = "stream_supports_lock($stream): bool", effects = {Effect.READS_STATE, Effect.CALLS_BACK})
    static boolean stream_supports_lock(Context ctx, Object stream) {
        return Streams.require(ctx, "stream_supports_lock", stream).device().supportsLock();
    }

    @PhpFunction(value = "stream_isatty($stream): bool", effects = {Effect.READS_STATE})
    static boolean stream_isatty(Context ctx, Object stream) {
        return Streams.require(ctx, "stream_isatty", stream).device().isTerminal();
    }

    @PhpFunction(value = "stream_is_local($stream): bool", effects = {Effect.READS_STATE})
    static boolean stream_is_local(Context ctx, Object stream) {
        if (stream instanceof PhpResource) {
            String type = Streams.require(ctx, "stream_is_local", stream).wrapperType();
            return type == null || !type.equals("http");
        }
        String name = Conversions.toString(ctx, stream);
        int scheme = Wrappers.schemeLength(name);
        var wrapper = scheme == 0 ? null : Wrappers.of(ctx).get(name.substring(0, scheme));
        return wrapper == null || !wrapper.isUrl();
    }

    @PhpFunction(value = "stream_get_wrappers(): array", effects = {Effect.READS_STATE})
    static PhpArray stream_get_wrappers(Context ctx) {
        PhpArray names = new PhpArray();
        for (String scheme : Wrappers.of(ctx).schemes()) names.append(scheme);
        return names;
    }

    @PhpFunction(value = "stream_resolve_include_path(string $filename): string|false", effects = {Effect.READS_STATE})
    static Object stream_resolve_include_path(Context ctx, String filename) {
        Streams.checkPath(ctx, "stream_resolve_include_path", 1, "filename", filename);
        String found = IncludePath.resolve(ctx, filename);
        return found == null ? false : found;
    }
}
