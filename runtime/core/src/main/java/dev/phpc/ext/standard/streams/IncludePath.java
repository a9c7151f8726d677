package dev.phpc.ext.standard.streams;

import dev.phpc.runtime.Context;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Finds files as `include` does: absolute names and `./` names as they are, others along `include_path` and then in
/// the folder of the calling script.
public final class IncludePath {
    private IncludePath() {}

    /// The absolute name of the file with links resolved, or null if there is none. Names with a scheme are returned as
    /// they are.
    public static String resolve(Context ctx, String name) {
        return resolve(ctx, name, callingDirectory(ctx));
    }

    /// As above, for a caller in a known folder; null if there is no such folder.
    public static String resolve(Context ctx, String name, String callingDirectory) {
        if (name.isEmpty() || name.indexOf(0) >= 0) return null;
        int scheme = Wrappers.schemeLength(name);
        if (scheme > 0) {
            if (scheme != 4 || !name.regionMatches(true, 0, "file", 0, 4)) return name;
            return real(name.substring(7));
        }
        if (name.startsWith("/") || name.startsWith("./") || name.startsWith("../")) return real(LocalPath.absolute(ctx, name));
        String setting = ctx.ini().get("include_path");
        for (String folder : (setting == null || setting.isEmpty() ? "." : setting).split(":")) {
            String found = inFolder(ctx, folder, name);
            if (found != null) return found;
        }
        return callingDirectory == null ? null : real(callingDirectory + "/" + name);
    }

    private static String inFolder(Context ctx, String folder, String name) {
        if (Wrappers.schemeLength(folder) > 0) return null;
        return real(LocalPath.absolute(ctx, folder.isEmpty() ? name : folder + "/" + name));
    }

    private static String callingDirectory(Context ctx) {
        String file = ctx.diagnostics().location().file();
        int slash = file.lastIndexOf('/');
        return slash < 0 ? null : file.substring(0, slash);
    }

    private static String real(String absolute) {
        try {
            Path path = LocalPath.ofAbsolute(absolute);
            return Files.exists(path) ? LocalPath.string(path.toRealPath()) : null;
        } catch (IOException absent) {
            return null;
        }
    }
}
