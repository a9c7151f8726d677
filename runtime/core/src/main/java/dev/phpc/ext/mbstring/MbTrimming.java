package dev.phpc.ext.mbstring;

import dev.phpc.runtime.Context;
import dev.phpc.runtime.Errors;
import dev.phpc.runtime.declare.Effect;
import dev.phpc.runtime.declare.PhpFunction;
import java.util.HashSet;
import java.util.Set;

/// Taking characters from the ends of strings, and adding some.
final class MbTrimming {
    private static final String WHITE_SPACE = " \f\n\r\t\u000b\0\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008"
            + "\u2009\u200a\u2028\u2029\u202f\u205f\u3000\u0085\u180e";

    private MbTrimming() {}

    @PhpFunction(value = "mb_trim(string $string, ?string $characters = null, ?string $encoding = null): string", effects = Effect.READS_STATE)
    static String trim(Context ctx, String string, String characters, String encoding) {
        return trim(string, characters, MbState.encoding(ctx, "mb_trim", 3, encoding), true, true);
    }

    @PhpFunction(value = "mb_ltrim(string $string, ?string $characters = null, ?string $encoding = null): string", effects = Effect.READS_STATE)
    static String ltrim(Context ctx, String string, String characters, String encoding) {
        return trim(string, characters, MbState.encoding(ctx, "mb_ltrim", 3, encoding), true, false);
    }

    @PhpFunction(value = "mb_rtrim(string $string, ?string $characters = null, ?string $encoding = null): string", effects = Effect.READS_STATE)
    static String rtrim(Context ctx, String string, String characters, String encoding) {
        return trim(string, characters, MbState.encoding(ctx, "mb_rtrim", 3, encoding), false, true);
    }

    private static String trim(String string, String characters, Encoding encoding, boolean left, boolean right) {
        Set<Integer> trimmed = new HashSet<>();
        if (characters == null) {
            WHITE_SPACE.codePoints().forEach(trimmed::add);
        } else {
            CodePoints given = encoding.decode(characters);
            for (int i = 0; i < given.size(); i++) {
                trimmed.add(given.get(i));
            }
        }
        CodePoints text = encoding.decode(string);
        int start = 0;
        int end = text.size();
        while (left && start < end && trimmed.contains(text.get(start))) {
            start++;
        }
        while (right && end > start && trimmed.contains(text.get(end - 1))) {
            end--;
        }
        return start == 0 && end == text.size() ? string : encoding.encode(text.range(start, end), Substitution.questionMark());
    }

    @PhpFunction(
            value = "mb_str_pad(string $string, int $length, string $pad_string = ' ', int $pad_type = STR_PAD_RIGHT, ?string $encoding = null): string",
            effects = Effect.READS_STATE)
    static String strPad(Context ctx, String string, long length, String padString, long padType, String encodingName) {
        Encoding encoding = MbState.encoding(ctx, "mb_str_pad", 5, encodingName);
        if (padString.isEmpty()) {
            throw Errors.valueError(ctx, "mb_str_pad(): Argument #3 ($pad_string) must not be empty");
        }
        if (padType < 0 || padType > 2) {
            throw Errors.valueError(ctx, "mb_str_pad(): Argument #4 ($pad_type) must be STR_PAD_LEFT, STR_PAD_RIGHT, or STR_PAD_BOTH");
        }
        long missing = length - Characters.count(encoding, string);
        if (length < 0 || missing <= 0) {
            return string;
        }
        long left = padType == 0 ? missing : padType == 2 ? missing / 2 : 0;
        return padding(encoding, padString, left) + string + padding(encoding, padString, missing - left);
    }

    private static String padding(Encoding encoding, String padString, long length) {
        int size = Characters.count(encoding, padString);
        return padString.repeat((int) (length / size)) + Characters.slice(encoding, padString, 0, (int) (length % size));
    }
}
