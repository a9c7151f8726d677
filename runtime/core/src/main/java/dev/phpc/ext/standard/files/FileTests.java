package dev.phpc.ext.standard.files;

import dev.phpc.ext.standard.streams.FileStatus;
import dev.phpc.ext.standard.streams.LocalPath;
import dev.phpc.ext.standard.streams.OpenBasedir;
import dev.phpc.ext.standard.streams.StreamWrapper;
import dev.phpc.ext.standard.streams.StreamWrapper.Call;
import dev.phpc.ext.standard.streams.Wrappers;
import dev.phpc.runtime.Context;
import dev.phpc.runtime.declare.Effect;
import dev.phpc.runtime.declare.PhpFunction;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// What `stat` knows of a file by name. Nothing is cached: PHP's cache of the last file never shows in correct code.
final class FileTests {
    private FileTests() {}

    @PhpFunction(value = "file_exists(string $filename): bool", effects = {Effect.READS_STATE, Effect.CALLS_BACK})
    static boolean file_exists(Context ctx, String filename) {
        if (refuses(ctx, "file_exists", filename)) return false;
        Path path = local(ctx, filename);
        return path != null ? Files.exists(path) : quiet(ctx, "file_exists", filename, true) != null;
    }

    @PhpFunction(value = "is_file(string $filename): bool", effects = {Effect.READS_STATE, Effect.CALLS_BACK})
    static boolean is_file(Context ctx, String filename) {
        if (refuses(ctx, "is_file", filename)) return false;
        Path path = local(ctx, filename);
        if (path != null) return Files.isRegularFile(path);
        FileStatus status = quiet(ctx, "is_file", filename, true);
        return status != null && status.isRegular();
    }

    @PhpFunction(value = "is_dir(string $filename): bool", effects = {Effect.READS_STATE, Effect.CALLS_BACK})
    static boolean is_dir(Context ctx, String filename) {
        if (refuses(ctx, "is_dir", filename)) return false;
        Path path = local(ctx, filename);
        if (path != null) return Files.isDirectory(path);
        FileStatus status = quiet(ctx, "is_dir", filename, true);
        return status != null && status.isDirectory();
    }

    @PhpFunction(value = "is_link(string $filename): bool", effects = {Effect.READS_STATE, Effect.CALLS_BACK})
    static boolean is_link(Context ctx, String filename) {
        if (refuses(ctx, "is_link", filename)) return false;
        FileStatus status = quiet(ctx, "is_link", filename, false);
        return status != null && status.isLink();
    }

    @PhpFunction(value = "is_writable(string $filename): bool", effects = {Effect.READS_STATE, Effect.CALLS_BACK})
    static boolean is_writable(Context ctx, String filename) {
        if (refuses(ctx, "is_writable", filename)) return false;
        Path path = local(ctx, filename);
        return path != null ? Files.isWritable(path) : permits(ctx, "is_writable", filename, 0222);
    }

    @PhpFunction(value = "is_writeable(string $filename): bool", effects = {Effect.READS_STATE, Effect.CALLS_BACK})
    static boolean is_writeable(Context ctx, String filename) {
        return is_writable(ctx, filename);
    }

    @PhpFunction(value = "is_readable(string $filename): bool", effects = {Effect.READS_STATE, Effect.CALLS_BACK})
    static boolean is_readable(Context ctx, String filename) {
        if (refuses(ctx, "is_readable", filename)) return false;
        Path path = local(ctx, filename);
        return path != null ? Files.isReadable(path) : permits(ctx, "is_readable", filename, 0444);
    }

    @PhpFunction(value = "is_executable(string $filename): bool", effects = {Effect.READS_STATE, Effect.CALLS_BACK})
    static boolean is_executable(Context ctx, String filename) {
        if (refuses(ctx, "is_executable", filename)) return false;
        Path path = local(ctx, filename);
        return path != null ? Files.isExecutable(path) : permits(ctx, "is_executable", filename, 0111);
    }

    /// Whether `open_basedir` keeps the request from asking.
    private static boolean refuses(Context ctx, String function, String name) {
        return Wrappers.isPlain(name) && OpenBasedir.refuses(ctx, function, name);
    }

    /// The path if the name is that of a local file, else null.
    private static Path local(Context ctx, String name) {
        if (name.isEmpty() || name.indexOf(0) >= 0 || Wrappers.schemeLength(name) > 0) return null;
        if (Wrappers.of(ctx).get("file") != Wrappers.FILES) return null;
        try {
            return LocalPath.of(ctx, name);
        } catch (IOException unnameable) {
            return null;
        }
    }

    private static boolean permits(Context ctx, String function, String name, long bits) {
        FileStatus status = quiet(ctx, function, name, true);
        return status != null && (status.mode() & bits) != 0;
    }

