package dev.phpc.ext.standard.streams;

import dev.phpc.runtime.Context;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketAddress;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.net.UnknownHostException;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import javax.net.ssl.SSLSocketFactory;

/// Opens sockets by PHP's addresses: `tcp://host:port`, `unix:///path`, `ssl://host:port`.
public final class Sockets {
    public static final List<String> TRANSPORTS = List.of("tcp", "unix", "ssl", "tls");

    private static final String TCP_TYPE = "tcp_socket/ssl";

    private Sockets() {}

    /// A connection could not be made; `number` is the system's, 0 if the address was the trouble.
    public static final class Failure extends Exception {
        private static final long serialVersionUID = 1L;

        private final int number;

        Failure(int number, String message) {
            super(message, null, false, false);
            this.number = number;
        }

        public int number() {
            return number;
        }
    }

    /// A transport and what follows its `://`.
    public record Address(String transport, String target) {
        public static Address parse(String text) throws Failure {
            int colon = text.indexOf("://");
            String transport = colon < 0 ? "tcp" : text.substring(0, colon);
            if (!TRANSPORTS.contains(transport)) {
                throw new Failure(0, "Unable to find the socket transport \"" + transport + "\" - did you forget to enable it when you configured PHP?");
            }
            return new Address(transport, colon < 0 ? text : text.substring(colon + 3));
        }

        boolean isUnix() {
            return transport.equals("unix");
        }

        boolean isEncrypted() {
            return transport.equals("ssl") || transport.equals("tls");
        }

        SocketAddress resolve(StreamWrapper.Call call) throws Failure {
            if (isUnix()) return UnixDomainSocketAddress.of(LocalPath.absolute(call.ctx(), target));
            int slash = target.indexOf('/');
            String name = slash < 0 ? target : target.substring(0, slash);
            int colon = name.lastIndexOf(':');
            if (colon < 0 || !name.substring(colon + 1).matches("[0-9]{1,5}")) {
                throw new Failure(0, "Failed to parse address \"" + target + "\"");
            }
            String host = name.substring(0, colon).replaceAll("^\\[|\\]$", "");
            try {
                return new InetSocketAddress(InetAddress.getByName(host.isEmpty() ? "0.0.0.0" : host), Integer.parseInt(name.substring(colon + 1)));
            } catch (UnknownHostException e) {
                String problem = "php_network_getaddresses: getaddrinfo for " + host + " failed: Name or service not known";
                call.warning(problem);
                throw new Failure(0, problem);
            } catch (IllegalArgumentException e) {
                throw new Failure(0, "Failed to parse address \"" + target + "\"");
            }
        }

        String typeName() {
            return isUnix() ? "unix_socket" : TCP_TYPE;
        }
    }

    public static Stream connect(StreamWrapper.Call call, Address address, double timeout) throws Failure {
        SocketAddress target = address.resolve(call);
        try {
            if (address.isEncrypted()) return encrypted(call.ctx(), (InetSocketAddress) target, address, timeout);
            SocketChannel channel = address.isUnix() ? SocketChannel.open(StandardProtocolFamily.UNIX) : SocketChannel.open();
            channel.configureBlocking(false);
            if (!channel.connect(target) && !finish(channel, timeout)) {
                channel.close();
                throw new Failure(110, "Connection timed out");
            }
            return new Stream(call.ctx(), new SocketDevice(channel, address.typeName(), defaultTimeout(call.ctx())), "r+");
        } catch (IOException e) {
            SystemError error = SystemError.of(e);
            boolean refused = e instanceof java.net.ConnectException;
            throw new Failure(refused ? 111 : error.number(), refused ? "Connection refused" : error.message());
        }
    }

    private static boolean finish(SocketChannel channel, double timeout) throws IOException {
        try (Selector selector = channel.provider().openSelector()) {
            channel.register(selector, SelectionKey.OP_CONNECT);
            selector.select(Math.max(1, (long) (timeout * 1000)));
        }
        return channel.finishConnect();
    }

    private static Stream encrypted(Context ctx, InetSocketAddress target, Address address, double timeout) throws IOException {
        Socket plain = new Socket();
        plain.connect(target, (int) (timeout * 1000));
        String host = address.target().substring(0, address.target().lastIndexOf(':'));
        Socket secure = ((SSLSocketFactory) SSLSocketFactory.getDefault()).createSocket(plain, host, target.getPort(), true);
        secure.setSoTimeout((int) (defaultTimeout(ctx) / 1000));
        return new Stream(ctx, new ByteStreamDevice(secure.getInputStream(), secure.getOutputStream(), true, false, TCP_TYPE), "r+");
    }

    static long defaultTimeout(Context ctx) {
        return ctx.ini().getLong("default_socket_timeout") * 1_000_000;
    }

    public static Stream listen(StreamWrapper.Call call, Address address) throws Failure {
        SocketAddress local = address.resolve(call);
        try {
            ServerSocketChannel channel = address.isUnix() ? ServerSocketChannel.open(StandardProtocolFamily.UNIX) : ServerSocketChannel.open();
            if (!address.isUnix()) channel.setOption(java.net.StandardSocketOptions.SO_REUSEADDR, true);
            channel.bind(local, 32);
            return new Stream(call.ctx(), new ListeningDevice(channel, address.typeName()), "r+");
        } catch (IOException e) {
            boolean taken = e instanceof java.net.BindException;
            throw new Failure(taken ? 98 : SystemError.of(e).number(), taken ? "Address already in use" : SystemError.of(e).message());
        }
    }

    /// Two sockets connected to each other.
    public static Stream[] pair(Context ctx) throws IOException {
        Path folder = Files.createTempDirectory("pair", PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        Path name = folder.resolve("socket");
        try (ServerSocketChannel server = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
            server.bind(UnixDomainSocketAddress.of(name));
            SocketChannel first = SocketChannel.open(UnixDomainSocketAddress.of(name));
            SocketChannel second = server.accept();
            long timeout = defaultTimeout(ctx);
            return new Stream[] {new Stream(ctx, new SocketDevice(first, "generic_socket", timeout), "r+"),
                new Stream(ctx, new SocketDevice(second, "generic_socket", timeout), "r+")};
        } finally {
            Files.deleteIfExists(name);
            Files.delete(folder);
        }
    }

    /// `127.0.0.1:80`, `[::1]:80`, `/run/socket`.
    public static String name(SocketAddress address) {
        if (address instanceof InetSocketAddress inet) {
            String host = inet.getAddress().getHostAddress();
            return (host.indexOf(':') >= 0 ? "[" + host + "]" : host) + ":" + inet.getPort();
        }
        return address == null ? "" : LocalPath.encode(address.toString());
    }
}
