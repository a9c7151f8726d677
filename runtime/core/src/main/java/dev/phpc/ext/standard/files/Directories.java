package dev.phpc.ext.standard.files;

import dev.phpc.ext.standard.streams.Glob;
import dev.phpc.ext.standard.streams.LocalPath;
import dev.phpc.ext.standard.streams.OpenBasedir;
import dev.phpc.ext.standard.streams.Stream;
import dev.phpc.ext.standard.streams.StreamFailure;
import dev.phpc.ext.standard.streams.StreamWrapper;
import dev.phpc.ext.standard.streams.StreamWrapper.Call;
import dev.phpc.ext.standard.streams.Streams;
import dev.phpc.ext.standard.streams.SystemError;
import dev.phpc.ext.standard.streams.WorkingDirectory;
import dev.phpc.ext.standard.streams.Wrappers;
import dev.phpc.runtime.Context;
import dev.phpc.runtime.Conversions;
import dev.phpc.runtime.Errors;
import dev.phpc.runtime.PhpArray;
import dev.phpc.runtime.PhpResource;
import dev.phpc.runtime.declare.Effect;
import dev.phpc.runtime.declare.PhpConstant;
import dev.phpc.runtime.declare.PhpFunction;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Folders and what is in them.
final class Directories {
    @PhpConstant("DIRECTORY_SEPARATOR") static final String SEPARATOR = "/";
    @PhpConstant("PATH_SEPARATOR") static final String PATH_SEPARATOR = ":";
    @PhpConstant("SCANDIR_SORT_ASCENDING") static final long ASCENDING = 0;
    @PhpConstant("SCANDIR_SORT_DESCENDING") static final long DESCENDING = 1;
    @PhpConstant("SCANDIR_SORT_NONE") static final long NONE = 2;
    @PhpConstant("GLOB_BRACE") static final long BRACE = Glob.BRACE;
    @PhpConstant("GLOB_ERR") static final long ERR = Glob.ERR;
    @PhpConstant("GLOB_MARK") static final long MARK = Glob.MARK;
    @PhpConstant("GLOB_NOCHECK") static final long NOCHECK = Glob.NOCHECK;
    @PhpConstant("GLOB_NOSORT") static final long NOSORT = Glob.NOSORT;
    @PhpConstant("GLOB_NOESCAPE") static final long NOESCAPE = Glob.NOESCAPE;
    @PhpConstant("GLOB_ONLYDIR") static final long ONLYDIR = Glob.ONLYDIR;
    @PhpConstant("GLOB_AVAILABLE_FLAGS") static final long AVAILABLE_FLAGS =
        BRACE | ERR | MARK | NOCHECK | NOSORT | NOESCAPE | ONLYDIR;

    /// The directory that `readdir()` without an argument means.
    static final class LastOpened {
        Stream stream;
    }

    private Directories() {}

    /// Opens a directory, or warns and returns null.
    static Stream open(Context ctx, String function, String directory, Object context, int contextPosition) {
        try {
            return require(ctx, function, directory, context, contextPosition);
        } catch (StreamFailure warned) {
            return null;
        }
    }

    /// Opens a directory, or warns and throws; null for the empty name.
    private static Stream require(Context ctx, String function, String directory, Object context, int contextPosition) throws StreamFailure {
        Streams.checkPath(ctx, function, 1, "directory", directory);
        Call call = new Call(ctx, function, Streams.context(ctx, function, contextPosition, context));
        if (directory.isEmpty()) return null;
        StreamWrapper wrapper = Wrappers.of(ctx).locate(call, directory);
        try {
            if (wrapper == null) throw new StreamFailure("no suitable wrapper could be found");
            return wrapper.openDirectory(call, directory).calledBy(function);
        } catch (StreamFailure failure) {
            ctx.warning(function + "(" + directory + "): Failed to open directory: " + failure.getMessage());
            throw failure;
        }
    }

    @PhpFunction(value = "opendir(string $directory, $context = null)", effects = {Effect.READS_STATE, Effect.WRITES_STATE, Effect.CALLS_BACK})
    static Object opendir(Context ctx, String directory, Object context) {
        Stream stream = open(ctx, "opendir", directory, context, 2);
        if (stream == null) return false;
        lastOpened(ctx).stream = stream;
        return stream;
    }

    @PhpFunction(value = "dir(string $directory, $context = null): Directory|false",
        effects = {Effect.READS_STATE, Effect.WRITES_STATE, Effect.CALLS_BACK})
    static Object dir(Context ctx, String directory, Object context) {
        Stream stream = open(ctx, "dir", directory, context, 2);
        if (stream == null) return false;
        lastOpened(ctx).stream = stream;
        return Directory.create(ctx, directory, stream);
    }

