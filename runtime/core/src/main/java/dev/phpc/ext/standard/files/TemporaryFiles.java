package dev.phpc.ext.standard.files;

import dev.phpc.ext.standard.streams.FileWrapper;
import dev.phpc.ext.standard.streams.LocalPath;
import dev.phpc.ext.standard.streams.OpenBasedir;
import dev.phpc.ext.standard.streams.StreamFailure;
import dev.phpc.ext.standard.streams.Streams;
import dev.phpc.ext.standard.streams.SystemError;
import dev.phpc.runtime.Context;
import dev.phpc.runtime.declare.Effect;
import dev.phpc.runtime.declare.PhpFunction;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.concurrent.ThreadLocalRandom;

/// `tempnam`, `tmpfile` and the folder for such files.
final class TemporaryFiles {
    private static final String CHARACTERS = "0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";
    private static final int LONGEST_PREFIX = 63;

    private TemporaryFiles() {}

    @PhpFunction(value = "sys_get_temp_dir(): string", effects = {Effect.READS_STATE})
    static String sys_get_temp_dir(Context ctx) {
        String configured = ctx.ini().get("sys_temp_dir");
        if (configured != null && !configured.isEmpty()) return withoutSlash(configured);
        String variable = System.getenv("TMPDIR");
        return variable == null || variable.isEmpty() ? "/tmp" : withoutSlash(LocalPath.encode(variable));
    }

    private static String withoutSlash(String folder) {
        return folder.length() > 1 && folder.endsWith("/") ? folder.substring(0, folder.length() - 1) : folder;
    }

    @PhpFunction(value = "tempnam(string $directory, string $prefix): string|false", effects = {Effect.READS_STATE, Effect.WRITES_STATE})
    static Object tempnam(Context ctx, String directory, String prefix) {
        Streams.checkPath(ctx, "tempnam", 1, "directory", directory);
        Streams.checkPath(ctx, "tempnam", 2, "prefix", prefix);
        String base = PathNames.basename(prefix, "");
        if (base.length() > LONGEST_PREFIX) base = base.substring(0, LONGEST_PREFIX);
        if (!directory.isEmpty()) {
            if (OpenBasedir.refuses(ctx, "tempnam", directory)) return false;
            String made = create(ctx, directory, base);
            if (made != null) return made;
            ctx.notice("tempnam(): file created in the system's temporary directory");
        }
        String fallback = sys_get_temp_dir(ctx);
        String made = OpenBasedir.refuses(ctx, "tempnam", fallback) ? null : create(ctx, fallback, base);
        return made == null ? false : made;
    }

    private static String create(Context ctx, String directory, String prefix) {
        for (int attempt = 0; attempt < 100; attempt++) {
            String folder = LocalPath.normalized(ctx, directory);
            String name = (folder.equals("/") ? "" : folder) + "/" + prefix + randomName(6);
            try {
                Files.createFile(LocalPath.ofAbsolute(name), PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
                return name;
            } catch (FileAlreadyExistsException taken) {
                continue;
            } catch (IOException e) {
                return null;
            }
        }
        return null;
    }

    private static String randomName(int length) {
        StringBuilder name = new StringBuilder();
        for (int i = 0; i < length; i++) name.append(CHARACTERS.charAt(ThreadLocalRandom.current().nextInt(CHARACTERS.length())));
        return name.toString();
    }

    @PhpFunction(value = "tmpfile()", effects = {Effect.WRITES_STATE})
    static Object tmpfile(Context ctx) {
        String name = create(ctx, sys_get_temp_dir(ctx), "php");
        if (name == null) {
            ctx.warning("tmpfile(): " + SystemError.DENIED.message());
            return false;
        }
        try {
            return FileWrapper.openTemporary(ctx, name);
        } catch (StreamFailure failure) {
            ctx.warning("tmpfile(): " + failure.getMessage());
            return false;
        }
    }

    @PhpFunction(value = "disk_free_space(string $directory): float|false", effects = {Effect.READS_STATE})
    static Object disk_free_space(Context ctx, String directory) {
        return space(ctx, "disk_free_space", directory, false);
    }

    @PhpFunction(value = "diskfreespace(string $directory): float|false", effects = {Effect.READS_STATE})
    static Object diskfreespace(Context ctx, String directory) {
        return space(ctx, "diskfreespace", directory, false);
    }

    @PhpFunction(value = "disk_total_space(string $directory): float|false", effects = {Effect.READS_STATE})
    static Object disk_total_space(Context ctx, String directory) {
        return space(ctx, "disk_total_space", directory, true);
    }

    private static Object space(Context ctx, String function, String directory, boolean total) {
        Streams.checkPath(ctx, function, 1, "directory", directory);
        if (OpenBasedir.refuses(ctx, function, directory)) return false;
        try {
            Path path = LocalPath.of(ctx, directory);
            if (directory.isEmpty() || !Files.exists(path)) throw new java.nio.file.NoSuchFileException(directory);
            var store = Files.getFileStore(path);
            return (double) (total ? store.getTotalSpace() : store.getUsableSpace());
        } catch (IOException e) {
            ctx.warning(function + "(): " + SystemError.of(e).message());
            return false;
        }
    }
}
