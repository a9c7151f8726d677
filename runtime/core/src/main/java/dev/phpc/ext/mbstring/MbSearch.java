package dev.phpc.ext.mbstring;

import dev.phpc.runtime.Context;
import dev.phpc.runtime.Errors;
import dev.phpc.runtime.declare.Effect;
import dev.phpc.runtime.declare.PhpFunction;

/// Finding strings in strings.
final class MbSearch {
    private MbSearch() {}

    @PhpFunction(
            value = "mb_strpos(string $haystack, string $needle, int $offset = 0, ?string $encoding = null): int|false",
            effects = Effect.READS_STATE)
    static Object strpos(Context ctx, String haystack, String needle, long offset, String encodingName) {
        Encoding encoding = MbState.encoding(ctx, "mb_strpos", 4, encodingName);
        if (Characters.areBytes(encoding, haystack)) {
            return found(forward(ctx, "mb_strpos", haystack.length(), offset,
                    from -> haystack.indexOf(needle, from)));
        }
        if (encoding == Utf8.INSTANCE && offset >= 0 && encoding.isValid(haystack) && encoding.isValid(needle)) {
            return utf8Position(ctx, haystack, needle, offset);
        }
        return position(ctx, "mb_strpos", encoding.decode(haystack), encoding.decode(needle), offset, false);
    }

    /// In valid UTF-8 no character is found within another, so that bytes can be searched.
    private static Object utf8Position(Context ctx, String haystack, String needle, long offset) {
        int start = Characters.skip(Utf8.INSTANCE, haystack, 0, (int) Math.min(offset, haystack.length()));
        if (offset > 0 && start == haystack.length() && Characters.count(Utf8.INSTANCE, haystack) < offset) {
            throw Errors.valueError(ctx, "mb_strpos(): Argument #3 ($offset) must be contained in argument #1 ($haystack)");
        }
        int found = haystack.indexOf(needle, start);
        return found < 0 ? (Object) false : (long) Characters.count(Utf8.INSTANCE, haystack.substring(0, found));
    }

    @PhpFunction(
            value = "mb_strrpos(string $haystack, string $needle, int $offset = 0, ?string $encoding = null): int|false",
            effects = Effect.READS_STATE)
    static Object strrpos(Context ctx, String haystack, String needle, long offset, String encodingName) {
        Encoding encoding = MbState.encoding(ctx, "mb_strrpos", 4, encodingName);
        return position(ctx, "mb_strrpos", encoding.decode(haystack), encoding.decode(needle), offset, true);
    }

    @PhpFunction(
            value = "mb_stripos(string $haystack, string $needle, int $offset = 0, ?string $encoding = null): int|false",
            effects = Effect.READS_STATE)
    static Object stripos(Context ctx, String haystack, String needle, long offset, String encodingName) {
        Encoding encoding = MbState.encoding(ctx, "mb_stripos", 4, encodingName);
        return position(ctx, "mb_stripos", folded(encoding, haystack), folded(encoding, needle), offset, false);
    }

    @PhpFunction(
            value = "mb_strripos(string $haystack, string $needle, int $offset = 0, ?string $encoding = null): int|false",
            effects = Effect.READS_STATE)
    static Object strripos(Context ctx, String haystack, String needle, long offset, String encodingName) {
        Encoding encoding = MbState.encoding(ctx, "mb_strripos", 4, encodingName);
        return position(ctx, "mb_strripos", folded(encoding, haystack), folded(encoding, needle), offset, true);
    }

    private static CodePoints folded(Encoding encoding, String string) {
        return CaseMapping.FOLD_SIMPLE.apply(encoding.decode(string));
    }

    @FunctionalInterface
    private interface Finder {
        int find(int from);
    }

    private static int forward(Context ctx, String function, int length, long offset, Finder finder) {
        long from = offset < 0 ? offset + length : offset;
        if (from < 0 || from > length) {
            throw Errors.valueError(ctx, function + "(): Argument #3 ($offset) must be contained in argument #1 ($haystack)");
        }
        return finder.find((int) from);
    }

