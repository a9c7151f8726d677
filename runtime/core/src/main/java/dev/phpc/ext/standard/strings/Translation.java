package dev.phpc.ext.standard.strings;

import dev.phpc.runtime.Arguments;
import dev.phpc.runtime.Bytes;
import dev.phpc.runtime.Context;
import dev.phpc.runtime.Conversions;
import dev.phpc.runtime.Missing;
import dev.phpc.runtime.PhpArray;
import dev.phpc.runtime.declare.Effect;
import dev.phpc.runtime.declare.PhpFunction;
import java.util.HashMap;
import java.util.Map;

/// `strtr`: characters for characters, or the longest key of an array first.
final class Translation {
    private Translation() {}

    @PhpFunction(
            value = "strtr(string $string, array|string $from, #[Unchecked, NullIfOmitted] ?string $to = null): string",
            effects = Effect.CALLS_BACK)
    static String strtr(Context ctx, String string, Object from, Object to) {
        if (to == Missing.ARGUMENT) {
            if (from instanceof PhpArray pairs) {
                return string.isEmpty() ? "" : byPairs(ctx, string, pairs);
            }
            throw Arguments.wrongType(ctx, "strtr", 2, "from", "array", from);
        }
        if (from instanceof String text) {
            if (to == null) {
                ctx.deprecated("strtr(): Passing null to parameter #3 ($to) of type ?string is deprecated");
            }
            return byCharacters(string, text, to == null ? "" : Arguments.string(ctx, "strtr", 3, "to", to, false));
        }
        throw Arguments.wrongType(ctx, "strtr", 2, "from", "string", from);
    }

    private static String byCharacters(String string, String from, String to) {
        int length = Math.min(from.length(), to.length());
        if (length == 0 || string.isEmpty()) {
            return string;
        }
        byte[] table = new byte[256];
        for (int i = 0; i < 256; i++) {
            table[i] = (byte) i;
        }
        for (int i = 0; i < length; i++) {
            table[from.charAt(i)] = (byte) to.charAt(i);
        }
        byte[] bytes = Bytes.of(string);
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = table[bytes[i] & 0xff];
        }
        return Bytes.toString(bytes);
    }

    private static String byPairs(Context ctx, String string, PhpArray pairs) {
        Map<String, String> replacements = new HashMap<>();
        int longest = 0;
        int shortest = Integer.MAX_VALUE;
        boolean[] starts = new boolean[256];
        for (int at = pairs.first(); at >= 0; at = pairs.next(at)) {
            String key = pairs.keyAt(at).toString();
            if (key.isEmpty()) {
                ctx.warning("strtr(): Ignoring replacement of empty string");
                continue;
            }
            replacements.put(key, Conversions.toString(ctx, pairs.valueAt(at)));
            longest = Math.max(longest, key.length());
            shortest = Math.min(shortest, key.length());
            starts[key.charAt(0)] = true;
        }
        if (replacements.isEmpty()) {
            return string;
        }
        StringBuilder result = new StringBuilder(string.length());
        int at = 0;
        while (at < string.length()) {
            int length = starts[string.charAt(at)] ? Math.min(longest, string.length() - at) : 0;
            String replacement = null;
            for (; length >= shortest && replacement == null; length--) {
                replacement = replacements.get(string.substring(at, at + length));
            }
            if (replacement == null) {
                result.append(string.charAt(at++));
            } else {
                result.append(replacement);
                at += length + 1;
            }
        }
        return result.toString();
    }
}
