package dev.phpc.ext.standard.streams;

import java.io.IOException;
import java.net.SocketAddress;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;

/// A socket that waits for connections.
public final class ListeningDevice extends StreamDevice {
    private final ServerSocketChannel channel;
    private final String typeName;

    ListeningDevice(ServerSocketChannel channel, String typeName) throws IOException {
        this.channel = channel;
        this.typeName = typeName;
        channel.configureBlocking(false);
    }

    @Override
    public String typeName() {
        return typeName;
    }

    public SocketAddress address() throws IOException {
        return channel.getLocalAddress();
    }

    /// The next connection, or null if none comes in time.
    public SocketDevice accept(long timeoutMicros) throws IOException {
        SocketChannel accepted = channel.accept();
        if (accepted == null) {
            try (Selector selector = channel.provider().openSelector()) {
                channel.register(selector, SelectionKey.OP_ACCEPT);
                if (timeoutMicros > 0) selector.select(Math.max(1, timeoutMicros / 1000));
            }
            accepted = channel.accept();
        }
        return accepted == null ? null : new SocketDevice(accepted, typeName, 60_000_000);
    }

    @Override
    public boolean isReady(Stream stream) {
        try (Selector selector = channel.provider().openSelector()) {
            channel.register(selector, SelectionKey.OP_ACCEPT);
            return selector.selectNow() > 0;
        } catch (IOException closed) {
            return true;
        }
    }

    @Override
    public boolean setBlocking(Stream stream, boolean blocking) {
        return true;
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
