package dev.phpc.ext.standard.strings;

import dev.phpc.runtime.Arguments;
import dev.phpc.runtime.Context;
import dev.phpc.runtime.declare.PhpFunction;

/// Positions of one string in another, and the parts they mark.
final class StringSearch {
    private StringSearch() {}

    @PhpFunction(value = "strpos(string $haystack, string $needle, int $offset = 0): int|false", effects = {})
    static Object strpos(Context ctx, String haystack, String needle, long offset) {
        return position(haystack.indexOf(needle, start(ctx, "strpos", haystack, offset)));
    }

    @PhpFunction(value = "stripos(string $haystack, string $needle, int $offset = 0): int|false", effects = {})
    static Object stripos(Context ctx, String haystack, String needle, long offset) {
        int start = start(ctx, "stripos", haystack, offset);
        return position(LetterCase.strtolower(haystack).indexOf(LetterCase.strtolower(needle), start));
    }

    @PhpFunction(value = "strrpos(string $haystack, string $needle, int $offset = 0): int|false", effects = {})
    static Object strrpos(Context ctx, String haystack, String needle, long offset) {
        return lastPosition(ctx, "strrpos", haystack, needle, offset);
    }

    @PhpFunction(value = "strripos(string $haystack, string $needle, int $offset = 0): int|false", effects = {})
    static Object strripos(Context ctx, String haystack, String needle, long offset) {
        return lastPosition(ctx, "strripos", LetterCase.strtolower(haystack), LetterCase.strtolower(needle), offset);
    }

    /// The part of `$haystack` from the first `$needle` on, or the part before it.
    @PhpFunction(value = "strstr(string $haystack, string $needle, bool $before_needle = false): string|false", effects = {})
    static Object strstr(String haystack, String needle, boolean beforeNeedle) {
        return part(haystack, haystack.indexOf(needle), beforeNeedle);
    }

    @PhpFunction(value = "strchr(string $haystack, string $needle, bool $before_needle = false): string|false", effects = {})
    static Object strchr(String haystack, String needle, boolean beforeNeedle) {
        return strstr(haystack, needle, beforeNeedle);
    }

    @PhpFunction(value = "stristr(string $haystack, string $needle, bool $before_needle = false): string|false", effects = {})
    static Object stristr(String haystack, String needle, boolean beforeNeedle) {
        return part(haystack, LetterCase.strtolower(haystack).indexOf(LetterCase.strtolower(needle)), beforeNeedle);
    }

    /// As `strstr`, from the last place where the first byte of `$needle` stands.
    @PhpFunction(value = "strrchr(string $haystack, string $needle, bool $before_needle = false): string|false", effects = {})
    static Object strrchr(String haystack, String needle, boolean beforeNeedle) {
        return part(haystack, haystack.lastIndexOf(needle.isEmpty() ? 0 : needle.charAt(0)), beforeNeedle);
    }

    @PhpFunction(value = "str_contains(string $haystack, string $needle): bool", effects = {})
    static boolean strContains(String haystack, String needle) {
        return haystack.contains(needle);
    }

    @PhpFunction(value = "str_starts_with(string $haystack, string $needle): bool", effects = {})
    static boolean strStartsWith(String haystack, String needle) {
        return haystack.startsWith(needle);
    }

    @PhpFunction(value = "str_ends_with(string $haystack, string $needle): bool", effects = {})
    static boolean strEndsWith(String haystack, String needle) {
        return haystack.endsWith(needle);
    }

    @PhpFunction(value = "strpbrk(string $string, string $characters): string|false", effects = {})
    static Object strpbrk(Context ctx, String string, String characters) {
        if (characters.isEmpty()) {
            throw Arguments.wrongValue(ctx, "strpbrk", 2, "characters", "must be a non-empty string");
        }
        int start = span(string, ByteSet.of(characters), 0, string.length(), false);
        return start == string.length() ? (Object) false : string.substring(start);
    }

    /// The length of the part at the start that consists of `$characters` only.
    @PhpFunction(value = "strspn(string $string, string $characters, int $offset = 0, ?int $length = null): int", effects = {})
    static long strspn(String string, String characters, long offset, Long length) {
        return span(string, characters, offset, length, true);
    }

    @PhpFunction(value = "strcspn(string $string, string $characters, int $offset = 0, ?int $length = null): int", effects = {})
    static long strcspn(String string, String characters, long offset, Long length) {
        return span(string, characters, offset, length, false);
    }

    private static long span(String string, String characters, long offset, Long length, boolean member) {
        int start = Bounds.start(string, offset);
        int end = Bounds.end(string, start, length);
        return span(string, ByteSet.of(characters), start, end, member) - start;
    }

    private static int span(String string, ByteSet set, int start, int end, boolean member) {
        int at = start;
        while (at < end && set.contains(string.charAt(at)) == member) {
            at++;
        }
        return at;
    }

    private static Object lastPosition(Context ctx, String function, String haystack, String needle, long offset) {
        int length = haystack.length();
        if (offset >= 0) {
            if (offset > length) {
                throw outside(ctx, function);
            }
            int found = haystack.lastIndexOf(needle);
            return position(found < offset ? -1 : found);
        }
        if (offset < -length) {
            throw outside(ctx, function);
        }
        return position(haystack.lastIndexOf(needle, -offset < needle.length() ? length - needle.length() : (int) (length + offset)));
    }

    private static int start(Context ctx, String function, String haystack, long offset) {
        long start = offset < 0 ? offset + haystack.length() : offset;
        if (start < 0 || start > haystack.length()) {
            throw outside(ctx, function);
        }
        return (int) start;
    }

    private static dev.phpc.runtime.PhpThrow outside(Context ctx, String function) {
        return Arguments.wrongValue(ctx, function, 3, "offset", "must be contained in argument #1 ($haystack)");
    }

    private static Object position(int found) {
        return found < 0 ? (Object) false : (Object) (long) found;
    }

    private static Object part(String haystack, int found, boolean before) {
        return found < 0 ? (Object) false : before ? haystack.substring(0, found) : haystack.substring(found);
    }
}
