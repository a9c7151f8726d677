package dev.phpc.ext.standard.files;

import dev.phpc.ext.standard.streams.FileStatus;
import dev.phpc.ext.standard.streams.OpenBasedir;
import dev.phpc.ext.standard.streams.Stream;
import dev.phpc.ext.standard.streams.StreamDevice;
import dev.phpc.ext.standard.streams.StreamWrapper;
import dev.phpc.ext.standard.streams.StreamWrapper.Call;
import dev.phpc.ext.standard.streams.Streams;
import dev.phpc.ext.standard.streams.Wrappers;
import dev.phpc.runtime.Context;
import dev.phpc.runtime.Conversions;
import dev.phpc.runtime.Errors;
import dev.phpc.runtime.PhpArray;
import dev.phpc.runtime.declare.Effect;
import dev.phpc.runtime.declare.PhpConstant;
import dev.phpc.runtime.declare.PhpFunction;
import dev.phpc.runtime.objects.PhpObject;

/// Whole files at once: `file_get_contents` and its like.
final class FileContents {
    @PhpConstant("FILE_USE_INCLUDE_PATH") static final long USE_INCLUDE_PATH = 1;
    @PhpConstant("FILE_IGNORE_NEW_LINES") static final long IGNORE_NEW_LINES = 2;
    @PhpConstant("FILE_SKIP_EMPTY_LINES") static final long SKIP_EMPTY_LINES = 4;
    @PhpConstant("FILE_APPEND") static final long APPEND = 8;
    @PhpConstant("FILE_NO_DEFAULT_CONTEXT") static final long NO_DEFAULT_CONTEXT = 16;
    @PhpConstant(value = "FILE_TEXT", deprecatedSince = "8.1, as the constant has no effect") static final long TEXT = 0;
    @PhpConstant(value = "FILE_BINARY", deprecatedSince = "8.1, as the constant has no effect") static final long BINARY = 0;

    private static final long FILE_FLAGS = USE_INCLUDE_PATH | IGNORE_NEW_LINES | SKIP_EMPTY_LINES | NO_DEFAULT_CONTEXT;

    private FileContents() {}

    @PhpFunction(value = "file_get_contents(string $filename, bool $use_include_path = false, $context = null, int $offset = 0, "
        + "?int $length = null): string|false", effects = {Effect.READS_STATE, Effect.CALLS_BACK})
    static Object file_get_contents(Context ctx, String filename, boolean use_include_path, Object context, long offset, Long length) {
        Streams.checkPath(ctx, "file_get_contents", 1, "filename", filename);
        if (length != null && length < 0) {
            throw Errors.valueError(ctx, "file_get_contents(): Argument #5 ($length) must be greater than or equal to 0");
        }
        Call call = new Call(ctx, "file_get_contents", Streams.context(ctx, "file_get_contents", 3, context));
        Stream stream = Streams.open(call, filename, "rb", use_include_path);
        if (stream == null) return false;
        try {
            if (offset != 0 && !stream.seek(offset, offset > 0 ? StreamDevice.SEEK_SET : StreamDevice.SEEK_END)) {
                ctx.warning("file_get_contents(): Failed to seek to position " + offset + " in the stream");
                return false;
            }
            return stream.rest(length == null ? Integer.MAX_VALUE - 16 : length);
        } finally {
            stream.close();
        }
    }

    @PhpFunction(value = "file_put_contents(string $filename, mixed $data, int $flags = 0, $context = null): int|false",
        effects = {Effect.WRITES_STATE, Effect.CALLS_BACK, Effect.OUTPUT})
    static Object file_put_contents(Context ctx, String filename, Object data, long flags, Object context) {
        String function = "file_put_contents";
        Streams.checkPath(ctx, function, 1, "filename", filename);
        Stream source = data instanceof dev.phpc.runtime.PhpResource ? Streams.fetch(ctx, function, data) : null;
        Call call = new Call(ctx, function, Streams.context(ctx, function, 4, context));
        boolean locks = (flags & FileHandles.LOCK_EX) != 0;
        if (locks && !Wrappers.isPlain(filename)) {
            ctx.warning("file_put_contents(): Exclusive locks may only be set for regular files");
            return false;
        }
        String mode = (flags & APPEND) != 0 ? "ab" : locks ? "cb" : "wb";
        Stream stream = Streams.open(call, filename, mode, (flags & USE_INCLUDE_PATH) != 0);
        if (stream == null) return false;
        try {
            if (locks && !lock(ctx, stream, mode)) return false;
            return source != null ? copyAll(source, stream) : writeValue(ctx, stream, data);
        } finally {
            stream.close();
        }
    }

    private static boolean lock(Context ctx, Stream stream, String mode) {
        if (!stream.device().supportsLock() || !stream.device().lock(stream, 2, true)) {
            ctx.warning("file_put_contents(): Exclusive locks are not supported for this stream");
            return false;
        }
        if (mode.equals("cb")) stream.device().truncate(stream, 0);
        return true;
    }

    private static Object copyAll(Stream source, Stream target) {
        long count = 0;
        while (!source.eof()) {
            String part = source.read(Stream.CHUNK);
            if (part == null || part.isEmpty()) break;
            target.write(part);
            count += part.length();
        }
        return count;
    }

