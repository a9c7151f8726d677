package dev.phpc.ext.standard.files;

import dev.phpc.ext.standard.streams.ListeningDevice;
import dev.phpc.ext.standard.streams.SocketDevice;
import dev.phpc.ext.standard.streams.Sockets;
import dev.phpc.ext.standard.streams.Stream;
import dev.phpc.ext.standard.streams.StreamContext;
import dev.phpc.ext.standard.streams.StreamWrapper.Call;
import dev.phpc.ext.standard.streams.Streams;
import dev.phpc.ext.standard.streams.SystemError;
import dev.phpc.runtime.Context;
import dev.phpc.runtime.Errors;
import dev.phpc.runtime.PhpArray;
import dev.phpc.runtime.Ref;
import dev.phpc.runtime.declare.Effect;
import dev.phpc.runtime.declare.PhpConstant;
import dev.phpc.runtime.declare.PhpFunction;
import java.io.IOException;

/// `stream_socket_client` and its like, and `fsockopen`.
final class SocketFunctions {
    @PhpConstant("STREAM_CLIENT_PERSISTENT") static final long CLIENT_PERSISTENT = 1;
    @PhpConstant("STREAM_CLIENT_ASYNC_CONNECT") static final long CLIENT_ASYNC_CONNECT = 2;
    @PhpConstant("STREAM_CLIENT_CONNECT") static final long CLIENT_CONNECT = 4;
    @PhpConstant("STREAM_SERVER_BIND") static final long SERVER_BIND = 4;
    @PhpConstant("STREAM_SERVER_LISTEN") static final long SERVER_LISTEN = 8;
    @PhpConstant("STREAM_SHUT_RD") static final long SHUT_RD = 0;
    @PhpConstant("STREAM_SHUT_WR") static final long SHUT_WR = 1;
    @PhpConstant("STREAM_SHUT_RDWR") static final long SHUT_RDWR = 2;
    @PhpConstant("STREAM_PF_INET") static final long PF_INET = 2;
    @PhpConstant("STREAM_PF_INET6") static final long PF_INET6 = 10;
    @PhpConstant("STREAM_PF_UNIX") static final long PF_UNIX = 1;
    @PhpConstant("STREAM_IPPROTO_IP") static final long IPPROTO_IP = 0;
    @PhpConstant("STREAM_IPPROTO_TCP") static final long IPPROTO_TCP = 6;
    @PhpConstant("STREAM_IPPROTO_UDP") static final long IPPROTO_UDP = 17;
    @PhpConstant("STREAM_IPPROTO_ICMP") static final long IPPROTO_ICMP = 1;
    @PhpConstant("STREAM_IPPROTO_RAW") static final long IPPROTO_RAW = 255;
    @PhpConstant("STREAM_SOCK_STREAM") static final long SOCK_STREAM = 1;
    @PhpConstant("STREAM_SOCK_DGRAM") static final long SOCK_DGRAM = 2;
    @PhpConstant("STREAM_SOCK_RAW") static final long SOCK_RAW = 3;
    @PhpConstant("STREAM_SOCK_SEQPACKET") static final long SOCK_SEQPACKET = 5;
    @PhpConstant("STREAM_SOCK_RDM") static final long SOCK_RDM = 4;
    @PhpConstant("STREAM_PEEK") static final long PEEK = 2;
    @PhpConstant("STREAM_OOB") static final long OOB = 1;

    private SocketFunctions() {}

    @PhpFunction(value = "stream_socket_client(string $address, &$error_code = null, &$error_message = null, ?float $timeout = null, "
        + "int $flags = STREAM_CLIENT_CONNECT, $context = null)", effects = {Effect.READS_STATE, Effect.WRITES_STATE})
    static Object stream_socket_client(Context ctx, String address, Ref error_code, Ref error_message, Double timeout, long flags, Object context) {
        StreamContext found = Streams.context(ctx, "stream_socket_client", 6, context);
        return connect(new Call(ctx, "stream_socket_client", found), address, address, error_code, error_message, timeout);
    }

