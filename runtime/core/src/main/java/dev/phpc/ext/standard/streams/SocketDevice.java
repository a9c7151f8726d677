package dev.phpc.ext.standard.streams;

import java.io.IOException;
import java.net.SocketAddress;
import java.net.StandardSocketOptions;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;

/// A connected TCP or Unix socket. The channel never blocks; waiting, with its limit, is done here.
public final class SocketDevice extends StreamDevice {
    private final SocketChannel channel;
    private final String typeName;
    private boolean blocking = true;
    private long timeoutMicros;

    SocketDevice(SocketChannel channel, String typeName, long timeoutMicros) throws IOException {
        this.channel = channel;
        this.typeName = typeName;
        this.timeoutMicros = timeoutMicros;
        channel.configureBlocking(false);
        if (channel.supportedOptions().contains(StandardSocketOptions.TCP_NODELAY)) {
            channel.setOption(StandardSocketOptions.TCP_NODELAY, true);
        }
    }

    @Override
    public String typeName() {
        return typeName;
    }

    /// The address of one end.
    public SocketAddress address(boolean remote) throws IOException {
        return remote ? channel.getRemoteAddress() : channel.getLocalAddress();
    }

    @Override
    public int read(Stream stream, byte[] target, int offset, int length) {
        try {
            stream.timedOut(false);
            ByteBuffer buffer = ByteBuffer.wrap(target, offset, length);
            int count = channel.read(buffer);
            if (count == 0 && blocking) {
                if (!await(SelectionKey.OP_READ)) {
                    stream.timedOut(true);
                    return -1;
                }
                count = channel.read(buffer);
            }
            if (count < 0) stream.atEnd(true);
            return Math.max(0, count);
        } catch (IOException reset) {
            stream.atEnd(true);
            return 0;
        }
    }

    @Override
    public int write(Stream stream, byte[] source, int offset, int length) {
        try {
            ByteBuffer buffer = ByteBuffer.wrap(source, offset, length);
            int count = channel.write(buffer);
            while (count == 0 && blocking && await(SelectionKey.OP_WRITE)) count = channel.write(buffer);
            return count;
        } catch (IOException e) {
            SystemError error = SystemError.of(e);
            stream.context().notice(stream.caller() + "(): Send of " + length + " bytes failed with errno=" + error.number() + " " + error.message());
            return -1;
        }
    }

    private boolean await(int operation) throws IOException {
        try (Selector selector = channel.provider().openSelector()) {
            channel.register(selector, operation);
            return selector.select(Math.max(1, timeoutMicros / 1000)) > 0;
        }
    }

    @Override
    public boolean isReady(Stream stream) {
        try (Selector selector = channel.provider().openSelector()) {
            channel.register(selector, SelectionKey.OP_READ);
            return selector.selectNow() > 0;
        } catch (IOException closed) {
            return true;
        }
    }

    /// Only a read can tell that the other side has closed; one byte is kept for the next read.
    @Override
    public boolean isDead(Stream stream) {
        if (!isReady(stream)) return false;
        try {
            ByteBuffer one = ByteBuffer.allocate(1);
            int count = channel.read(one);
            if (count > 0) stream.appendToBuffer(String.valueOf((char) (one.get(0) & 0xFF)));
            return count < 0;
        } catch (IOException reset) {
            return true;
        }
    }

    @Override
    public boolean setBlocking(Stream stream, boolean blocking) {
        this.blocking = blocking;
        return true;
    }

    @Override
    public boolean setTimeout(Stream stream, long microseconds) {
        timeoutMicros = microseconds;
        return true;
    }

    /// 0 closes the reading side, 1 the writing, 2 both.
    public boolean shutdown(int side) {
        try {
            if (side != 1) channel.shutdownInput();
            if (side != 0) channel.shutdownOutput();
            return true;
        } catch (IOException notConnected) {
            return false;
        }
    }

    @Override
    public FileStatus status(Stream stream) {
        return new FileStatus(8, 0, FileStatus.SOCKET | 0777, 1, 0, 0, 0, 0, 0, 0, 0, 4096, 0);
    }

    @Override
    public void close(Stream stream) {
        try {
            channel.close();
        } catch (IOException e) {
            stream.context().notice(stream.caller() + "(): " + SystemError.of(e).message());
        }
    }
}
