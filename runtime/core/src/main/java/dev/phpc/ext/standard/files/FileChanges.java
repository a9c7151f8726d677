package dev.phpc.ext.standard.files;

import dev.phpc.ext.standard.streams.FileMask;
import dev.phpc.ext.standard.streams.FileStatus;
import dev.phpc.ext.standard.streams.LocalPath;
import dev.phpc.ext.standard.streams.OpenBasedir;
import dev.phpc.ext.standard.streams.StreamWrapper;
import dev.phpc.ext.standard.streams.StreamWrapper.Attribute;
import dev.phpc.ext.standard.streams.StreamWrapper.Call;
import dev.phpc.ext.standard.streams.Streams;
import dev.phpc.ext.standard.streams.SystemError;
import dev.phpc.ext.standard.streams.Wrappers;
import dev.phpc.runtime.Context;
import dev.phpc.runtime.Errors;
import dev.phpc.runtime.declare.Effect;
import dev.phpc.runtime.declare.PhpFunction;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Files and folders made, moved, removed and given other attributes, by name.
final class FileChanges {
    private FileChanges() {}

    @PhpFunction(value = "unlink(string $filename, $context = null): bool", effects = {Effect.WRITES_STATE, Effect.CALLS_BACK})
    static boolean unlink(Context ctx, String filename, Object context) {
        Streams.checkPath(ctx, "unlink", 1, "filename", filename);
        Call call = new Call(ctx, "unlink", Streams.context(ctx, "unlink", 2, context));
        StreamWrapper wrapper = Wrappers.of(ctx).locate(call, filename);
        if (filename.isEmpty()) return missing(call);
        return wrapper != null && wrapper.unlink(call, filename);
    }

    private static boolean missing(Call call) {
        call.warning(SystemError.NO_SUCH_FILE.message());
        return false;
    }

    @PhpFunction(value = "rename(string $from, string $to, $context = null): bool", effects = {Effect.WRITES_STATE, Effect.CALLS_BACK})
    static boolean rename(Context ctx, String from, String to, Object context) {
        Streams.checkPath(ctx, "rename", 1, "from", from);
        Streams.checkPath(ctx, "rename", 2, "to", to);
        Call call = new Call(ctx, "rename", Streams.context(ctx, "rename", 3, context));
        StreamWrapper wrapper = Wrappers.of(ctx).locate(call, from);
        if (wrapper == null) {
            call.warning("Unable to locate stream wrapper");
            return false;
        }
        if (wrapper != Wrappers.of(ctx).locate(call, to)) {
            call.warning("Cannot rename a file across wrapper types");
            return false;
        }
        if (from.isEmpty() || to.isEmpty()) {
            ctx.warning("rename(" + from + "," + to + "): " + SystemError.NO_SUCH_FILE.message());
            return false;
        }
        return wrapper.rename(call, from, to);
    }

    @PhpFunction(value = "mkdir(string $directory, int $permissions = 0777, bool $recursive = false, $context = null): bool",
        effects = {Effect.WRITES_STATE, Effect.CALLS_BACK})
    static boolean mkdir(Context ctx, String directory, long permissions, boolean recursive, Object context) {
        Streams.checkPath(ctx, "mkdir", 1, "directory", directory);
        Call call = new Call(ctx, "mkdir", Streams.context(ctx, "mkdir", 4, context));
        if (directory.isEmpty()) return missing(call);
        StreamWrapper wrapper = Wrappers.of(ctx).locate(call, directory);
        return wrapper != null && wrapper.makeDirectory(call, directory, (int) permissions, recursive);
    }

    @PhpFunction(value = "rmdir(string $directory, $context = null): bool", effects = {Effect.WRITES_STATE, Effect.CALLS_BACK})
    static boolean rmdir(Context ctx, String directory, Object context) {
        Streams.checkPath(ctx, "rmdir", 1, "directory", directory);
        Call call = new Call(ctx, "rmdir", Streams.context(ctx, "rmdir", 2, context));
        if (directory.isEmpty()) return missing(call);
        StreamWrapper wrapper = Wrappers.of(ctx).locate(call, directory);
        return wrapper != null && wrapper.removeDirectory(call, directory);
    }

    @PhpFunction(value = "touch(string $filename, ?int $mtime = null, ?int $atime = null): bool", effects = {Effect.WRITES_STATE, Effect.CALLS_BACK})
    static boolean touch(Context ctx, String filename, Long mtime, Long atime) {
        Streams.checkPath(ctx, "touch", 1, "filename", filename);
        if (mtime == null && atime != null) {
            throw Errors.valueError(ctx, "touch(): Argument #2 ($mtime) cannot be null when argument #3 ($atime) is an integer");
        }
        long[] times = mtime == null ? null : new long[] {mtime, atime == null ? mtime : atime};
        return setAttribute(ctx, "touch", filename, Attribute.TOUCH, times);
    }

    @PhpFunction(value = "chmod(string $filename, int $permissions): bool", effects = {Effect.WRITES_STATE, Effect.CALLS_BACK})
    static boolean chmod(Context ctx, String filename, long permissions) {
        Streams.checkPath(ctx, "chmod", 1, "filename", filename);
        return setAttribute(ctx, "chmod", filename, Attribute.ACCESS, permissions);
    }

    @PhpFunction(value = "chown(string $filename, string|int $user): bool", effects = {Effect.WRITES_STATE, Effect.CALLS_BACK})
    static boolean chown(Context ctx, String filename, Object user) {
        Streams.checkPath(ctx, "chown", 1, "filename", filename);
        return setAttribute(ctx, "chown", filename, user instanceof Long ? Attribute.OWNER : Attribute.OWNER_NAME, user);
    }

