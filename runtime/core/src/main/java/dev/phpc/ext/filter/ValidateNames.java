package dev.phpc.ext.filter;

import dev.phpc.ext.standard.info.InternetAddresses;
import dev.phpc.ext.standard.strings.UrlParts;
import dev.phpc.runtime.objects.Names;

/// Names and addresses of hosts, and URLs.
final class ValidateNames {
    private static final int LONGEST_DOMAIN = 253;
    private static final int LONGEST_LABEL = 63;
    private static final String URL_PUNCTUATION = "$-_.+!*'(),{}|\\^~[]`<>#%\";/?:@&=";

    private ValidateNames() { }

    /// Whether the labels of a name are of the right length; a host's name also has nothing but letters, digits and inner hyphens in them.
    static boolean domain(String text, boolean isHost) {
        String name = text.endsWith(".") ? text.substring(0, text.length() - 1) : text;
        if (name.isEmpty()) {
            return !isHost;
        }
        if (name.length() > LONGEST_DOMAIN) {
            return false;
        }
        for (String label : name.split("\\.", -1)) {
            if (label.isEmpty() || label.length() > LONGEST_LABEL || isHost && !isHostLabel(label)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isHostLabel(String label) {
        return isAlphanumeric(label.charAt(0)) && isAlphanumeric(label.charAt(label.length() - 1))
                && label.chars().allMatch(c -> c == '-' || isAlphanumeric(c));
    }

    static boolean isAlphanumeric(int c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
    }

    /// An address of IP version 4 or 6; of both if neither or both are asked for.
    static boolean address(String text, FilterOptions options) {
        boolean any = options.has(FilterConstants.IPV4) == options.has(FilterConstants.IPV6);
        if (text.indexOf(':') >= 0) {
            return (any || options.has(FilterConstants.IPV6)) && InternetAddresses.version6(text) != null;
        }
        return (any || options.has(FilterConstants.IPV4)) && InternetAddresses.version4(text) != null;
    }

    static boolean url(String text, FilterOptions options) {
        if (!text.chars().allMatch(c -> isAlphanumeric(c) || URL_PUNCTUATION.indexOf(c) >= 0)) {
            return false;
        }
        UrlParts parts = UrlParts.parse(text);
        if (parts == null || parts.scheme() == null) {
            return false;
        }
        String host = parts.host();
        String scheme = Names.lower(parts.scheme());
        boolean isWeb = scheme.equals("http") || scheme.equals("https");
        if (isWeb) {
            if (host == null) {
                return false;
            }
            boolean isAddress = host.startsWith("[") && host.endsWith("]") && InternetAddresses.version6(host.substring(1, host.length() - 1)) != null;
            if (isAddress) {
                return true;
            }
            if (!domain(host, true)) {
                return false;
            }
        }
        boolean needsHost = !parts.scheme().equals("mailto") && !parts.scheme().equals("news") && !parts.scheme().equals("file");
        return (host != null || !needsHost) && isUserInfo(parts.user()) && isUserInfo(parts.password())
                && (parts.path() != null || !options.has(FilterConstants.PATH_REQUIRED))
                && (parts.query() != null || !options.has(FilterConstants.QUERY_REQUIRED));
    }

    private static boolean isUserInfo(String text) {
        if (text == null) {
            return true;
        }
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c == '%' && at + 2 < text.length() && isHex(text.charAt(at + 1)) && isHex(text.charAt(at + 2))) {
                at += 2;
            } else if (!isAlphanumeric(c) && "-._~!$&'()*+,;=:".indexOf(c) < 0) {
                return false;
            }
        }
        return true;
    }

    private static boolean isHex(char c) {
        return c < 0x80 && Character.digit(c, 16) >= 0;
    }
}
