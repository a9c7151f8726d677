package dev.phpc.ext.standard.streams;

import dev.phpc.runtime.Context;
import dev.phpc.runtime.Ini;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// `open_basedir`: the folders that a request's file names are confined to. A name counts as what it is once links are
/// resolved; of a file that is not there, the part of the name that is.
public final class OpenBasedir {
    private static final int LONGEST = 4096;

    /// What the program itself narrowed the setting to, with relative folders made absolute; null if it did not.
    private String narrowed;

    private OpenBasedir() {}

    /// Makes the directives that name files obey.
    public static void register(Ini ini) {
        ini.rule("open_basedir", (ctx, value, starting) -> of(ctx).accept(ctx, value, starting));
        ini.rule("error_log", (ctx, value, starting) -> starting || value.equals("syslog") || !refuses(ctx, "ini_set", value));
    }

    private static OpenBasedir of(Context ctx) {
        return ctx.state(OpenBasedir.class, OpenBasedir::new);
    }

    /// True, after a warning, if the request may not touch a file of that name.
    public static boolean refuses(StreamWrapper.Call call, String name) {
        return refuses(call.ctx(), call.function(), name);
    }

    /// As above, for the function named.
    public static boolean refuses(Context ctx, String function, String name) {
        String folders = folders(ctx);
        if (folders.isEmpty()) return false;
        String path = LocalPath.withoutScheme(name);
        if (path.length() >= LONGEST) {
            ctx.warning(function + "(): File name is longer than the maximum allowed path length on this platform (" + LONGEST + "): " + path);
            return true;
        }
        if (isWithin(ctx, folders, path)) return false;
        ctx.warning(function + "(): open_basedir restriction in effect. File(" + path + ") is not within the allowed path(s): (" + folders + ")");
        return true;
    }

    /// Whether the request may not touch a file of that name.
    public static boolean hides(Context ctx, String name) {
        String folders = folders(ctx);
        String path = LocalPath.withoutScheme(name);
        return !folders.isEmpty() && (path.length() >= LONGEST || !isWithin(ctx, folders, path));
    }

    private static String folders(Context ctx) {
        String narrowed = of(ctx).narrowed;
        return narrowed == null ? ctx.ini().get("open_basedir") : narrowed;
    }

    /// A program may narrow the setting, never widen it.
    private boolean accept(Context ctx, String value, boolean starting) {
        if (starting) return narrowed == null;
        boolean free = folders(ctx).isEmpty();
        if (value.isEmpty()) return free;
        List<String> absolute = new ArrayList<>();
        for (String folder : value.split(":")) {
            if (!free && (folder.equals("..") || folder.startsWith("../") || hides(ctx, folder))) return false;
            absolute.add(expanded(ctx, folder));
        }
        narrowed = String.join(":", absolute);
        return true;
    }

    private static boolean isWithin(Context ctx, String folders, String name) {
        String path = existingPart(ctx, name);
        if (path == null) return false;
        for (String folder : folders.split(":")) {
            String allowed = expanded(ctx, folder);
            if (path.equals(allowed) || path.startsWith(allowed.endsWith("/") ? allowed : allowed + "/")) return true;
        }
        return false;
    }

    /// The longest leading part of a name that exists, links resolved; null if the name can't be any file's.
    private static String existingPart(Context ctx, String name) {
        if (name.isEmpty() || name.indexOf(0) >= 0) return null;
        String path = LocalPath.normalized(ctx, name);
        try {
            Path whole = LocalPath.ofAbsolute(path);
            if (name.endsWith("/") && Files.exists(whole) && !Files.isDirectory(whole)) return null;
            if (Files.isSymbolicLink(whole) && !Files.exists(whole)) path = LocalPath.string(Files.readSymbolicLink(whole));
        } catch (IOException unnameable) {
            return null;
        }
        return path.startsWith("/") ? resolved(path, "") : null;
    }

    /// The absolute name of a folder, whose last parts need not exist.
    private static String expanded(Context ctx, String folder) {
        String path = LocalPath.normalized(ctx, folder);
        int end = path.length();
        for (String head = path; ; head = path.substring(0, end)) {
            if (exists(head)) return resolved(head, path.substring(end));
            end = head.lastIndexOf('/');
            if (end <= 0) return path;
        }
    }

    private static String resolved(String path, String rest) {
        String head = path;
        while (head.length() > 1 && !exists(head)) head = head.substring(0, Math.max(1, head.lastIndexOf('/')));
        try {
            return LocalPath.string(LocalPath.ofAbsolute(head).toRealPath()) + rest;
        } catch (IOException vanished) {
            return head + rest;
        }
    }

    private static boolean exists(String path) {
        try {
            return Files.exists(LocalPath.ofAbsolute(path));
        } catch (IOException unnameable) {
            return false;
        }
    }
}