    @PhpFunction(value = "fileatime(string $filename): int|false", effects = {Effect.READS_STATE, Effect.CALLS_BACK})
    static Object fileatime(Context ctx, String filename) {
        FileStatus status = loud(ctx, "fileatime", filename, true);
        return status == null ? false : (Object) status.accessed();
    }

    @PhpFunction(value = "filectime(string $filename): int|false", effects = {Effect.READS_STATE, Effect.CALLS_BACK})
    static Object filectime(Context ctx, String filename) {
        FileStatus status = loud(ctx, "filectime", filename, true);
        return status == null ? false : (Object) status.changed();
    }

    @PhpFunction(value = "filemtime(string $filename): int|false", effects = {Effect.READS_STATE, Effect.CALLS_BACK})
    static Object filemtime(Context ctx, String filename) {
        FileStatus status = loud(ctx, "filemtime", filename, true);
        return status == null ? false : (Object) status.modified();
    }

    @PhpFunction(value = "filesize(string $filename): int|false", effects = {Effect.READS_STATE, Effect.CALLS_BACK})
    static Object filesize(Context ctx, String filename) {
        FileStatus status = loud(ctx, "filesize", filename, true);
        return status == null ? false : (Object) status.size();
    }

    @PhpFunction(value = "fileperms(string $filename): int|false", effects = {Effect.READS_STATE, Effect.CALLS_BACK})
    static Object fileperms(Context ctx, String filename) {
        FileStatus status = loud(ctx, "fileperms", filename, true);
        return status == null ? false : (Object) status.mode();
    }

    @PhpFunction(value = "fileinode(string $filename): int|false", effects = {Effect.READS_STATE, Effect.CALLS_BACK})
    static Object fileinode(Context ctx, String filename) {
        FileStatus status = loud(ctx, "fileinode", filename, true);
        return status == null ? false : (Object) status.inode();
    }

    @PhpFunction(value = "fileowner(string $filename): int|false", effects = {Effect.READS_STATE, Effect.CALLS_BACK})
    static Object fileowner(Context ctx, String filename) {
        FileStatus status = loud(ctx, "fileowner", filename, true);
        return status == null ? false : (Object) status.owner();
    }

    @PhpFunction(value = "filegroup(string $filename): int|false", effects = {Effect.READS_STATE, Effect.CALLS_BACK})
    static Object filegroup(Context ctx, String filename) {
        FileStatus status = loud(ctx, "filegroup", filename, true);
        return status == null ? false : (Object) status.group();
    }

    @PhpFunction(value = "filetype(string $filename): string|false", effects = {Effect.READS_STATE, Effect.CALLS_BACK})
    static Object filetype(Context ctx, String filename) {
        FileStatus status = loud(ctx, "filetype", filename, false);
        return status == null ? false : status.typeName();
    }

    @PhpFunction(value = "stat(string $filename): array|false", effects = {Effect.READS_STATE, Effect.CALLS_BACK})
    static Object stat(Context ctx, String filename) {
        FileStatus status = loud(ctx, "stat", filename, true);
        return status == null ? false : status.toArray();
    }

    @PhpFunction(value = "lstat(string $filename): array|false", effects = {Effect.READS_STATE, Effect.CALLS_BACK})
    static Object lstat(Context ctx, String filename) {
        FileStatus status = loud(ctx, "lstat", filename, false);
        return status == null ? false : status.toArray();
    }

    @PhpFunction(value = "clearstatcache(bool $clear_realpath_cache = false, string $filename = ''): void", effects = {Effect.WRITES_STATE})
    static void clearstatcache(boolean clear_realpath_cache, String filename) {}

    private static FileStatus quiet(Context ctx, String function, String name, boolean followLinks) {
        if (name.isEmpty() || name.indexOf(0) >= 0) return null;
        Call call = new Call(ctx, function);
        StreamWrapper wrapper = Wrappers.of(ctx).locate(call, name);
        return wrapper == null ? null : wrapper.status(call, name, followLinks, true);
    }

    private static FileStatus loud(Context ctx, String function, String name, boolean followLinks) {
        if (name.isEmpty() || refuses(ctx, function, name)) return null;
        FileStatus status = null;
        if (name.indexOf(0) < 0) {
            Call call = new Call(ctx, function);
            StreamWrapper wrapper = Wrappers.of(ctx).locate(call, name);
            if (wrapper != null) status = wrapper.status(call, name, followLinks, false);
        } else {
            ctx.warning(function + "(): Filename contains null byte");
            return null;
        }
        if (status == null) ctx.warning(function + "(): " + (followLinks ? "stat" : "Lstat") + " failed for " + name);
        return status;
    }
}
