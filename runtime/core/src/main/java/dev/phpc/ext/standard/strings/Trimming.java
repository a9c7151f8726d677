package dev.phpc.ext.standard.strings;

import dev.phpc.runtime.Context;
import dev.phpc.runtime.declare.PhpFunction;

/// `trim` and its kin.
final class Trimming {
    private Trimming() {}

    /// `$string` without the characters at its ends that occur in `$characters`, which may hold ranges `a..z`.
    @PhpFunction(value = "trim(string $string, string $characters = \" \\n\\r\\t\\v\\x00\"): string", effects = {})
    static String trim(Context ctx, String string, String characters) {
        return trim(ctx, "trim", string, characters, true, true);
    }

    @PhpFunction(value = "rtrim(string $string, string $characters = \" \\n\\r\\t\\v\\x00\"): string", effects = {})
    static String rtrim(Context ctx, String string, String characters) {
        return trim(ctx, "rtrim", string, characters, false, true);
    }

    @PhpFunction(value = "chop(string $string, string $characters = \" \\n\\r\\t\\v\\x00\"): string", effects = {})
    static String chop(Context ctx, String string, String characters) {
        return trim(ctx, "chop", string, characters, false, true);
    }

    @PhpFunction(value = "ltrim(string $string, string $characters = \" \\n\\r\\t\\v\\x00\"): string", effects = {})
    static String ltrim(Context ctx, String string, String characters) {
        return trim(ctx, "ltrim", string, characters, true, false);
    }

    private static String trim(Context ctx, String function, String string, String characters, boolean left, boolean right) {
        ByteSet set = characters.equals(ByteSet.WHITE_SPACE_TEXT) ? ByteSet.WHITE_SPACE : ByteSet.parse(ctx, function, characters);
        int start = 0;
        int end = string.length();
        while (left && start < end && set.contains(string.charAt(start))) {
            start++;
        }
        while (right && end > start && set.contains(string.charAt(end - 1))) {
            end--;
        }
        return string.substring(start, end);
    }
}
