package dev.phpc.ext.mbstring;

import dev.phpc.runtime.Context;
import dev.phpc.runtime.Errors;
import dev.phpc.runtime.declare.Effect;
import dev.phpc.runtime.declare.PhpConstant;
import dev.phpc.runtime.declare.PhpFunction;

/// Upper and lower case.
final class MbCase {
    @PhpConstant("MB_CASE_UPPER")
    static final long UPPER = 0;
    @PhpConstant("MB_CASE_LOWER")
    static final long LOWER = 1;
    @PhpConstant("MB_CASE_TITLE")
    static final long TITLE = 2;
    @PhpConstant("MB_CASE_FOLD")
    static final long FOLD = 3;
    @PhpConstant("MB_CASE_UPPER_SIMPLE")
    static final long UPPER_SIMPLE = 4;
    @PhpConstant("MB_CASE_LOWER_SIMPLE")
    static final long LOWER_SIMPLE = 5;
    @PhpConstant("MB_CASE_TITLE_SIMPLE")
    static final long TITLE_SIMPLE = 6;
    @PhpConstant("MB_CASE_FOLD_SIMPLE")
    static final long FOLD_SIMPLE = 7;

    private MbCase() {}

    @PhpFunction(value = "mb_convert_case(string $string, int $mode, ?string $encoding = null): string", effects = Effect.READS_STATE)
    static String convertCase(Context ctx, String string, long mode, String encodingName) {
        Encoding encoding = MbState.encoding(ctx, "mb_convert_case", 3, encodingName);
        if (mode < UPPER || mode > FOLD_SIMPLE) {
            throw Errors.valueError(ctx, "mb_convert_case(): Argument #2 ($mode) must be one of the MB_CASE_* constants");
        }
        return switch ((int) mode) {
            case (int) UPPER -> upper(ctx, encoding, string);
            case (int) LOWER -> lower(ctx, encoding, string);
            case (int) TITLE -> map(ctx, encoding, string, CaseMapping.TITLE);
            case (int) FOLD -> map(ctx, encoding, string, CaseMapping.FOLD);
            case (int) UPPER_SIMPLE -> map(ctx, encoding, string, CaseMapping.UPPER_SIMPLE);
            case (int) LOWER_SIMPLE -> map(ctx, encoding, string, CaseMapping.LOWER_SIMPLE);
            case (int) TITLE_SIMPLE -> map(ctx, encoding, string, CaseMapping.TITLE_SIMPLE);
            default -> map(ctx, encoding, string, CaseMapping.FOLD_SIMPLE);
        };
    }

    @PhpFunction(value = "mb_strtoupper(string $string, ?string $encoding = null): string", effects = Effect.READS_STATE)
    static String strtoupper(Context ctx, String string, String encodingName) {
        return upper(ctx, MbState.encoding(ctx, "mb_strtoupper", 2, encodingName), string);
    }

    @PhpFunction(value = "mb_strtolower(string $string, ?string $encoding = null): string", effects = Effect.READS_STATE)
    static String strtolower(Context ctx, String string, String encodingName) {
        return lower(ctx, MbState.encoding(ctx, "mb_strtolower", 2, encodingName), string);
    }

    @PhpFunction(value = "mb_ucfirst(string $string, ?string $encoding = null): string", effects = Effect.READS_STATE)
    static String ucfirst(Context ctx, String string, String encodingName) {
        return changeFirst(ctx, MbState.encoding(ctx, "mb_ucfirst", 2, encodingName), string, CaseMapping.TITLE);
    }

    @PhpFunction(value = "mb_lcfirst(string $string, ?string $encoding = null): string", effects = Effect.READS_STATE)
    static String lcfirst(Context ctx, String string, String encodingName) {
        return changeFirst(ctx, MbState.encoding(ctx, "mb_lcfirst", 2, encodingName), string, CaseMapping.LOWER);
    }

    private static String changeFirst(Context ctx, Encoding encoding, String string, CaseMapping mapping) {
        if (string.isEmpty()) {
            return string;
        }
        CodePoints text = encoding.decode(string);
        CodePoints changed = mapping.apply(text.range(0, 1));
        changed.addAll(text, 1, text.size());
        return MbState.of(ctx).encode(encoding, changed);
    }

    private static String upper(Context ctx, Encoding encoding, String string) {
        return encoding.extendsAscii() && Characters.isAscii(string)
                ? changeAscii(string, 'a', 'z')
                : map(ctx, encoding, string, CaseMapping.UPPER);
    }

    private static String lower(Context ctx, Encoding encoding, String string) {
        return encoding.extendsAscii() && Characters.isAscii(string)
                ? changeAscii(string, 'A', 'Z')
                : map(ctx, encoding, string, CaseMapping.LOWER);
    }

    private static String changeAscii(String string, char first, char last) {
        char[] chars = string.toCharArray();
        for (int i = 0; i < chars.length; i++) {
            if (chars[i] >= first && chars[i] <= last) {
                chars[i] ^= 0x20;
            }
        }
        return new String(chars);
    }

    private static String map(Context ctx, Encoding encoding, String string, CaseMapping mapping) {
        return MbState.of(ctx).encode(encoding, mapping.apply(encoding.decode(string)));
    }
}
