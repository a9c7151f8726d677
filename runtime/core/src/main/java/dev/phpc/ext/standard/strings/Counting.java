package dev.phpc.ext.standard.strings;

import dev.phpc.runtime.Arguments;
import dev.phpc.runtime.Context;
import dev.phpc.runtime.PhpArray;
import dev.phpc.runtime.declare.PhpFunction;

/// Words and bytes counted.
final class Counting {
    private Counting() {}

    /// The number of words, or (formats 1 and 2) the words, listed or by their position.
    @PhpFunction(value = "str_word_count(string $string, int $format = 0, ?string $characters = null): array|int", effects = {})
    static Object strWordCount(Context ctx, String string, long format, String characters) {
        if (format < 0 || format > 2) {
            throw Arguments.wrongValue(ctx, "str_word_count", 2, "format", "must be a valid format value");
        }
        ByteSet extra = characters == null ? ByteSet.of("") : ByteSet.parse(ctx, "str_word_count", characters);
        int end = string.length();
        int at = 0;
        // A word does not begin with an apostrophe or hyphen at the very start, nor end with a hyphen at the very end, unless allowed.
        while (at < end && (string.charAt(at) == '\'' || string.charAt(at) == '-') && !extra.contains(string.charAt(at))) {
            at++;
            break;
        }
        if (end > at && string.charAt(end - 1) == '-' && !extra.contains('-')) {
            end--;
        }
        PhpArray words = new PhpArray();
        while (at < end) {
            int start = at;
            while (at < end && isWordCharacter(string.charAt(at), extra)) {
                at++;
            }
            if (at > start) {
                if (format == 2) {
                    words.put((long) start, string.substring(start, at));
                } else {
                    words.append(string.substring(start, at));
                }
            } else {
                at++;
            }
        }
        return format == 0 ? (Object) (long) words.size() : words;
    }

    private static boolean isWordCharacter(char c, ByteSet extra) {
        return LetterCase.isLetter(c) || c == '\'' || c == '-' || extra.contains(c);
    }

    /// How often each byte occurs: in all, of those that do or don't, or a string of those that do or don't.
    @PhpFunction(value = "count_chars(string $string, int $mode = 0): array|string", effects = {})
    static Object countChars(Context ctx, String string, long mode) {
        if (mode < 0 || mode > 4) {
            throw Arguments.wrongValue(ctx, "count_chars", 2, "mode", "must be between 0 and 4 (inclusive)");
        }
        long[] counts = new long[256];
        for (int i = 0; i < string.length(); i++) {
            counts[string.charAt(i)]++;
        }
        PhpArray table = new PhpArray();
        StringBuilder bytes = new StringBuilder();
        for (int c = 0; c < 256; c++) {
            boolean listed = mode == 0 || (counts[c] != 0) == (mode % 2 == 1);
            if (listed && mode < 3) {
                table.put((long) c, (Object) counts[c]);
            } else if (listed) {
                bytes.append((char) c);
            }
        }
        return mode < 3 ? table : bytes.toString();
    }
}