    @PhpFunction(value = "readdir($dir_handle = null): string|false", effects = {Effect.READS_STATE, Effect.WRITES_STATE, Effect.CALLS_BACK})
    static Object readdir(Context ctx, Object dir_handle) {
        Stream stream = require(ctx, "readdir", dir_handle);
        String entry = stream.device().nextEntry(stream);
        return entry == null ? false : entry;
    }

    @PhpFunction(value = "rewinddir($dir_handle = null): void", effects = {Effect.WRITES_STATE, Effect.CALLS_BACK})
    static void rewinddir(Context ctx, Object dir_handle) {
        Stream stream = require(ctx, "rewinddir", dir_handle);
        stream.device().rewindEntries(stream);
    }

    @PhpFunction(value = "closedir($dir_handle = null): void", effects = {Effect.WRITES_STATE, Effect.CALLS_BACK})
    static void closedir(Context ctx, Object dir_handle) {
        Stream stream = require(ctx, "closedir", dir_handle);
        if (lastOpened(ctx).stream == stream) lastOpened(ctx).stream = null;
        stream.close();
    }

    private static LastOpened lastOpened(Context ctx) {
        return ctx.state(LastOpened.class, LastOpened::new);
    }

    private static Stream require(Context ctx, String function, Object handle) {
        if (handle == null) {
            ctx.deprecated(function + "(): Passing null is deprecated, instead the last opened directory stream should be provided");
            Stream last = lastOpened(ctx).stream;
            if (last == null) throw Errors.typeError(ctx, "No resource supplied");
            return last;
        }
        if (!(handle instanceof PhpResource)) {
            throw Errors.typeError(ctx, function + "(): Argument #1 ($dir_handle) must be of type resource or null, "
                + Conversions.valueName(handle) + " given");
        }
        Stream stream = Streams.require(ctx, function, 1, "dir_handle", handle);
        if (!stream.device().isDirectory()) {
            throw Errors.typeError(ctx, function + "(): Argument #1 ($dir_handle) must be a valid Directory resource");
        }
        return stream;
    }

    @PhpFunction(value = "scandir(string $directory, int $sorting_order = SCANDIR_SORT_ASCENDING, $context = null): array|false",
        effects = {Effect.READS_STATE, Effect.CALLS_BACK})
    static Object scandir(Context ctx, String directory, long sorting_order, Object context) {
        if (directory.isEmpty()) throw Errors.valueError(ctx, "scandir(): Argument #1 ($directory) must not be empty");
        Stream stream;
        try {
            stream = require(ctx, "scandir", directory, context, 3);
        } catch (StreamFailure failure) {
            ctx.warning("scandir(): (errno " + failure.error().number() + "): " + failure.error().message());
            return false;
        }
        List<String> names = new ArrayList<>();
        for (String name; (name = stream.device().nextEntry(stream)) != null; ) names.add(name);
        stream.close();
        if (sorting_order == ASCENDING) names.sort(null);
        else if (sorting_order != NONE) names.sort(Comparator.reverseOrder());
        return PhpArray.ofStrings(names.toArray(String[]::new));
    }

    @PhpFunction(value = "glob(string $pattern, int $flags = 0): array|false", effects = {Effect.READS_STATE})
    static Object glob(Context ctx, String pattern, long flags) {
        Streams.checkPath(ctx, "glob", 1, "pattern", pattern);
        if ((flags & ~AVAILABLE_FLAGS) != 0) {
            ctx.warning("glob(): At least one of the passed flags is invalid or not supported on this platform");
            return false;
        }
        List<String> found = Glob.match(ctx, pattern, (int) flags);
        List<String> shown = found.stream().filter(name -> !OpenBasedir.hides(ctx, name)).toList();
        return shown.isEmpty() && !found.isEmpty() ? false : PhpArray.ofStrings(shown.toArray(String[]::new));
    }

    @PhpFunction(value = "getcwd(): string|false", effects = {Effect.READS_STATE})
    static Object getcwd(Context ctx) {
        return WorkingDirectory.of(ctx).path();
    }

    @PhpFunction(value = "chdir(string $directory): bool", effects = {Effect.WRITES_STATE})
    static boolean chdir(Context ctx, String directory) {
        Streams.checkPath(ctx, "chdir", 1, "directory", directory);
        try {
            if (directory.isEmpty()) throw new java.nio.file.NoSuchFileException(directory);
            if (OpenBasedir.refuses(ctx, "chdir", directory)) return false;
            Path path = LocalPath.ofAbsolute(LocalPath.absolute(ctx, directory)).toRealPath();
            if (!Files.isDirectory(path)) throw new java.nio.file.NotDirectoryException(directory);
            if (!Files.isExecutable(path)) throw new java.nio.file.AccessDeniedException(directory);
            WorkingDirectory.of(ctx).path(LocalPath.string(path));
            return true;
        } catch (IOException e) {
            SystemError error = SystemError.of(e);
            ctx.warning("chdir(): " + error.message() + " (errno " + error.number() + ")");
            return false;
        }
    }
}
