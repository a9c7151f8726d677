package dev.phpc.ext.standard.strings;

import dev.phpc.runtime.Context;
import dev.phpc.runtime.declare.PhpFunction;

/// Backslashes added and taken away.
final class Escaping {
    private Escaping() {}

    @PhpFunction(value = "addslashes(string $string): string", effects = {})
    static String addslashes(String string) {
        StringBuilder escaped = null;
        for (int i = 0; i < string.length(); i++) {
            char c = string.charAt(i);
            if (c == '\'' || c == '"' || c == '\\' || c == 0) {
                if (escaped == null) {
                    escaped = new StringBuilder(string.length() + 16).append(string, 0, i);
                }
                escaped.append('\\').append(c == 0 ? '0' : c);
            } else if (escaped != null) {
                escaped.append(c);
            }
        }
        return escaped == null ? string : escaped.toString();
    }

    @PhpFunction(value = "stripslashes(string $string): string", effects = {})
    static String stripslashes(String string) {
        if (string.indexOf('\\') < 0) {
            return string;
        }
        StringBuilder plain = new StringBuilder(string.length());
        for (int i = 0; i < string.length(); i++) {
            char c = string.charAt(i);
            if (c != '\\') {
                plain.append(c);
            } else if (++i < string.length()) {
                plain.append(string.charAt(i) == '0' ? '\0' : string.charAt(i));
            }
        }
        return plain.toString();
    }

    /// C's escapes for the bytes in `$characters`.
    @PhpFunction(value = "addcslashes(string $string, string $characters): string", effects = {})
    static String addcslashes(Context ctx, String string, String characters) {
        if (string.isEmpty() || characters.isEmpty()) {
            return string;
        }
        ByteSet set = ByteSet.parse(ctx, "addcslashes", characters);
        StringBuilder escaped = new StringBuilder(string.length() + 16);
        for (int i = 0; i < string.length(); i++) {
            char c = string.charAt(i);
            if (!set.contains(c)) {
                escaped.append(c);
                continue;
            }
            escaped.append('\\');
            if (c >= 32 && c <= 126) {
                escaped.append(c);
            } else {
                int named = "\n\t\r\u0007\u000b\b\f".indexOf(c);
                if (named >= 0) {
                    escaped.append("ntravbf".charAt(named));
                } else {
                    escaped.append((char) ('0' + (c >> 6))).append((char) ('0' + (c >> 3 & 7))).append((char) ('0' + (c & 7)));
                }
            }
        }
        return escaped.toString();
    }

    @PhpFunction(value = "stripcslashes(string $string): string", effects = {})
    static String stripcslashes(String string) {
        StringBuilder plain = new StringBuilder(string.length());
        int at = 0;
        while (at < string.length()) {
            char c = string.charAt(at++);
            if (c != '\\' || at == string.length()) {
                plain.append(c);
                continue;
            }
            c = string.charAt(at++);
            int named = "ntravbf".indexOf(c);
            if (named >= 0) {
                plain.append("\n\t\r\u0007\u000b\b\f".charAt(named));
            } else if (c == 'x' && at < string.length() && Character.digit(string.charAt(at), 16) >= 0) {
                int end = digits(string, at, 2, 16);
                plain.append((char) Integer.parseInt(string.substring(at, end), 16));
                at = end;
            } else if (c >= '0' && c <= '7') {
                int end = digits(string, at - 1, 3, 8);
                plain.append((char) (Integer.parseInt(string.substring(at - 1, end), 8) & 0xff));
                at = end;
            } else {
                plain.append(c);
            }
        }
        return plain.toString();
    }

    private static int digits(String string, int start, int most, int radix) {
        int end = start;
        while (end < string.length() && end < start + most && string.charAt(end) < 0x80
                && Character.digit(string.charAt(end), radix) >= 0) {
            end++;
        }
        return end;
    }

    @PhpFunction(value = "quotemeta(string $string): string", effects = {})
    static String quotemeta(String string) {
        StringBuilder quoted = new StringBuilder(string.length() + 16);
        for (int i = 0; i < string.length(); i++) {
            char c = string.charAt(i);
            if (".\\+*?[^]$()".indexOf(c) >= 0) {
                quoted.append('\\');
            }
            quoted.append(c);
        }
        return quoted.toString();
    }
}
