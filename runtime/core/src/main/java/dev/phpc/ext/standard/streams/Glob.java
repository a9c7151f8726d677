package dev.phpc.ext.standard.streams;

import dev.phpc.runtime.Context;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Names of files that match a shell pattern, as the C library's `glob` finds them.
public final class Glob {
    public static final int ERR = 4;
    public static final int MARK = 8;
    public static final int NOCHECK = 16;
    public static final int NOSORT = 32;
    public static final int BRACE = 128;
    public static final int NOESCAPE = 4096;
    public static final int ONLYDIR = 1 << 30;

    private final Context ctx;
    private final int flags;
    private final List<String> found = new ArrayList<>();

    private Glob(Context ctx, int flags) {
        this.ctx = ctx;
        this.flags = flags;
    }

    /// The matching names as the pattern spells them: relative if it is relative.
    public static List<String> match(Context ctx, String pattern, int flags) {
        Glob glob = new Glob(ctx, flags);
        List<String> all = new ArrayList<>();
        for (String alternative : (flags & BRACE) != 0 ? glob.braces(pattern) : List.of(pattern)) {
            glob.found.clear();
            glob.descend("", alternative);
            if ((flags & NOSORT) == 0) glob.found.sort(null);
            all.addAll(glob.found);
        }
        if (all.isEmpty() && (flags & NOCHECK) != 0) all.add(pattern);
        return all;
    }

    /// `a{b,c}d` → `abd`, `acd`; braces nest, and `{}` stays.
    private List<String> braces(String pattern) {
        int open = pattern.indexOf('{');
        while (open >= 0 && (pattern.startsWith("{}", open) || open > 0 && isEscaped(pattern, open))) {
            open = pattern.indexOf('{', open + 1);
        }
        int close = open < 0 ? -1 : closing(pattern, open);
        if (close < 0) return List.of(pattern);
        List<String> all = new ArrayList<>();
        String head = pattern.substring(0, open);
        String tail = pattern.substring(close + 1);
        int depth = 0;
        int start = open + 1;
        for (int i = open + 1; i <= close; i++) {
            char c = pattern.charAt(i);
            if (c == '{') depth++;
            else if (c == '}' && i < close) depth--;
            else if (i == close || c == ',' && depth == 0) {
                all.addAll(braces(head + pattern.substring(start, i) + tail));
                start = i + 1;
            }
        }
        return all;
    }

    private boolean isEscaped(String pattern, int index) {
        return (flags & NOESCAPE) == 0 && pattern.charAt(index - 1) == '\\';
    }

    private static int closing(String pattern, int open) {
        int depth = 0;
        for (int i = open; i < pattern.length(); i++) {
            if (pattern.charAt(i) == '{') depth++;
            else if (pattern.charAt(i) == '}' && --depth == 0) return i;
        }
        return -1;
    }

    /// `prefix` is matched already and ends in a slash, or is empty.
    private void descend(String prefix, String pattern) {
        int slashes = 0;
        while (pattern.startsWith("/", slashes)) slashes++;
        String base = prefix + pattern.substring(0, slashes);
        String rest = pattern.substring(slashes);
        if (rest.isEmpty()) {
            if (!base.isEmpty() && exists(base)) add(base);
            return;
        }
        int slash = rest.indexOf('/');
        String part = slash < 0 ? rest : rest.substring(0, slash);
        String tail = slash < 0 ? "" : rest.substring(slash);
        if (!isPattern(part)) {
            String name = base + unescaped(part);
            if (exists(name)) step(name, tail);
            return;
        }
        for (String name : names(base)) {
            if (Fnmatch.matches(part, name, Fnmatch.PERIOD | ((flags & NOESCAPE) != 0 ? Fnmatch.NOESCAPE : 0))) step(base + name, tail);
        }
    }

    private void step(String name, String tail) {
        if (tail.isEmpty()) add(name);
        else if (isDirectory(name)) descend(name, tail);
    }

    private void add(String name) {
        boolean directory = (flags & (MARK | ONLYDIR)) != 0 && isDirectory(name);
        if ((flags & ONLYDIR) != 0 && !directory) return;
        found.add(directory && (flags & MARK) != 0 && !name.endsWith("/") ? name + "/" : name);
    }

    private List<String> names(String folder) {
        List<String> names = new ArrayList<>();
        names.add(".");
        names.add("..");
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(LocalPath.of(ctx, folder.isEmpty() ? "." : folder))) {
            for (Path entry : entries) names.add(LocalPath.string(entry.getFileName()));
        } catch (IOException unreadable) {
            return List.of();
        }
        return names;
    }

    private boolean exists(String name) {
        try {
            return Files.exists(LocalPath.of(ctx, name), LinkOption.NOFOLLOW_LINKS);
        } catch (IOException e) {
            return false;
        }
    }

    private boolean isDirectory(String name) {
        try {
            return Files.isDirectory(LocalPath.of(ctx, name));
        } catch (IOException e) {
            return false;
        }
    }

    private static boolean isPattern(String part) {
        return part.indexOf('*') >= 0 || part.indexOf('?') >= 0 || part.indexOf('[') >= 0;
    }

    private String unescaped(String part) {
        if ((flags & NOESCAPE) != 0 || part.indexOf('\\') < 0) return part;
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < part.length(); i++) {
            if (part.charAt(i) == '\\' && i + 1 < part.length()) i++;
            out.append(part.charAt(i));
        }
        return out.toString();
    }
}
