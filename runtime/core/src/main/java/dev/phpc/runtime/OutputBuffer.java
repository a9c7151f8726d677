package dev.phpc.runtime;

import java.util.Arrays;

/// One level of output buffering.
public final class OutputBuffer {

    public static final int USER = 1;
    public static final int CLEANABLE = 16;
    public static final int FLUSHABLE = 32;
    public static final int REMOVABLE = 64;
    public static final int STARTED = 0x1000;
    public static final int DISABLED = 0x2000;
    public static final int PROCESSED = 0x4000;

    private static final int PAGE = 4096;

    final OutputBuffer parent;
    final OutputHandler handler;
    final int chunkSize;
    int flags;

    /// The handler printed something, which is lost.
    boolean producedOutput;

    private byte[] bytes = new byte[1024];
    private int length;
    private long reportedSize;

    OutputBuffer(OutputBuffer parent, OutputHandler handler, int chunkSize, int flags) {
        this.parent = parent;
        this.handler = handler;
        this.chunkSize = chunkSize;
        this.flags = flags & ~0xf | (handler != null && handler.isUser() ? USER : 0);
        reportedSize = pages(chunkSize);
    }

    void append(String text) {
        int count = text.length();
        reserve(count);
        text.getBytes(0, count, bytes, length);
        length += count;
    }

    private void reserve(int count) {
        int needed = Math.addExact(length, count);
        if (needed > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(needed, bytes.length << 1));
        }
        if (reportedSize - length <= count) {
            reportedSize += Math.max(pages(chunkSize), pages(count - (reportedSize - length)));
        }
    }

    /// The size PHP would have allocated: `ob_get_status` tells it.
    private static long pages(long size) {
        return size > 1 ? size / PAGE * PAGE + PAGE : 4 * PAGE;
    }

    boolean isFull() {
        return chunkSize > 0 && length >= chunkSize;
    }

    void clear() {
        length = 0;
    }

    String content() {
        return Bytes.toString(bytes, 0, length);
    }

    void discardStorage() {
        bytes = new byte[0];
        length = 0;
        reportedSize = 0;
    }

    boolean has(int flag) {
        return (flags & flag) != 0;
    }

    public String name() {
        return handler == null ? "default output handler" : handler.name();
    }

    public int level() {
        return parent == null ? 0 : parent.level() + 1;
    }

    public int flags() {
        return flags;
    }

    public int chunkSize() {
        return chunkSize;
    }

    public int length() {
        return length;
    }

    public long reportedSize() {
        return reportedSize;
    }

    public OutputBuffer parent() {
        return parent;
    }
}