    @PhpFunction(value = "fsockopen(string $hostname, int $port = -1, &$error_code = null, &$error_message = null, ?float $timeout = null)",
        effects = {Effect.READS_STATE, Effect.WRITES_STATE})
    static Object fsockopen(Context ctx, String hostname, long port, Ref error_code, Ref error_message, Double timeout) {
        String shown = port >= 0 ? hostname + ":" + port : hostname;
        return connect(new Call(ctx, "fsockopen"), shown, shown, error_code, error_message, timeout);
    }

    /// Nothing outlives a request here, so this is `fsockopen`.
    @PhpFunction(value = "pfsockopen(string $hostname, int $port = -1, &$error_code = null, &$error_message = null, ?float $timeout = null)",
        effects = {Effect.READS_STATE, Effect.WRITES_STATE})
    static Object pfsockopen(Context ctx, String hostname, long port, Ref error_code, Ref error_message, Double timeout) {
        String shown = port >= 0 ? hostname + ":" + port : hostname;
        return connect(new Call(ctx, "pfsockopen"), shown, shown, error_code, error_message, timeout);
    }

    private static Object connect(Call call, String address, String shown, Ref code, Ref message, Double timeout) {
        Context ctx = call.ctx();
        double limit = timeout != null ? timeout : ctx.ini().getLong("default_socket_timeout");
        try {
            Stream stream = Sockets.connect(call, Sockets.Address.parse(address), limit);
            setError(code, message, 0, "");
            stream.streamContext(call.context());
            return call.function().equals("stream_socket_client") ? stream.openedBy(null, address) : stream;
        } catch (Sockets.Failure failure) {
            setError(code, message, failure.number(), failure.getMessage());
            call.warning("Unable to connect to " + shown + " (" + failure.getMessage() + ")");
            return false;
        }
    }

    private static void setError(Ref code, Ref message, int number, String text) {
        if (code != null) code.set((long) number);
        if (message != null) message.set(text);
    }

    @PhpFunction(value = "stream_socket_server(string $address, &$error_code = null, &$error_message = null, "
        + "int $flags = STREAM_SERVER_BIND | STREAM_SERVER_LISTEN, $context = null)", effects = {Effect.READS_STATE, Effect.WRITES_STATE})
    static Object stream_socket_server(Context ctx, String address, Ref error_code, Ref error_message, long flags, Object context) {
        Call call = new Call(ctx, "stream_socket_server", Streams.context(ctx, "stream_socket_server", 5, context));
        try {
            Stream stream = Sockets.listen(call, Sockets.Address.parse(address));
            setError(error_code, error_message, 0, "");
            return stream.openedBy(null, address);
        } catch (Sockets.Failure failure) {
            setError(error_code, error_message, failure.number(), failure.getMessage());
            call.warning("Unable to connect to " + address + " (" + failure.getMessage() + ")");
            return false;
        }
    }

    @PhpFunction(value = "stream_socket_accept($socket, ?float $timeout = null, &$peer_name = null)", effects = {Effect.READS_STATE, Effect.WRITES_STATE})
    static Object stream_socket_accept(Context ctx, Object socket, Double timeout, Ref peer_name) {
        Stream server = Streams.require(ctx, "stream_socket_accept", 1, "socket", socket);
        double limit = timeout != null ? timeout : ctx.ini().getLong("default_socket_timeout");
        try {
            SocketDevice accepted = server.device() instanceof ListeningDevice listening ? listening.accept((long) (limit * 1_000_000)) : null;
            if (accepted == null) {
                ctx.warning("stream_socket_accept(): Accept failed: Connection timed out");
                return false;
            }
            if (peer_name != null) peer_name.set(Sockets.name(accepted.address(true)));
            return new Stream(ctx, accepted, "r+");
        } catch (IOException e) {
            ctx.warning("stream_socket_accept(): Accept failed: " + SystemError.of(e).message());
            return false;
        }
    }

