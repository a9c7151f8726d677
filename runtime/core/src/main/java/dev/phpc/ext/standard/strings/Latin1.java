package dev.phpc.ext.standard.strings;

import dev.phpc.runtime.Bytes;
import dev.phpc.runtime.declare.PhpFunction;

/// ISO-8859-1 and UTF-8.
final class Latin1 {
    private Latin1() {}

    @PhpFunction(
            value = "#[\\Deprecated(since: '8.2', "
                    + "message: 'visit the php.net documentation for various alternatives')] utf8_encode(string $string): string",
            effects = {})
    static String utf8Encode(String string) {
        return Bytes.encodeUtf8(string);
    }

    @PhpFunction(
            value = "#[\\Deprecated(since: '8.2', "
                    + "message: 'visit the php.net documentation for various alternatives')] utf8_decode(string $string): string",
            effects = {})
    static String utf8Decode(String string) {
        StringBuilder out = new StringBuilder(string.length());
        int at = 0;
        while (at < string.length()) {
            int length = Utf8Characters.length(string, at);
            int code = length < 0 ? '?' : Utf8Characters.codePoint(string, at, length);
            out.append(code > 0xff ? '?' : (char) code);
            at += Math.abs(length);
        }
        return out.toString();
    }
}
