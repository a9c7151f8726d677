package dev.phpc.ext.standard.strings;

import dev.phpc.runtime.Bytes;
import dev.phpc.runtime.Context;
import dev.phpc.runtime.declare.PhpFunction;
import java.util.HexFormat;

/// Bytes as hexadecimal digits.
public final class Hexadecimal {
    private Hexadecimal() {}

    @PhpFunction(value = "bin2hex(string $string): string", effects = {})
    static String bin2hex(String string) {
        return of(Bytes.of(string));
    }

    @PhpFunction(value = "hex2bin(string $string): string|false", effects = {})
    static Object hex2bin(Context ctx, String string) {
        if (string.length() % 2 != 0) {
            ctx.warning("hex2bin(): Hexadecimal input string must have an even length");
            return false;
        }
        byte[] bytes = new byte[string.length() / 2];
        for (int i = 0; i < bytes.length; i++) {
            char high = string.charAt(2 * i);
            char low = string.charAt(2 * i + 1);
            if (!HexFormat.isHexDigit(high) || !HexFormat.isHexDigit(low)) {
                ctx.warning("hex2bin(): Input string must be hexadecimal string");
                return false;
            }
            bytes[i] = (byte) (HexFormat.fromHexDigit(high) << 4 | HexFormat.fromHexDigit(low));
        }
        return Bytes.toString(bytes);
    }

    public static String of(byte[] bytes) {
        return HexFormat.of().formatHex(bytes);
    }
}