    @PhpFunction(value = "stream_socket_get_name($socket, bool $remote): string|false", effects = {Effect.READS_STATE})
    static Object stream_socket_get_name(Context ctx, Object socket, boolean remote) {
        Stream stream = Streams.require(ctx, "stream_socket_get_name", 1, "socket", socket);
        try {
            if (stream.device() instanceof SocketDevice connected) return Sockets.name(connected.address(remote));
            return stream.device() instanceof ListeningDevice listening && !remote ? Sockets.name(listening.address()) : (Object) false;
        } catch (IOException closed) {
            return false;
        }
    }

    @PhpFunction(value = "stream_socket_shutdown($stream, int $mode): bool", effects = {Effect.WRITES_STATE})
    static boolean stream_socket_shutdown(Context ctx, Object stream, long mode) {
        if (mode < SHUT_RD || mode > SHUT_RDWR) {
            throw Errors.valueError(ctx, "stream_socket_shutdown(): Argument #2 ($mode) must be one of STREAM_SHUT_RD, STREAM_SHUT_WR, or STREAM_SHUT_RDWR");
        }
        Stream socket = Streams.require(ctx, "stream_socket_shutdown", stream);
        return socket.device() instanceof SocketDevice device && device.shutdown((int) mode);
    }

    @PhpFunction(value = "stream_socket_pair(int $domain, int $type, int $protocol): array|false", effects = {Effect.WRITES_STATE})
    static Object stream_socket_pair(Context ctx, long domain, long type, long protocol) {
        if (domain != PF_UNIX || type != SOCK_STREAM) {
            ctx.warning("stream_socket_pair(): Failed to create sockets: [95]: Operation not supported");
            return false;
        }
        try {
            Stream[] pair = Sockets.pair(ctx);
            return PhpArray.of((Object) pair[0], pair[1]);
        } catch (IOException e) {
            SystemError error = SystemError.of(e);
            ctx.warning("stream_socket_pair(): Failed to create sockets: [" + error.number() + "]: " + error.message());
            return false;
        }
    }

    @PhpFunction(value = "stream_socket_sendto($socket, string $data, int $flags = 0, string $address = ''): int|false", effects = {Effect.WRITES_STATE})
    static Object stream_socket_sendto(Context ctx, Object socket, String data, long flags, String address) {
        long count = Streams.require(ctx, "stream_socket_sendto", 1, "socket", socket).writeToDevice(data);
        return count < 0 ? false : (Object) count;
    }

    @PhpFunction(value = "stream_socket_recvfrom($socket, int $length, int $flags = 0, &$address = null): string|false",
        effects = {Effect.READS_STATE, Effect.WRITES_STATE})
    static Object stream_socket_recvfrom(Context ctx, Object socket, long length, long flags, Ref address) {
        Stream from = Streams.require(ctx, "stream_socket_recvfrom", 1, "socket", socket);
        if (length <= 0) throw Errors.valueError(ctx, "stream_socket_recvfrom(): Argument #2 ($length) must be greater than 0");
        if (address != null) address.set("");
        String data = from.read((int) Math.min(length, Integer.MAX_VALUE - 16));
        if (data != null && (flags & PEEK) != 0) from.unread(data);
        return data == null ? false : data;
    }

    @PhpFunction(value = "stream_get_transports(): array", effects = {Effect.READS_STATE})
    static PhpArray stream_get_transports() {
        return PhpArray.ofStrings(Sockets.TRANSPORTS.toArray(String[]::new));
    }

    @PhpFunction(value = "#[\\Deprecated(since: '8.5', message: 'use stream_set_timeout() instead')] "
        + "socket_set_timeout($stream, int $seconds, int $microseconds = 0): bool", effects = {Effect.WRITES_STATE, Effect.CALLS_BACK})
    static boolean socket_set_timeout(Context ctx, Object stream, long seconds, long microseconds) {
        Stream timed = Streams.require(ctx, "socket_set_timeout", stream);
        return timed.device().setTimeout(timed, seconds * 1_000_000 + microseconds);
    }
}
