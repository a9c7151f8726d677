package dev.phpc.ext.standard.files;

import dev.phpc.ext.standard.streams.LocalPath;
import dev.phpc.runtime.Context;
import dev.phpc.runtime.PhpArray;
import dev.phpc.runtime.declare.Effect;
import dev.phpc.runtime.declare.PhpFunction;
import java.io.IOException;
import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Names of hosts, services and protocols.
final class NetworkNames {
    private NetworkNames() {}

    @PhpFunction(value = "gethostbyname(string $hostname): string", effects = {Effect.READS_STATE})
    static String gethostbyname(String hostname) {
        List<String> addresses = addresses(hostname);
        return addresses.isEmpty() ? hostname : addresses.get(0);
    }

    @PhpFunction(value = "gethostbynamel(string $hostname): array|false", effects = {Effect.READS_STATE})
    static Object gethostbynamel(String hostname) {
        List<String> addresses = addresses(hostname);
        return addresses.isEmpty() ? false : PhpArray.ofStrings(addresses.toArray(String[]::new));
    }

    private static List<String> addresses(String host) {
        List<String> found = new ArrayList<>();
        if (host.isEmpty()) return found;
        try {
            for (InetAddress address : InetAddress.getAllByName(host)) {
                if (address instanceof Inet4Address) found.add(address.getHostAddress());
            }
        } catch (UnknownHostException e) {
            return List.of();
        }
        return found;
    }

    @PhpFunction(value = "gethostbyaddr(string $ip): string|false", effects = {Effect.READS_STATE})
    static Object gethostbyaddr(Context ctx, String ip) {
        if (!ip.matches("[0-9]{1,3}(\\.[0-9]{1,3}){3}|[0-9a-fA-F:.]*:[0-9a-fA-F:.]*")) {
            ctx.warning("gethostbyaddr(): Address is not a valid IPv4 or IPv6 address");
            return false;
        }
        try {
            return LocalPath.encode(InetAddress.getByName(ip).getCanonicalHostName());
        } catch (UnknownHostException e) {
            return ip;
        }
    }

    @PhpFunction(value = "getservbyname(string $service, string $protocol): int|false", effects = {Effect.READS_STATE})
    static Object getservbyname(String service, String protocol) {
        for (String[] entry : entries("/etc/services")) {
            if (has(entry, service) && entry[1].endsWith("/" + protocol)) return Long.parseLong(entry[1].substring(0, entry[1].indexOf('/')));
        }
        return false;
    }

    @PhpFunction(value = "getservbyport(int $port, string $protocol): string|false", effects = {Effect.READS_STATE})
    static Object getservbyport(long port, String protocol) {
        for (String[] entry : entries("/etc/services")) {
            if (entry[1].equals(port + "/" + protocol)) return entry[0];
        }
        return false;
    }

    @PhpFunction(value = "getprotobyname(string $protocol): int|false", effects = {Effect.READS_STATE})
    static Object getprotobyname(String protocol) {
        for (String[] entry : entries("/etc/protocols")) {
            if (has(entry, protocol)) return Long.parseLong(entry[1]);
        }
        return false;
    }

    @PhpFunction(value = "getprotobynumber(int $protocol): string|false", effects = {Effect.READS_STATE})
    static Object getprotobynumber(long protocol) {
        for (String[] entry : entries("/etc/protocols")) {
            if (entry[1].equals(Long.toString(protocol))) return entry[0];
        }
        return false;
    }

    /// Whether a line is for that name: its first word, or one of the others after the number.
    private static boolean has(String[] entry, String name) {
        for (int i = 0; i < entry.length; i++) {
            if (i != 1 && entry[i].equals(name)) return true;
        }
        return false;
    }

    /// The lines of one of the system's tables as words, comments left out; none if there is no such table.
    private static List<String[]> entries(String file) {
        List<String[]> entries = new ArrayList<>();
        Path path = Path.of(file);
        if (!Files.isReadable(path)) return entries;
        try {
            for (String line : Files.readAllLines(path)) {
                int comment = line.indexOf('#');
                String[] words = (comment < 0 ? line : line.substring(0, comment)).trim().split("\\s+");
                if (words.length >= 2) entries.add(words);
            }
        } catch (IOException unreadable) {
            return List.of();
        }
        return entries;
    }
}
