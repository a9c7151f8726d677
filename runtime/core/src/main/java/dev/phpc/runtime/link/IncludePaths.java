package dev.phpc.runtime.link;

import dev.phpc.ext.standard.streams.LocalPath;
import dev.phpc.ext.standard.streams.WorkingDirectory;
import dev.phpc.runtime.Context;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/// Where `include` finds a file: as given if absolute or starting with `.`, else in `include_path`, then beside the file that asks.
final class IncludePaths {
    private IncludePaths() { }

    /// The absolute path with links resolved, or null.
    static String resolve(Context ctx, String path, String from) {
        try {
            if (path.isEmpty() || path.indexOf('\0') >= 0) {
                return null;
            }
            if (path.startsWith("/")) {
                return existing(ctx, Path.of(path));
            }
            Path current = Path.of(LocalPath.decode(WorkingDirectory.of(ctx).path()));
            if (path.startsWith("./") || path.startsWith("../")) {
                return existing(ctx, current.resolve(path));
            }
            String include = ctx.ini().get("include_path");
            for (String folder : (include == null ? "." : include).split(":")) {
                String found = existing(ctx, current.resolve(folder).resolve(path));
                if (found != null) {
                    return found;
                }
            }
            Path folder = Path.of(from).getParent();
            return folder == null ? null : existing(ctx, folder.resolve(path));
        } catch (InvalidPathException e) {
            return null;
        }
    }

    private static String existing(Context ctx, Path path) {
        Path normal = path.normalize();
        if (Program.of(ctx).find(normal.toString()) != null) {
            return normal.toString();
        }
        if (!Files.exists(path)) {
            return null;
        }
        try {
            return path.toRealPath().toString();
        } catch (java.io.IOException e) {
            return normal.toString();
        }
    }
}