    private static Object writeValue(Context ctx, Stream stream, Object data) {
        if (data instanceof PhpArray array) return writeElements(ctx, stream, array);
        if (data instanceof PhpObject && !isStringable(ctx, data)) return false;
        String text = Conversions.toString(ctx, data);
        return writeAll(ctx, stream, text) ? (Object) (long) text.length() : false;
    }

    private static boolean isStringable(Context ctx, Object data) {
        return dev.phpc.runtime.objects.Objects.instanceOf(ctx, data, "Stringable");
    }

    private static Object writeElements(Context ctx, Stream stream, PhpArray array) {
        long count = 0;
        for (int i = array.first(); i >= 0; i = array.next(i)) {
            String text = Conversions.toString(ctx, array.valueAt(i));
            if (!writeAll(ctx, stream, text)) return false;
            count += text.length();
        }
        return count;
    }

    private static boolean writeAll(Context ctx, Stream stream, String text) {
        if (text.isEmpty()) return true;
        long written = stream.write(text);
        if (written == text.length()) return true;
        if (written >= 0) {
            ctx.warning("file_put_contents(): Only " + written + " of " + text.length() + " bytes written, possibly out of free disk space");
        }
        return false;
    }

    @PhpFunction(value = "file(string $filename, int $flags = 0, $context = null): array|false", effects = {Effect.READS_STATE, Effect.CALLS_BACK})
    static Object file(Context ctx, String filename, long flags, Object context) {
        Streams.checkPath(ctx, "file", 1, "filename", filename);
        if ((flags & ~FILE_FLAGS) != 0) throw Errors.valueError(ctx, "file(): Argument #2 ($flags) must be a valid flag value");
        Call call = new Call(ctx, "file", Streams.context(ctx, "file", 3, context));
        Stream stream = Streams.open(call, filename, "rb", (flags & USE_INCLUDE_PATH) != 0);
        if (stream == null) return false;
        String content = stream.rest(Integer.MAX_VALUE - 16);
        stream.close();
        return (flags & IGNORE_NEW_LINES) != 0 ? bareLines(content, (flags & SKIP_EMPTY_LINES) != 0) : wholeLines(content);
    }

    private static PhpArray wholeLines(String content) {
        PhpArray lines = new PhpArray();
        for (int start = 0; start < content.length(); ) {
            int newline = content.indexOf('\n', start);
            int end = newline < 0 ? content.length() : newline + 1;
            lines.append(content.substring(start, end));
            start = end;
        }
        return lines;
    }

    /// A `\r` before the `\n` goes with it.
    private static PhpArray bareLines(String content, boolean skipEmpty) {
        PhpArray lines = new PhpArray();
        for (int start = 0; start < content.length(); ) {
            int newline = content.indexOf('\n', start);
            int end = newline < 0 ? content.length() : newline;
            int cut = newline > start && content.charAt(newline - 1) == '\r' ? newline - 1 : end;
            if (!skipEmpty || cut > start) lines.append(content.substring(start, cut));
            start = end + 1;
        }
        return lines;
    }

    @PhpFunction(value = "readfile(string $filename, bool $use_include_path = false, $context = null): int|false",
        effects = {Effect.READS_STATE, Effect.OUTPUT, Effect.CALLS_BACK})
    static Object readfile(Context ctx, String filename, boolean use_include_path, Object context) {
        Streams.checkPath(ctx, "readfile", 1, "filename", filename);
        Call call = new Call(ctx, "readfile", Streams.context(ctx, "readfile", 3, context));
        Stream stream = Streams.open(call, filename, "rb", use_include_path);
        if (stream == null) return false;
        long count = FileHandles.passThrough(ctx, stream);
        stream.close();
        return count;
    }

    @PhpFunction(value = "copy(string $from, string $to, $context = null): bool", effects = {Effect.WRITES_STATE, Effect.CALLS_BACK})
    static boolean copy(Context ctx, String from, String to, Object context) {
        Streams.checkPath(ctx, "copy", 1, "from", from);
        Streams.checkPath(ctx, "copy", 2, "to", to);
        Call call = new Call(ctx, "copy", Streams.context(ctx, "copy", 3, context));
        if (Wrappers.isPlain(from) && OpenBasedir.refuses(call, from)) return false;
        FileStatus source = status(call, from);
        FileStatus target = status(call, to);
        if (source != null && source.isDirectory()) {
            ctx.warning("copy(): The first argument to copy() function cannot be a directory");
            return false;
        }
        if (target != null && target.isDirectory()) {
            ctx.warning("copy(): The second argument to copy() function cannot be a directory");
            return false;
        }
        if (source != null && target != null && source.inode() != 0 && source.inode() == target.inode()
            && source.device() == target.device()) return false;
        Stream input = Streams.open(call, from, "rb");
        if (input == null) return false;
        Stream output = Streams.open(call, to, "wb");
        if (output != null) {
            copyAll(input, output);
            output.close();
        }
        input.close();
        return output != null;
    }

    private static FileStatus status(Call call, String name) {
        StreamWrapper wrapper = Wrappers.schemeLength(name) == 0 ? Wrappers.FILES
            : Wrappers.of(call.ctx()).get(name.substring(0, Wrappers.schemeLength(name)));
        return wrapper == null ? null : wrapper.status(call, name, true, true);
    }
}
