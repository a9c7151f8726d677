package dev.phpc.ext.standard.streams;

import dev.phpc.runtime.PhpArray;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/// `data:` URLs, which carry their content: `data:text/plain;base64,SGVsbG8=`.
final class DataWrapper extends StreamWrapper {
    @Override
    public String typeName() {
        return "RFC2397";
    }

    @Override
    public boolean isUrl() {
        return true;
    }

    @Override
    public Stream open(Call call, String url, String mode) throws StreamFailure {
        String path = url.substring(5);
        if (path.startsWith("//")) path = path.substring(2);
        int comma = path.indexOf(',');
        if (comma < 0) throw new StreamFailure("rfc2397: no comma in URL");
        PhpArray metadata = new PhpArray();
        boolean base64 = comma > 0 && parseHead(path.substring(0, comma), metadata);
        metadata.put("base64", base64);
        String content = base64 ? decodeBase64(path.substring(comma + 1)) : decodePercents(path.substring(comma + 1));
        return new Stream(call.ctx(), MemoryDevice.constant("RFC2397", content, metadata), mode.startsWith("r") && !mode.contains("+") ? mode : "r")
            .openedBy("RFC2397", url);
    }

    /// Media type and parameters; tells whether the content is in base 64.
    private static boolean parseHead(String head, PhpArray metadata) throws StreamFailure {
        String[] parts = head.split(";", -1);
        int next = 0;
        if (parts[0].indexOf('/') >= 0) {
            metadata.put("mediatype", parts[next++]);
        } else if (!head.startsWith(";") && !head.equals("base64")) {
            throw new StreamFailure("rfc2397: illegal media type");
        } else {
            if (parts[0].isEmpty()) next++;
            if (!head.equals(";base64")) throw new StreamFailure("rfc2397: illegal media type");
        }
        for (; next < parts.length; next++) {
            if (next == parts.length - 1 && parts[next].equals("base64")) return true;
            int equals = parts[next].indexOf('=');
            if (equals < 0) throw new StreamFailure("rfc2397: illegal parameter");
            String name = parts[next].substring(0, equals);
            if (!name.equals("mediatype")) metadata.put(name, parts[next].substring(equals + 1));
        }
        return false;
    }

    private static String decodeBase64(String text) throws StreamFailure {
        StringBuilder clean = new StringBuilder();
        for (char c : decodePercents(text).toCharArray()) {
            if (c > ' ') clean.append(c);
        }
        try {
            return new String(Base64.getDecoder().decode(clean.toString()), StandardCharsets.ISO_8859_1);
        } catch (IllegalArgumentException e) {
            throw new StreamFailure("rfc2397: unable to decode");
        }
    }

    private static String decodePercents(String text) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            int high = c == '%' && i + 2 < text.length() ? Character.digit(text.charAt(i + 1), 16) : -1;
            int low = high >= 0 ? Character.digit(text.charAt(i + 2), 16) : -1;
            if (low >= 0) {
                out.append((char) (high * 16 + low));
                i += 2;
            } else {
                out.append(c == '+' ? ' ' : c);
            }
        }
        return out.toString();
    }
}
