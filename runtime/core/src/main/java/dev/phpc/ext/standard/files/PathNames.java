package dev.phpc.ext.standard.files;

import dev.phpc.ext.standard.streams.Fnmatch;
import dev.phpc.ext.standard.streams.LocalPath;
import dev.phpc.ext.standard.streams.OpenBasedir;
import dev.phpc.ext.standard.streams.Streams;
import dev.phpc.runtime.Context;
import dev.phpc.runtime.Errors;
import dev.phpc.runtime.PhpArray;
import dev.phpc.runtime.declare.Effect;
import dev.phpc.runtime.declare.PhpConstant;
import dev.phpc.runtime.declare.PhpFunction;
import java.io.IOException;

/// Names of files taken apart: `basename`, `dirname`, `pathinfo`, `realpath`, `fnmatch`.
final class PathNames {
    @PhpConstant("PATHINFO_DIRNAME") static final long DIRNAME = 1;
    @PhpConstant("PATHINFO_BASENAME") static final long BASENAME = 2;
    @PhpConstant("PATHINFO_EXTENSION") static final long EXTENSION = 4;
    @PhpConstant("PATHINFO_FILENAME") static final long FILENAME = 8;
    @PhpConstant("PATHINFO_ALL") static final long ALL = 15;
    @PhpConstant("FNM_NOESCAPE") static final long NOESCAPE = Fnmatch.NOESCAPE;
    @PhpConstant("FNM_PATHNAME") static final long PATHNAME = Fnmatch.PATHNAME;
    @PhpConstant("FNM_PERIOD") static final long PERIOD = Fnmatch.PERIOD;
    @PhpConstant("FNM_CASEFOLD") static final long CASEFOLD = Fnmatch.CASEFOLD;

    private static final int LONGEST = 4096;

    private PathNames() {}

    /// The last part of a name, trailing slashes ignored, without `$suffix` if it is not all of it.
    @PhpFunction(value = "basename(string $path, string $suffix = ''): string", effects = {})
    static String basename(String path, String suffix) {
        int end = path.length();
        while (end > 0 && path.charAt(end - 1) == '/') end--;
        String base = path.substring(path.lastIndexOf('/', end - 1) + 1, end);
        boolean cut = !suffix.isEmpty() && suffix.length() < base.length() && base.endsWith(suffix);
        return cut ? base.substring(0, base.length() - suffix.length()) : base;
    }

    @PhpFunction(value = "dirname(string $path, int $levels = 1): string", effects = {})
    static String dirname(Context ctx, String path, long levels) {
        if (levels < 1) throw Errors.valueError(ctx, "dirname(): Argument #2 ($levels) must be greater than or equal to 1");
        String name = path;
        for (long i = 0; i < levels; i++) {
            String parent = parent(name);
            if (parent.equals(name)) return name;
            name = parent;
        }
        return name;
    }

    private static String parent(String path) {
        if (path.isEmpty()) return "";
        int end = path.length();
        while (end > 0 && path.charAt(end - 1) == '/') end--;
        if (end == 0) return "/";
        while (end > 0 && path.charAt(end - 1) != '/') end--;
        if (end == 0) return ".";
        while (end > 0 && path.charAt(end - 1) == '/') end--;
        return end == 0 ? "/" : path.substring(0, end);
    }

    @PhpFunction(value = "pathinfo(string $path, int $flags = PATHINFO_ALL): array|string", effects = {})
    static Object pathinfo(Context ctx, String path, long flags) {
        PhpArray info = new PhpArray();
        if ((flags & DIRNAME) != 0) {
            String directory = parent(path);
            if (!directory.isEmpty()) info.put("dirname", directory);
        }
        String base = basename(path, "");
        int dot = base.lastIndexOf('.');
        if ((flags & BASENAME) != 0) info.put("basename", base);
        if ((flags & EXTENSION) != 0 && dot >= 0) info.put("extension", base.substring(dot + 1));
        if ((flags & FILENAME) != 0) info.put("filename", dot >= 0 ? base.substring(0, dot) : base);
        if (flags == ALL) return info;
        return info.isEmpty() ? "" : info.valueAt(info.first());
    }

    @PhpFunction(value = "realpath(string $path): string|false", effects = {Effect.READS_STATE})
    static Object realpath(Context ctx, String path) {
        Streams.checkPath(ctx, "realpath", 1, "path", path);
        try {
            String real = LocalPath.string(LocalPath.ofAbsolute(LocalPath.absolute(ctx, path)).toRealPath());
            return OpenBasedir.refuses(ctx, "realpath", real) ? false : (Object) real;
        } catch (IOException absent) {
            return false;
        }
    }

    @PhpFunction(value = "fnmatch(string $pattern, string $filename, int $flags = 0): bool", effects = {})
    static boolean fnmatch(Context ctx, String pattern, String filename, long flags) {
        Streams.checkPath(ctx, "fnmatch", 1, "pattern", pattern);
        Streams.checkPath(ctx, "fnmatch", 2, "filename", filename);
        if (filename.length() >= LONGEST) {
            ctx.warning("fnmatch(): Filename exceeds the maximum allowed length of " + LONGEST + " characters");
            return false;
        }
        if (pattern.length() >= LONGEST) {
            ctx.warning("fnmatch(): Pattern exceeds the maximum allowed length of " + LONGEST + " characters");
            return false;
        }
        return Fnmatch.matches(pattern, filename, (int) flags);
    }

    @PhpFunction(value = "realpath_cache_get(): array", effects = {Effect.READS_STATE})
    static PhpArray realpath_cache_get() {
        return PhpArray.EMPTY;
    }

    @PhpFunction(value = "realpath_cache_size(): int", effects = {Effect.READS_STATE})
    static long realpath_cache_size() {
        return 0;
    }
}
