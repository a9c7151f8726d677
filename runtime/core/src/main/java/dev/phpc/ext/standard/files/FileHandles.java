package dev.phpc.ext.standard.files;

import dev.phpc.ext.standard.streams.Stream;
import dev.phpc.ext.standard.streams.StreamContext;
import dev.phpc.ext.standard.streams.StreamDevice;
import dev.phpc.ext.standard.streams.StreamWrapper.Call;
import dev.phpc.ext.standard.streams.Streams;
import dev.phpc.runtime.Context;
import dev.phpc.runtime.Errors;
import dev.phpc.runtime.Ref;
import dev.phpc.runtime.declare.Effect;
import dev.phpc.runtime.declare.PhpConstant;
import dev.phpc.runtime.declare.PhpFunction;

/// `fopen` and what is done with what it returns.
final class FileHandles {
    @PhpConstant("SEEK_SET") static final long SEEK_SET = StreamDevice.SEEK_SET;
    @PhpConstant("SEEK_CUR") static final long SEEK_CUR = StreamDevice.SEEK_CUR;
    @PhpConstant("SEEK_END") static final long SEEK_END = StreamDevice.SEEK_END;
    @PhpConstant("LOCK_SH") static final long LOCK_SH = 1;
    @PhpConstant("LOCK_EX") static final long LOCK_EX = 2;
    @PhpConstant("LOCK_UN") static final long LOCK_UN = 3;
    @PhpConstant("LOCK_NB") static final long LOCK_NB = 4;

    private FileHandles() {}

    @PhpFunction(value = "fopen(string $filename, string $mode, bool $use_include_path = false, $context = null)",
        effects = {Effect.READS_STATE, Effect.WRITES_STATE, Effect.CALLS_BACK})
    static Object fopen(Context ctx, String filename, String mode, boolean use_include_path, Object context) {
        Streams.checkPath(ctx, "fopen", 1, "filename", filename);
        StreamContext found = Streams.context(ctx, "fopen", 4, context);
        Stream stream = Streams.open(new Call(ctx, "fopen", found), filename, mode, use_include_path);
        return stream == null ? false : stream;
    }

    @PhpFunction(value = "fclose($stream): bool", effects = {Effect.WRITES_STATE, Effect.CALLS_BACK})
    static boolean fclose(Context ctx, Object stream) {
        Streams.require(ctx, "fclose", stream).close();
        return true;
    }

    @PhpFunction(value = "feof($stream): bool", effects = {Effect.READS_STATE, Effect.CALLS_BACK})
    static boolean feof(Context ctx, Object stream) {
        return Streams.require(ctx, "feof", stream).eof();
    }

    @PhpFunction(value = "fread($stream, int $length): string|false", effects = {Effect.READS_STATE, Effect.WRITES_STATE, Effect.CALLS_BACK})
    static Object fread(Context ctx, Object stream, long length) {
        Stream from = Streams.require(ctx, "fread", stream);
        if (length <= 0) throw mustBePositive(ctx, "fread");
        String data = from.read((int) Math.min(length, Integer.MAX_VALUE - 16));
        return data == null ? false : data;
    }

    private static RuntimeException mustBePositive(Context ctx, String function) {
        return Errors.valueError(ctx, function + "(): Argument #2 ($length) must be greater than 0");
    }

    @PhpFunction(value = "fwrite($stream, string $data, ?int $length = null): int|false", effects = {Effect.WRITES_STATE, Effect.CALLS_BACK, Effect.OUTPUT})
    static Object fwrite(Context ctx, Object stream, String data, Long length) {
        return write(ctx, "fwrite", stream, data, length);
    }

    @PhpFunction(value = "fputs($stream, string $data, ?int $length = null): int|false", effects = {Effect.WRITES_STATE, Effect.CALLS_BACK, Effect.OUTPUT})
    static Object fputs(Context ctx, Object stream, String data, Long length) {
        return write(ctx, "fputs", stream, data, length);
    }

    private static Object write(Context ctx, String function, Object stream, String data, Long length) {
        String part = length == null || length >= data.length() ? data : length <= 0 ? "" : data.substring(0, (int) (long) length);
        Stream to = Streams.require(ctx, function, stream);
        long count = to.write(part);
        return count < 0 ? false : (Object) count;
    }

    @PhpFunction(value = "fgets($stream, ?int $length = null): string|false", effects = {Effect.READS_STATE, Effect.WRITES_STATE, Effect.CALLS_BACK})
    static Object fgets(Context ctx, Object stream, Long length) {
        Stream from = Streams.require(ctx, "fgets", stream);
        if (length != null && length <= 0) throw mustBePositive(ctx, "fgets");
        if (length != null && length == 1) return false;
        String line = from.line(length == null ? Integer.MAX_VALUE : (int) Math.min(length - 1, Integer.MAX_VALUE));
        return line == null ? false : line;
    }

