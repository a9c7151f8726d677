package dev.phpc.ext.standard.info;

import dev.phpc.runtime.Bytes;
import dev.phpc.runtime.Context;
import dev.phpc.runtime.declare.PhpFunction;
import java.net.InetAddress;
import java.net.UnknownHostException;

/// Addresses as numbers, text and bytes.
public final class InternetAddresses {
    private InternetAddresses() {}

    @PhpFunction(value = "ip2long(string $ip): int|false", effects = {})
    static Object ip2long(String ip) {
        byte[] bytes = version4(ip);
        return bytes == null ? (Object) false
                : (Object) ((bytes[0] & 0xffL) << 24 | (bytes[1] & 0xffL) << 16 | (bytes[2] & 0xffL) << 8 | bytes[3] & 0xffL);
    }

    @PhpFunction(value = "long2ip(int $ip): string", effects = {})
    static String long2ip(long ip) {
        return (ip >> 24 & 255) + "." + (ip >> 16 & 255) + "." + (ip >> 8 & 255) + "." + (ip & 255);
    }

    @PhpFunction(value = "inet_pton(string $ip): string|false", effects = {})
    static Object inetPton(Context ctx, String ip) {
        byte[] bytes = ip.indexOf(':') >= 0 ? version6(ip) : version4(ip);
        if (bytes == null) {
            ctx.warning("inet_pton(): Unrecognized address " + ip);
            return false;
        }
        return Bytes.toString(bytes);
    }

    @PhpFunction(value = "inet_ntop(string $ip): string|false", effects = {})
    static Object inetNtop(String ip) {
        if (ip.length() == 4) {
            return (int) ip.charAt(0) + "." + (int) ip.charAt(1) + "." + (int) ip.charAt(2) + "." + (int) ip.charAt(3);
        }
        return ip.length() == 16 ? (Object) text6(ip) : (Object) false;
    }

    /// Four decimal numbers without leading zeros; null for anything else.
    public static byte[] version4(String ip) {
        String[] parts = ip.split("\\.", -1);
        byte[] bytes = new byte[4];
        if (parts.length != 4) {
            return null;
        }
        for (int i = 0; i < 4; i++) {
            String part = parts[i];
            boolean digits = !part.isEmpty() && part.length() <= 3 && part.chars().allMatch(c -> c >= '0' && c <= '9');
            if (!digits || part.length() > 1 && part.charAt(0) == '0' || Integer.parseInt(part) > 255) {
                return null;
            }
            bytes[i] = (byte) Integer.parseInt(part);
        }
        return bytes;
    }

    /// The 16 bytes of an address with colons; null for anything else.
    public static byte[] version6(String ip) {
        if (!ip.chars().allMatch(c -> c == ':' || c == '.' || c < 0x80 && Character.digit(c, 16) >= 0)) {
            return null;
        }
        try {
            byte[] bytes = InetAddress.getByName(ip).getAddress();
            if (bytes.length == 16) {
                return bytes;
            }
            // Java turns a mapped address into the one of version 4.
            byte[] mapped = new byte[16];
            mapped[10] = -1;
            mapped[11] = -1;
            System.arraycopy(bytes, 0, mapped, 12, 4);
            return mapped;
        } catch (UnknownHostException malformed) {
            return null;
        }
    }

    private static String text6(String ip) {
        int[] words = new int[8];
        for (int i = 0; i < 8; i++) {
            words[i] = ip.charAt(2 * i) << 8 | ip.charAt(2 * i + 1);
        }
        int start = -1;
        int longest = 1;
        for (int i = 0; i < 8; i++) {
            int length = 0;
            while (i + length < 8 && words[i + length] == 0) {
                length++;
            }
            if (length > longest) {
                start = i;
                longest = length;
            }
        }
        boolean embedded = start == 0 && (longest == 6 || longest == 5 && words[5] == 0xffff);
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 8; i++) {
            if (i == start) {
                text.append("::");
                i += longest - 1;
                continue;
            }
            if (!text.isEmpty() && text.charAt(text.length() - 1) != ':') {
                text.append(':');
            }
            if (embedded && i == 6) {
                return text.append(inetNtop(ip.substring(12))).toString();
            }
            text.append(Integer.toHexString(words[i]));
        }
        return text.toString();
    }
}
