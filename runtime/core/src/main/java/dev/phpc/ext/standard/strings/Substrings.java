package dev.phpc.ext.standard.strings;

import dev.phpc.runtime.Arguments;
import dev.phpc.runtime.Bytes;
import dev.phpc.runtime.Context;
import dev.phpc.runtime.PhpArray;
import dev.phpc.runtime.declare.PhpFunction;

/// Parts of strings, their comparison and their number.
final class Substrings {
    private Substrings() {}

    /// Bytes of `$string` from `$offset`, at most `$length` of them.
    @PhpFunction(value = "substr(string $string, int $offset, ?int $length = null): string", effects = {})
    static String substr(String string, long offset, Long length) {
        int start = Bounds.start(string, offset);
        return string.substring(start, Bounds.end(string, start, length));
    }

    @PhpFunction(value = "substr_count(string $haystack, string $needle, int $offset = 0, ?int $length = null): int", effects = {})
    static long substrCount(Context ctx, String haystack, String needle, long offset, Long length) {
        if (needle.isEmpty()) {
            throw Arguments.wrongValue(ctx, "substr_count", 2, "needle", "must not be empty");
        }
        long size = haystack.length();
        long start = offset < 0 ? offset + size : offset;
        if (start < 0 || start > size) {
            throw Arguments.wrongValue(ctx, "substr_count", 3, "offset", "must be contained in argument #1 ($haystack)");
        }
        long part = length == null ? size - start : length < 0 ? length + size - start : length;
        if (part < 0 || part > size - start) {
            throw Arguments.wrongValue(ctx, "substr_count", 4, "length", "must be contained in argument #1 ($haystack)");
        }
        int end = (int) (start + part);
        long count = 0;
        for (int at = haystack.indexOf(needle, (int) start); at >= 0 && at + needle.length() <= end;
                at = haystack.indexOf(needle, at + needle.length())) {
            count++;
        }
        return count;
    }

    @PhpFunction(
            value = "substr_compare(string $haystack, string $needle, int $offset, ?int $length = null, "
                    + "bool $case_insensitive = false): int",
            effects = {})
    static long substrCompare(Context ctx, String haystack, String needle, long offset, Long length, boolean caseInsensitive) {
        if (length != null && length <= 0) {
            if (length == 0) {
                return 0;
            }
            throw Arguments.wrongValue(ctx, "substr_compare", 4, "length", "must be greater than or equal to 0");
        }
        long start = offset < 0 ? Math.max(0, offset + haystack.length()) : offset;
        if (start > haystack.length()) {
            throw Arguments.wrongValue(ctx, "substr_compare", 3, "offset", "must be contained in argument #1 ($haystack)");
        }
        String part = haystack.substring((int) start);
        long limit = length == null ? Math.max(part.length(), needle.length()) : length;
        String a = part.substring(0, (int) Math.min(limit, part.length()));
        String b = needle.substring(0, (int) Math.min(limit, needle.length()));
        return caseInsensitive
                ? ByteOrder.compare(LetterCase.strtolower(a), LetterCase.strtolower(b))
                : ByteOrder.compare(a, b);
    }

    @PhpFunction(value = "str_split(string $string, int $length = 1): array", effects = {})
    static PhpArray strSplit(Context ctx, String string, long length) {
        if (length <= 0) {
            throw Arguments.wrongValue(ctx, "str_split", 2, "length", "must be greater than 0");
        }
        PhpArray parts = new PhpArray();
        int size = string.length();
        for (long at = 0; at < size; at += length) {
            parts.append(string.substring((int) at, (int) Math.min(size, at + length)));
        }
        return parts;
    }

    @PhpFunction(value = "strrev(string $string): string", effects = {})
    static String strrev(String string) {
        byte[] bytes = Bytes.of(string);
        for (int i = 0, j = bytes.length - 1; i < j; i++, j--) {
            byte swapped = bytes[i];
            bytes[i] = bytes[j];
            bytes[j] = swapped;
        }
        return Bytes.toString(bytes);
    }

    @PhpFunction(value = "str_repeat(string $string, int $times): string", effects = {})
    static String strRepeat(Context ctx, String string, long times) {
        if (times < 0) {
            throw Arguments.wrongValue(ctx, "str_repeat", 2, "times", "must be greater than or equal to 0");
        }
        return string.isEmpty() ? "" : string.repeat(Memory.stringLength(string.length(), times) / string.length());
    }

    @PhpFunction(value = "ord(string $character): int", effects = {})
    static long ord(Context ctx, String character) {
        if (character.length() == 1) {
            return character.charAt(0);
        }
        ctx.deprecated(character.isEmpty()
                ? "ord(): Providing an empty string is deprecated"
                : "ord(): Providing a string that is not one byte long is deprecated. Use ord($str[0]) instead");
        return character.isEmpty() ? 0 : character.charAt(0);
    }

    @PhpFunction(value = "chr(int $codepoint): string", effects = {})
    static String chr(Context ctx, long codepoint) {
        if ((codepoint & ~0xff) != 0) {
            deprecateByte(ctx);
        }
        return Bytes.single((int) codepoint & 0xff);
    }

    private static void deprecateByte(Context ctx) {
        ctx.deprecated("chr(): Providing a value not in-between 0 and 255 is deprecated, this is because a byte value "
                + "must be in the [0, 255] interval. The value used will be constrained using % 256");
    }
}