    @PhpFunction(value = "fgetc($stream): string|false", effects = {Effect.READS_STATE, Effect.WRITES_STATE, Effect.CALLS_BACK})
    static Object fgetc(Context ctx, Object stream) {
        int c = Streams.require(ctx, "fgetc", stream).readByte();
        return c < 0 ? false : String.valueOf((char) c);
    }

    @PhpFunction(value = "fpassthru($stream): int", effects = {Effect.READS_STATE, Effect.WRITES_STATE, Effect.OUTPUT, Effect.CALLS_BACK})
    static long fpassthru(Context ctx, Object stream) {
        return passThrough(ctx, Streams.require(ctx, "fpassthru", stream));
    }

    /// Prints all that is left, and tells how much that was.
    static long passThrough(Context ctx, Stream stream) {
        long count = 0;
        while (!stream.eof()) {
            String part = stream.read(Stream.CHUNK);
            if (part == null || part.isEmpty()) break;
            ctx.output().write(part);
            count += part.length();
        }
        return count;
    }

    @PhpFunction(value = "ftell($stream): int|false", effects = {Effect.READS_STATE})
    static Object ftell(Context ctx, Object stream) {
        long position = Streams.require(ctx, "ftell", stream).tell();
        return position < 0 ? false : (Object) position;
    }

    @PhpFunction(value = "fseek($stream, int $offset, int $whence = SEEK_SET): int", effects = {Effect.WRITES_STATE, Effect.CALLS_BACK})
    static long fseek(Context ctx, Object stream, long offset, long whence) {
        return Streams.require(ctx, "fseek", stream).seek(offset, (int) whence) ? 0 : -1;
    }

    @PhpFunction(value = "rewind($stream): bool", effects = {Effect.WRITES_STATE, Effect.CALLS_BACK})
    static boolean rewind(Context ctx, Object stream) {
        return Streams.require(ctx, "rewind", stream).seek(0, StreamDevice.SEEK_SET);
    }

    @PhpFunction(value = "ftruncate($stream, int $size): bool", effects = {Effect.WRITES_STATE, Effect.CALLS_BACK})
    static boolean ftruncate(Context ctx, Object stream, long size) {
        if (size < 0) throw Errors.valueError(ctx, "ftruncate(): Argument #2 ($size) must be greater than or equal to 0");
        Stream truncated = Streams.require(ctx, "ftruncate", stream);
        if (!truncated.device().supportsTruncate()) {
            ctx.warning("ftruncate(): Can't truncate this stream!");
            return false;
        }
        return truncated.device().truncate(truncated, size);
    }

    @PhpFunction(value = "flock($stream, int $operation, &$would_block = null): bool", effects = {Effect.WRITES_STATE, Effect.CALLS_BACK})
    static boolean flock(Context ctx, Object stream, long operation, Ref would_block) {
        Stream locked = Streams.require(ctx, "flock", stream);
        int kind = (int) (operation & 3);
        if (kind == 0) throw Errors.valueError(ctx, "flock(): Argument #2 ($operation) must be one of LOCK_SH, LOCK_EX, or LOCK_UN");
        if (would_block != null) would_block.set(0L);
        if (locked.device().lock(locked, kind, (operation & LOCK_NB) == 0)) return true;
        if (would_block != null && locked.device().supportsLock()) would_block.set(1L);
        return false;
    }

    @PhpFunction(value = "fflush($stream): bool", effects = {Effect.WRITES_STATE, Effect.CALLS_BACK})
    static boolean fflush(Context ctx, Object stream) {
        return Streams.require(ctx, "fflush", stream).flush();
    }

    @PhpFunction(value = "fsync($stream): bool", effects = {Effect.WRITES_STATE})
    static boolean fsync(Context ctx, Object stream) {
        return synchronize(ctx, "fsync", stream, true);
    }

    @PhpFunction(value = "fdatasync($stream): bool", effects = {Effect.WRITES_STATE})
    static boolean fdatasync(Context ctx, Object stream) {
        return synchronize(ctx, "fdatasync", stream, false);
    }

    private static boolean synchronize(Context ctx, String function, Object stream, boolean metadata) {
        Stream synced = Streams.require(ctx, function, stream);
        Boolean done = synced.device().synchronize(synced, metadata);
        if (done == null) ctx.warning(function + "(): Can't fsync this stream!");
        return Boolean.TRUE.equals(done);
    }

    @PhpFunction(value = "fstat($stream): array|false", effects = {Effect.READS_STATE, Effect.CALLS_BACK})
    static Object fstat(Context ctx, Object stream) {
        Stream of = Streams.require(ctx, "fstat", stream);
        var status = of.device().status(of);
        return status == null ? false : status.toArray();
    }
}
