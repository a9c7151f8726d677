package dev.phpc.ext.standard.streams;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/// Streams of Java's: the process's own, pipes of child processes, request bodies.
public final class ByteStreamDevice extends StreamDevice {
    private final InputStream in;
    private final OutputStream out;
    private final boolean closes;
    private final boolean terminal;
    private final String typeName;
    private boolean blocking = true;

    /// Either side may be null. `closes` says whether closing the PHP stream closes them.
    public ByteStreamDevice(InputStream in, OutputStream out, boolean closes, boolean terminal) {
        this(in, out, closes, terminal, "STDIO");
    }

    public ByteStreamDevice(InputStream in, OutputStream out, boolean closes, boolean terminal, String typeName) {
        this.typeName = typeName;
        this.in = in;
        this.out = out;
        this.closes = closes;
        this.terminal = terminal;
    }

    @Override
    public String typeName() {
        return typeName;
    }

    @Override
    public int read(Stream stream, byte[] target, int offset, int length) {
        if (in == null) {
            FileDevice.reportFailure(stream, "Read", length, SystemError.BAD_DESCRIPTOR);
            return -1;
        }
        try {
            if (!blocking && in.available() == 0) return 0;
            int count = in.read(target, offset, length);
            if (count < 0) stream.atEnd(true);
            return Math.max(0, count);
        } catch (IOException e) {
            stream.atEnd(true);
            return 0;
        }
    }

    @Override
    public int write(Stream stream, byte[] source, int offset, int length) {
        if (out == null) {
            FileDevice.reportFailure(stream, "Write", length, SystemError.BAD_DESCRIPTOR);
            return -1;
        }
        try {
            out.write(source, offset, length);
            out.flush();
            return length;
        } catch (IOException e) {
            FileDevice.reportFailure(stream, "Write", length, SystemError.BROKEN_PIPE);
            return -1;
        }
    }

    @Override
    public boolean setBlocking(Stream stream, boolean blocking) {
        this.blocking = blocking;
        return true;
    }

    @Override
    public boolean isReady(Stream stream) {
        try {
            return in == null || in.available() > 0;
        } catch (IOException closed) {
            return true;
        }
    }

    @Override
    public boolean isTerminal() {
        return terminal;
    }

    @Override
    public FileStatus status(Stream stream) {
        return new FileStatus(13, 0, FileStatus.PIPE | 0600, 1, 0, 0, 0, 0, 0, 0, 0, 4096, 0);
    }

    @Override
    public Boolean synchronize(Stream stream, boolean metadata) {
        return false;
    }

    @Override
    public void close(Stream stream) {
        if (!closes) return;
        try {
            if (in != null) in.close();
            if (out != null) out.close();
        } catch (IOException otherEndIsGone) {
            stream.context().notice(stream.caller() + "(): " + SystemError.of(otherEndIsGone).message());
        }
    }
}
