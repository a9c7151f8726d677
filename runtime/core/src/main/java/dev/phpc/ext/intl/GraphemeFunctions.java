package dev.phpc.ext.intl;

import dev.phpc.runtime.Arguments;
import dev.phpc.runtime.Context;
import dev.phpc.runtime.Ref;
import dev.phpc.runtime.declare.PhpConstant;
import dev.phpc.runtime.declare.PhpFunction;

/// Strings as sequences of grapheme clusters. The locale that the functions accept has no influence on where clusters end.
final class GraphemeFunctions {
    @PhpConstant("GRAPHEME_EXTR_COUNT")
    static final long COUNT = 0;
    @PhpConstant("GRAPHEME_EXTR_MAXBYTES")
    static final long MAXBYTES = 1;
    @PhpConstant("GRAPHEME_EXTR_MAXCHARS")
    static final long MAXCHARS = 2;

    private GraphemeFunctions() { }

    /// Null if the string is not UTF-8.
    @PhpFunction(value = "grapheme_strlen(string $string): int|false|null", effects = {})
    static Object length(String string) {
        Graphemes clusters = Graphemes.of(string);
        return clusters == null ? null : (Object) (long) clusters.count();
    }

    /// As `substr`, in clusters.
    @PhpFunction(value = "grapheme_substr(string $string, int $offset, ?int $length = null, string $locale = \"\"): string|false", effects = {})
    static Object part(String string, long offset, Long length, String locale) {
        Graphemes clusters = Graphemes.of(string);
        if (clusters == null) {
            return false;
        }
        long count = clusters.count();
        long start = Math.clamp(offset < 0 ? offset + count : offset, 0, count);
        long end = length == null ? count : length < 0 ? count + length : Math.min(count, start + Math.min(length, count));
        return end <= start ? "" : Utf8Text.encode(clusters.text((int) start, (int) end));
    }

    @PhpFunction(value = "grapheme_strpos(string $haystack, string $needle, int $offset = 0, string $locale = \"\"): int|false", effects = {})
    static Object first(Context ctx, String haystack, String needle, long offset, String locale) {
        return first(ctx, "grapheme_strpos", Graphemes.of(haystack), Graphemes.of(needle), offset);
    }

    @PhpFunction(value = "grapheme_stripos(string $haystack, string $needle, int $offset = 0, string $locale = \"\"): int|false", effects = {})
    static Object firstOfAnyCase(Context ctx, String haystack, String needle, long offset, String locale) {
        return first(ctx, "grapheme_stripos", folded(haystack), folded(needle), offset);
    }

    @PhpFunction(value = "grapheme_strrpos(string $haystack, string $needle, int $offset = 0, string $locale = \"\"): int|false", effects = {})
    static Object last(Context ctx, String haystack, String needle, long offset, String locale) {
        return last(ctx, "grapheme_strrpos", Graphemes.of(haystack), Graphemes.of(needle), offset);
    }

    @PhpFunction(value = "grapheme_strripos(string $haystack, string $needle, int $offset = 0, string $locale = \"\"): int|false", effects = {})
    static Object lastOfAnyCase(Context ctx, String haystack, String needle, long offset, String locale) {
        return last(ctx, "grapheme_strripos", folded(haystack), folded(needle), offset);
    }

    private static Graphemes folded(String bytes) {
        Graphemes clusters = Graphemes.of(bytes);
        return clusters == null ? null : clusters.folded();
    }

    private static Object first(Context ctx, String function, Graphemes text, Graphemes part, long offset) {
        if (text == null || part == null) {
            return false;
        }
        checkOffset(ctx, function, text, offset);
        for (int at = (int) (offset < 0 ? offset + text.count() : offset); at <= text.count(); at++) {
            if (text.has(part, at)) {
                return (long) at;
            }
        }
        return false;
    }

    /// A negative offset ends the search so far before the end, a positive one is where it begins.
    private static Object last(Context ctx, String function, Graphemes text, Graphemes part, long offset) {
        if (text == null || part == null) {
            return false;
        }
        checkOffset(ctx, function, text, offset);
        int lowest = (int) Math.max(offset, 0);
        for (int at = (int) (text.count() + Math.min(offset, 0)); at >= lowest; at--) {
            if (text.has(part, at)) {
                return (long) at;
            }
        }
        return false;
    }

    private static void checkOffset(Context ctx, String function, Graphemes text, long offset) {
        if (offset > text.count() || offset < -text.count()) {
            throw Arguments.wrongValue(ctx, function, 3, "offset", "must be contained in argument #1 ($haystack)");
        }
    }

    /// Whole clusters from a byte offset on, as many as `size` allows: so many clusters, bytes or code points. `$next` is where to go on.
    @PhpFunction(value = "grapheme_extract(string $haystack, int $size, int $type = GRAPHEME_EXTR_COUNT, int $offset = 0, &$next = null): string|false",
            effects = {})
    static Object extract(Context ctx, String haystack, long size, long type, long offset, Ref next) {
        long start = offset < 0 ? offset + haystack.length() : offset;
        note(next, start);
        if (type < COUNT || type > MAXCHARS) {
            throw Arguments.wrongValue(ctx, "grapheme_extract", 3, "type",
                    "must be one of GRAPHEME_EXTR_COUNT, GRAPHEME_EXTR_MAXBYTES, or GRAPHEME_EXTR_MAXCHARS");
        }
        if (start < 0 || start >= haystack.length()) {
            return false;
        }
        if (size < 0) {
            throw Arguments.wrongValue(ctx, "grapheme_extract", 2, "size", "must be greater than or equal to 0");
        }
        if (size == 0) {
            return "";
        }
        int from = characterStart(haystack, (int) start);
        Graphemes clusters = Graphemes.of(haystack.substring(from));
        if (clusters == null) {
            return false;
        }
        int end = 0;
        for (long left = size; end < clusters.count(); end++) {
            left -= measure(clusters.text(end, end + 1), type);
            if (left < 0) {
                break;
            }
        }
        String result = Utf8Text.encode(clusters.text(0, end));
        note(next, from + result.length());
        return result;
    }

    private static void note(Ref next, long position) {
        if (next != null) {
            next.set(position);
        }
    }

    private static long measure(String cluster, long type) {
        if (type == COUNT) {
            return 1;
        }
        return type == MAXBYTES ? Utf8Text.encode(cluster).length() : cluster.codePointCount(0, cluster.length());
    }

    /// The first byte from `start` on that does not continue a character.
    private static int characterStart(String bytes, int start) {
        int at = start;
        while (at < bytes.length() && (bytes.charAt(at) & 0xc0) == 0x80) {
            at++;
        }
        return at;
    }
}
