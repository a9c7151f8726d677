package dev.phpc.ext.standard.streams;

import dev.phpc.runtime.Context;
import dev.phpc.runtime.PhpArray;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Map;

/// What `stat` tells of a file; times are seconds since 1970. The JDK does not tell block counts, so they are
/// derived from the size.
public record FileStatus(long device, long inode, long mode, long links, long owner, long group, long specialDevice, long size,
        long accessed, long modified, long changed, long blockSize, long blocks) {
    public static final long TYPE_MASK = 0170000;
    public static final long SOCKET = 0140000;
    public static final long LINK = 0120000;
    public static final long REGULAR = 0100000;
    public static final long BLOCK_DEVICE = 0060000;
    public static final long DIRECTORY = 0040000;
    public static final long CHARACTER_DEVICE = 0020000;
    public static final long PIPE = 0010000;

    private static final long BLOCK = 4096;
    private static final LinkOption[] FOLLOW = {};
    private static final LinkOption[] NO_FOLLOW = {LinkOption.NOFOLLOW_LINKS};

    private static final String[] KEYS = {
        "dev", "ino", "mode", "nlink", "uid", "gid", "rdev", "size", "atime", "mtime", "ctime", "blksize", "blocks"};

    public static FileStatus of(Path path, boolean followLinks) throws IOException {
        Map<String, Object> a = Files.readAttributes(path, "unix:*", followLinks ? FOLLOW : NO_FOLLOW);
        long size = (Long) a.get("size");
        long mode = (Integer) a.get("mode") & 0xFFFFL;
        return new FileStatus((Long) a.get("dev"), (Long) a.get("ino"), mode, (Integer) a.get("nlink"),
            (Integer) a.get("uid"), (Integer) a.get("gid"), (Long) a.get("rdev"), size, seconds(a.get("lastAccessTime")),
            seconds(a.get("lastModifiedTime")), seconds(a.get("ctime")), BLOCK, blocks(mode, size));
    }

    private static long blocks(long mode, long size) {
        boolean stored = (mode & TYPE_MASK) == REGULAR || (mode & TYPE_MASK) == DIRECTORY;
        return stored ? (size + BLOCK - 1) / BLOCK * (BLOCK / 512) : 0;
    }

    private static long seconds(Object time) {
        return Math.floorDiv(((FileTime) time).toMillis(), 1000L);
    }

    /// From the array a user's `url_stat` or `stream_stat` returned: by name, missing ones 0.
    public static FileStatus of(Context ctx, PhpArray array) {
        long[] v = new long[KEYS.length];
        for (int i = 0; i < KEYS.length; i++) {
            if (array.has(KEYS[i])) v[i] = dev.phpc.runtime.Conversions.toLong(ctx, array.get(KEYS[i]));
        }
        return new FileStatus(v[0], v[1], v[2], v[3], v[4], v[5], v[6], v[7], v[8], v[9], v[10],
            array.has("blksize") ? v[11] : -1, array.has("blocks") ? v[12] : -1);
    }

    /// Something that lives in memory only.
    public static FileStatus inMemory(long mode, long size) {
        return new FileStatus(12, 0, mode, 1, 0, 0, -1, size, 0, 0, 0, -1, -1);
    }

    /// The 26 entries of `stat()`: by number, then by name.
    public PhpArray toArray() {
        long[] values = {device, inode, mode, links, owner, group, specialDevice, size, accessed, modified, changed, blockSize,
            blocks};
        PhpArray array = new PhpArray(26);
        for (long value : values) array.append(value);
        for (int i = 0; i < values.length; i++) array.put(KEYS[i], (Object) values[i]);
        return array;
    }

    public boolean isDirectory() {
        return (mode & TYPE_MASK) == DIRECTORY;
    }

    public boolean isRegular() {
        return (mode & TYPE_MASK) == REGULAR;
    }

    public boolean isLink() {
        return (mode & TYPE_MASK) == LINK;
    }

    public String typeName() {
        return switch ((int) (mode & TYPE_MASK)) {
            case (int) LINK -> "link";
            case (int) REGULAR -> "file";
            case (int) DIRECTORY -> "dir";
            case (int) BLOCK_DEVICE -> "block";
            case (int) CHARACTER_DEVICE -> "char";
            case (int) PIPE -> "fifo";
            case (int) SOCKET -> "socket";
            default -> "unknown";
        };
    }
}
