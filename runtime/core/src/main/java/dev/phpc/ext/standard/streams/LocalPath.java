package dev.phpc.ext.standard.streams;

import dev.phpc.runtime.Context;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;

/// File names as PHP has them, which are bytes relative to the request's own working directory, and as Java has
/// them. Names that are not UTF-8 can't be told to the JDK; such files do not exist.
public final class LocalPath {
    private LocalPath() {}

    /// The Java path of a PHP file name; `file://` may stand in front. A slash behind the name of a file is an error.
    public static Path of(Context ctx, String name) throws FileSystemException {
        Path path = ofAbsolute(absolute(ctx, withoutScheme(name)));
        if (name.endsWith("/") && Files.exists(path, LinkOption.NOFOLLOW_LINKS) && !Files.isDirectory(path)) throw new NotDirectoryException(name);
        return path;
    }

    /// The Java path of an absolute PHP file name.
    public static Path ofAbsolute(String name) throws NoSuchFileException {
        try {
            return Path.of(decode(name));
        } catch (InvalidPathException e) {
            throw new NoSuchFileException(name);
        }
    }

    /// The PHP string for a Java path.
    public static String string(Path path) {
        return encode(path.toString());
    }

    public static String withoutScheme(String name) {
        return name.regionMatches(true, 0, "file://", 0, 7) ? name.substring(7) : name;
    }

    /// Puts the working directory in front of a relative name; `.` and `..` stay for the system to resolve.
    public static String absolute(Context ctx, String name) {
        if (name.startsWith("/")) return name;
        String directory = WorkingDirectory.of(ctx).path();
        return directory.endsWith("/") ? directory + name : directory + "/" + name;
    }

    /// An absolute name without `.`, `..` and doubled slashes, links left as they are.
    public static String normalized(Context ctx, String name) {
        String absolute = absolute(ctx, name);
        StringBuilder out = new StringBuilder(absolute.length());
        int length = absolute.length();
        for (int i = 0; i < length; ) {
            int end = absolute.indexOf('/', i);
            if (end < 0) end = length;
            String part = absolute.substring(i, end);
            if (part.equals("..")) out.setLength(Math.max(0, out.lastIndexOf("/")));
            else if (!part.isEmpty() && !part.equals(".")) out.append('/').append(part);
            i = end + 1;
        }
        return out.isEmpty() ? "/" : out.toString();
    }

    /// UTF-8 bytes, one a char, to Java's characters.
    public static String decode(String bytes) {
        for (int i = 0; i < bytes.length(); i++) {
            if (bytes.charAt(i) > 0x7F) return new String(bytes.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
        }
        return bytes;
    }

    /// Java's characters to UTF-8 bytes, one a char.
    public static String encode(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) > 0x7F) return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
        }
        return text;
    }
}
