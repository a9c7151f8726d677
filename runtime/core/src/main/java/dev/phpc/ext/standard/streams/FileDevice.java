package dev.phpc.ext.standard.streams;

import dev.phpc.runtime.Context;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.NonReadableChannelException;
import java.nio.channels.NonWritableChannelException;
import java.nio.file.Path;

/// A file of the operating system.
final class FileDevice extends StreamDevice {
    private final FileChannel channel;
    private final Path path;
    private final OpenMode mode;
    private final boolean seekable;
    private final boolean deleteOnClose;
    private FileLocks.Held lock;

    FileDevice(FileChannel channel, Path path, OpenMode mode, boolean deleteOnClose) {
        this.channel = channel;
        this.path = path;
        this.mode = mode;
        this.deleteOnClose = deleteOnClose;
        seekable = canSeek();
    }

    private boolean canSeek() {
        try {
            channel.position(channel.position());
            return true;
        } catch (IOException notSeekable) {
            return false;
        }
    }

    @Override
    public String typeName() {
        return "STDIO";
    }

    @Override
    public boolean isGreedy() {
        return true;
    }

    @Override
    public boolean isSeekable() {
        return seekable;
    }

    @Override
    public int read(Stream stream, byte[] target, int offset, int length) {
        try {
            int count = channel.read(ByteBuffer.wrap(target, offset, length));
            if (count < 0) stream.atEnd(true);
            return Math.max(0, count);
        } catch (NonReadableChannelException e) {
            reportFailure(stream, "Read", length, SystemError.BAD_DESCRIPTOR);
        } catch (IOException e) {
            reportFailure(stream, "Read", length, SystemError.of(e));
            stream.atEnd(true);
        }
        return -1;
    }

    @Override
    public int write(Stream stream, byte[] source, int offset, int length) {
        try {
            if (mode.appends() && seekable) channel.position(channel.size());
            return channel.write(ByteBuffer.wrap(source, offset, length));
        } catch (NonWritableChannelException e) {
            reportFailure(stream, "Write", length, SystemError.BAD_DESCRIPTOR);
        } catch (IOException e) {
            reportFailure(stream, "Write", length, SystemError.of(e));
        }
        return -1;
    }

    static void reportFailure(Stream stream, String what, int length, SystemError error) {
        Context ctx = stream.context();
        ctx.notice(stream.caller() + "(): " + what + " of " + length + " bytes failed with errno=" + error.number() + " "
            + error.message());
    }

    @Override
    public long seek(Stream stream, long offset, int whence) {
        try {
            long target = switch (whence) {
                case SEEK_END -> channel.size() + offset;
                case SEEK_CUR -> channel.position() + offset;
                default -> offset;
            };
            if (target < 0) return -1;
            channel.position(target);
            return target;
        } catch (IOException e) {
            return -1;
        }
    }

    @Override
    public void close(Stream stream) {
        try {
            if (lock != null) lock.release();
            channel.close();
            if (deleteOnClose) java.nio.file.Files.deleteIfExists(path);
        } catch (IOException e) {
            stream.context().warning(stream.caller() + "(): " + SystemError.of(e).message());
        }
    }

    @Override
    public long remaining(Stream stream) {
        try {
            return seekable ? channel.size() - channel.position() : -1;
        } catch (IOException e) {
            return -1;
        }
    }

    @Override
    public FileStatus status(Stream stream) {
        try {
            return FileStatus.of(path, true);
        } catch (IOException removed) {
            return removedStatus();
        }
    }

    /// The file is still there for those who have it open, under no name.
    private FileStatus removedStatus() {
        try {
            long size = channel.size();
            return new FileStatus(0, 0, FileStatus.REGULAR | 0600, 0, 0, 0, 0, size, 0, 0, 0, 4096, (size + 511) / 512);
        } catch (IOException e) {
            return null;
        }
    }

    @Override
    public boolean supportsTruncate() {
        return true;
    }

    @Override
    public boolean truncate(Stream stream, long size) {
        if (!mode.writable()) return false;
        try {
            if (size < channel.size()) {
                long position = channel.position();
                channel.truncate(size);
                channel.position(position);
            } else if (size > channel.size()) {
                long position = channel.position();
                channel.write(ByteBuffer.wrap(new byte[1]), size - 1);
                channel.position(position);
            }
            return true;
        } catch (NonWritableChannelException | IOException e) {
            return false;
        }
    }

    @Override
    public boolean supportsLock() {
        return true;
    }

    @Override
    public boolean lock(Stream stream, int operation, boolean wait) {
        if (lock != null) {
            lock.release();
            lock = null;
        }
        if (operation == FileLocks.UNLOCK) return true;
        lock = FileLocks.acquire(channel, path, operation == FileLocks.SHARED, mode, wait);
        return lock != null;
    }

    @Override
    public boolean setBlocking(Stream stream, boolean blocking) {
        return true;
    }

    @Override
    public Boolean synchronize(Stream stream, boolean metadata) {
        try {
            channel.force(metadata);
            return true;
        } catch (IOException e) {
            return false;
        }
    }
}
