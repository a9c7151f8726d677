package dev.phpc.ext.standard.streams;

import dev.phpc.runtime.FatalError;
import dev.phpc.runtime.PhpArray;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/// `php://memory`, `php://temp` and `data:`. A temporary stream never moves to a file: the JVM's heap is limit enough.
public final class MemoryDevice extends StreamDevice {
    private final String typeName;
    private final boolean readOnly;
    private final boolean appends;
    private final PhpArray metadata;
    private byte[] content;
    private int size;
    private long position;

    MemoryDevice(String typeName, String mode) {
        this(typeName, "", mode.indexOf('+') < 0 && mode.indexOf('w') < 0 && mode.indexOf('a') < 0, mode.indexOf('a') >= 0, null);
    }

    private MemoryDevice(String typeName, String content, boolean readOnly, boolean appends, PhpArray metadata) {
        this.typeName = typeName;
        this.content = content.getBytes(StandardCharsets.ISO_8859_1);
        size = this.content.length;
        this.readOnly = readOnly;
        this.appends = appends;
        this.metadata = metadata;
    }

    /// A stream of given content that can't be written, with more metadata.
    static MemoryDevice constant(String typeName, String content, PhpArray metadata) {
        return new MemoryDevice(typeName, content, true, false, metadata);
    }

    String modeName() {
        return readOnly ? "rb" : appends ? "a+b" : "w+b";
    }

    @Override
    public String typeName() {
        return typeName;
    }

    @Override
    public boolean isBuffered() {
        return false;
    }

    @Override
    public boolean isGreedy() {
        return true;
    }

    @Override
    public boolean setBlocking(Stream stream, boolean blocking) {
        return true;
    }

    @Override
    public boolean isSeekable() {
        return true;
    }

    @Override
    public int read(Stream stream, byte[] target, int offset, int length) {
        if (position >= size) {
            stream.atEnd(true);
            return 0;
        }
        int count = (int) Math.min(length, size - position);
        System.arraycopy(content, (int) position, target, offset, count);
        position += count;
        stream.atEnd(count < length && typeName.equals("TEMP"));
        return count;
    }

    @Override
    public int write(Stream stream, byte[] source, int offset, int length) {
        if (readOnly) return -1;
        if (appends) position = size;
        int end = Math.toIntExact(position + length);
        if (end > content.length) content = Arrays.copyOf(content, Math.max(end, Math.max(64, content.length * 2)));
        if (position > size) Arrays.fill(content, size, (int) position, (byte) 0);
        System.arraycopy(source, offset, content, (int) position, length);
        position = end;
        size = Math.max(size, end);
        return length;
    }

    @Override
    public long seek(Stream stream, long offset, int whence) {
        long target = switch (whence) {
            case SEEK_END -> size + offset;
            case SEEK_CUR -> position + offset;
            default -> offset;
        };
        if (target < 0) {
            position = 0;
            return -1;
        }
        position = target;
        return target;
    }

    @Override
    public long remaining(Stream stream) {
        return size - position;
    }

    @Override
    public FileStatus status(Stream stream) {
        return FileStatus.inMemory(FileStatus.REGULAR | (readOnly ? 0444 : 0666), size);
    }

    @Override
    public boolean supportsTruncate() {
        return !readOnly;
    }

    @Override
    public boolean truncate(Stream stream, long newSize) {
        if (readOnly) return false;
        if (newSize > Integer.MAX_VALUE - 16) throw new FatalError("Allowed memory size exhausted (tried to allocate " + newSize + " bytes)");
        int wanted = (int) newSize;
        if (wanted > content.length) content = Arrays.copyOf(content, wanted);
        if (wanted > size) Arrays.fill(content, size, wanted, (byte) 0);
        size = wanted;
        position = Math.min(position, size);
        return true;
    }

    @Override
    public boolean addMetadata(PhpArray array) {
        if (metadata == null) return typeName.equals("TEMP");
        for (int i = metadata.first(); i >= 0; i = metadata.next(i)) array.put(metadata.keyAt(i), metadata.valueAt(i));
        return true;
    }
}