    private static Object position(
            Context ctx, String function, CodePoints haystack, CodePoints needle, long offset, boolean last) {
        int length = haystack.size();
        if (!last) {
            return found(forward(ctx, function, length, offset, from -> haystack.indexOf(needle, from)));
        }
        if (offset > length || offset < -length) {
            throw Errors.valueError(ctx, function + "(): Argument #3 ($offset) must be contained in argument #1 ($haystack)");
        }
        if (offset >= 0) {
            int place = haystack.lastIndexOf(needle, length);
            return found(place < offset ? -1 : place);
        }
        return found(haystack.lastIndexOf(needle, (int) (length + offset)));
    }

    private static Object found(int place) {
        return place < 0 ? (Object) false : (long) place;
    }

    @PhpFunction(
            value = "mb_strstr(string $haystack, string $needle, bool $before_needle = false, ?string $encoding = null): string|false",
            effects = Effect.READS_STATE)
    static Object strstr(Context ctx, String haystack, String needle, boolean beforeNeedle, String encodingName) {
        Encoding encoding = MbState.encoding(ctx, "mb_strstr", 4, encodingName);
        CodePoints text = encoding.decode(haystack);
        return part(encoding, text, text.indexOf(encoding.decode(needle), 0), beforeNeedle);
    }

    @PhpFunction(
            value = "mb_stristr(string $haystack, string $needle, bool $before_needle = false, ?string $encoding = null): string|false",
            effects = Effect.READS_STATE)
    static Object stristr(Context ctx, String haystack, String needle, boolean beforeNeedle, String encodingName) {
        Encoding encoding = MbState.encoding(ctx, "mb_stristr", 4, encodingName);
        int place = folded(encoding, haystack).indexOf(folded(encoding, needle), 0);
        return part(encoding, encoding.decode(haystack), place, beforeNeedle);
    }

    @PhpFunction(
            value = "mb_strrchr(string $haystack, string $needle, bool $before_needle = false, ?string $encoding = null): string|false",
            effects = Effect.READS_STATE)
    static Object strrchr(Context ctx, String haystack, String needle, boolean beforeNeedle, String encodingName) {
        Encoding encoding = MbState.encoding(ctx, "mb_strrchr", 4, encodingName);
        CodePoints text = encoding.decode(haystack);
        return part(encoding, text, text.lastIndexOf(encoding.decode(needle), text.size()), beforeNeedle);
    }

    @PhpFunction(
            value = "mb_strrichr(string $haystack, string $needle, bool $before_needle = false, ?string $encoding = null): string|false",
            effects = Effect.READS_STATE)
    static Object strrichr(Context ctx, String haystack, String needle, boolean beforeNeedle, String encodingName) {
        Encoding encoding = MbState.encoding(ctx, "mb_strrichr", 4, encodingName);
        CodePoints text = encoding.decode(haystack);
        int place = folded(encoding, haystack).lastIndexOf(folded(encoding, needle), text.size());
        return part(encoding, text, place, beforeNeedle);
    }

    private static Object part(Encoding encoding, CodePoints text, int place, boolean before) {
        if (place < 0) {
            return false;
        }
        CodePoints part = before ? text.range(0, place) : text.range(place, text.size());
        return encoding.encode(part, Substitution.questionMark());
    }

    @PhpFunction(value = "mb_substr_count(string $haystack, string $needle, ?string $encoding = null): int", effects = Effect.READS_STATE)
    static long substrCount(Context ctx, String haystack, String needle, String encodingName) {
        Encoding encoding = MbState.encoding(ctx, "mb_substr_count", 3, encodingName);
        if (needle.isEmpty()) {
            throw Errors.valueError(ctx, "mb_substr_count(): Argument #2 ($needle) must not be empty");
        }
        CodePoints text = encoding.decode(haystack);
        CodePoints part = encoding.decode(needle);
        long count = 0;
        for (int at = text.indexOf(part, 0); at >= 0; at = text.indexOf(part, at + part.size())) {
            count++;
        }
        return count;
    }
}
