package dev.phpc.ext.standard.streams;

import dev.phpc.runtime.PhpArray;

/// What is at the far end of a stream: a file, memory, a socket, the output buffer, a PHP object.
public abstract class StreamDevice {
    public static final int SEEK_SET = 0;
    public static final int SEEK_CUR = 1;
    public static final int SEEK_END = 2;

    /// `stream_type` of the stream's metadata: `STDIO`, `MEMORY`, `user-space`.
    public abstract String typeName();

    /// Reads at most `length` bytes and returns how many, or -1 after an error. Tells the stream when its end is reached.
    public int read(Stream stream, byte[] target, int offset, int length) {
        return -1;
    }

    /// Writes and returns how many bytes went, or -1 after an error.
    public int write(Stream stream, byte[] source, int offset, int length) {
        return -1;
    }

    /// Whether writing makes sense at all; otherwise PHP says that the stream is not writable.
    public boolean isWritable() {
        return true;
    }

    public boolean isSeekable() {
        return false;
    }

    /// The new position, or -1 if it can't be taken.
    public long seek(Stream stream, long offset, int whence) {
        return -1;
    }

    /// Whether reads go through the stream's buffer.
    public boolean isBuffered() {
        return true;
    }

    /// Whether one `fread` reads on until it has all it asked for.
    public boolean isGreedy() {
        return false;
    }

    public boolean flush(Stream stream) {
        return true;
    }

    public void close(Stream stream) {}

    /// How many bytes are left to read, -1 if that is not known.
    public long remaining(Stream stream) {
        return -1;
    }

    /// Null if there is nothing to tell.
    public FileStatus status(Stream stream) {
        return null;
    }

    public boolean supportsTruncate() {
        return false;
    }

    public boolean truncate(Stream stream, long size) {
        return false;
    }

    public boolean supportsLock() {
        return false;
    }

    /// `operation` is one of PHP's `LOCK_` values without `LOCK_NB`.
    public boolean lock(Stream stream, int operation, boolean wait) {
        return false;
    }

    /// Whether the other end has gone, as far as it can be told without waiting.
    public boolean isDead(Stream stream) {
        return false;
    }

    public boolean setBlocking(Stream stream, boolean blocking) {
        return false;
    }

    /// False if the device has no timeouts.
    public boolean setTimeout(Stream stream, long microseconds) {
        return false;
    }

    /// Bytes can be read without waiting.
    public boolean isReady(Stream stream) {
        return true;
    }

    public boolean isTerminal() {
        return false;
    }

    /// Whether data is forced to disk by `fsync`; null where that makes no sense.
    public Boolean synchronize(Stream stream, boolean metadata) {
        return null;
    }

    /// Adds what only this kind of stream tells in `stream_get_meta_data`; true if that stands for `timed_out`, `blocked`
    /// and `eof`, which are left out then.
    public boolean addMetadata(PhpArray metadata) {
        return false;
    }

    /// The next name in a directory, or null at the end; only directories have any.
    public String nextEntry(Stream stream) {
        return null;
    }

    public boolean isDirectory() {
        return false;
    }

    public void rewindEntries(Stream stream) {}
}