    @PhpFunction(value = "chgrp(string $filename, string|int $group): bool", effects = {Effect.WRITES_STATE, Effect.CALLS_BACK})
    static boolean chgrp(Context ctx, String filename, Object group) {
        Streams.checkPath(ctx, "chgrp", 1, "filename", filename);
        return setAttribute(ctx, "chgrp", filename, group instanceof Long ? Attribute.GROUP : Attribute.GROUP_NAME, group);
    }

    private static boolean setAttribute(Context ctx, String function, String filename, Attribute attribute, Object value) {
        if (filename.isEmpty()) return false;
        Call call = new Call(ctx, function);
        StreamWrapper wrapper = Wrappers.of(ctx).locate(call, filename);
        return wrapper != null && wrapper.setAttribute(call, filename, attribute, value);
    }

    @PhpFunction(value = "lchown(string $filename, string|int $user): bool", effects = {Effect.WRITES_STATE})
    static boolean lchown(Context ctx, String filename, Object user) {
        return setLinkAttribute(ctx, "lchown", filename, "unix:uid", user);
    }

    @PhpFunction(value = "lchgrp(string $filename, string|int $group): bool", effects = {Effect.WRITES_STATE})
    static boolean lchgrp(Context ctx, String filename, Object group) {
        return setLinkAttribute(ctx, "lchgrp", filename, "unix:gid", group);
    }

    private static boolean setLinkAttribute(Context ctx, String function, String filename, String attribute, Object value) {
        Streams.checkPath(ctx, function, 1, "filename", filename);
        if (OpenBasedir.refuses(ctx, function, filename)) return false;
        try {
            Path path = LocalPath.of(ctx, filename);
            Object number = value instanceof Long id ? (Object) (int) (long) id : Files.getAttribute(path, attribute);
            Files.setAttribute(path, attribute, number, java.nio.file.LinkOption.NOFOLLOW_LINKS);
            return true;
        } catch (IOException e) {
            return failed(ctx, function, e);
        }
    }

    @PhpFunction(value = "symlink(string $target, string $link): bool", effects = {Effect.WRITES_STATE})
    static boolean symlink(Context ctx, String target, String link) {
        Streams.checkPath(ctx, "symlink", 1, "target", target);
        Streams.checkPath(ctx, "symlink", 2, "link", link);
        try {
            if (target.isEmpty() || link.isEmpty()) throw new java.nio.file.NoSuchFileException(link);
            String from = LocalPath.normalized(ctx, link);
            String to = target.startsWith("/") ? target : from.substring(0, from.lastIndexOf('/') + 1) + target;
            if (OpenBasedir.refuses(ctx, "symlink", LocalPath.normalized(ctx, to)) || OpenBasedir.refuses(ctx, "symlink", from)) return false;
            Files.createSymbolicLink(LocalPath.of(ctx, link), Path.of(LocalPath.decode(target)));
            return true;
        } catch (IOException e) {
            return failed(ctx, "symlink", e);
        }
    }

    @PhpFunction(value = "link(string $target, string $link): bool", effects = {Effect.WRITES_STATE})
    static boolean link(Context ctx, String target, String link) {
        Streams.checkPath(ctx, "link", 1, "target", target);
        Streams.checkPath(ctx, "link", 2, "link", link);
        try {
            if (target.isEmpty() || link.isEmpty()) throw new java.nio.file.NoSuchFileException(link);
            if (OpenBasedir.refuses(ctx, "link", LocalPath.normalized(ctx, target))
                || OpenBasedir.refuses(ctx, "link", LocalPath.normalized(ctx, link))) return false;
            Files.createLink(LocalPath.of(ctx, link), LocalPath.of(ctx, target));
            return true;
        } catch (IOException e) {
            return failed(ctx, "link", e);
        }
    }

    @PhpFunction(value = "readlink(string $path): string|false", effects = {Effect.READS_STATE})
    static Object readlink(Context ctx, String path) {
        Streams.checkPath(ctx, "readlink", 1, "path", path);
        try {
            if (path.isEmpty()) throw new java.nio.file.NoSuchFileException(path);
            if (OpenBasedir.refuses(ctx, "readlink", path)) return false;
            return LocalPath.string(Files.readSymbolicLink(LocalPath.of(ctx, path)));
        } catch (IOException e) {
            return failed(ctx, "readlink", e);
        }
    }

    @PhpFunction(value = "linkinfo(string $path): int|false", effects = {Effect.READS_STATE})
    static Object linkinfo(Context ctx, String path) {
        Streams.checkPath(ctx, "linkinfo", 1, "path", path);
        try {
            if (path.isEmpty()) throw new java.nio.file.NoSuchFileException(path);
            if (OpenBasedir.refuses(ctx, "linkinfo", PathNames.dirname(ctx, path, 1))) return false;
            return FileStatus.of(LocalPath.of(ctx, path), false).device();
        } catch (IOException e) {
            failed(ctx, "linkinfo", e);
            return -1L;
        }
    }

    private static boolean failed(Context ctx, String function, IOException e) {
        ctx.warning(function + "(): " + SystemError.of(e).message());
        return false;
    }

    @PhpFunction(value = "umask(?int $mask = null): int", effects = {Effect.READS_STATE, Effect.WRITES_STATE})
    static long umask(Context ctx, Long mask) {
        FileMask current = FileMask.of(ctx);
        long before = current.mask();
        if (mask != null) current.mask((int) (long) mask);
        return before;
    }
}
