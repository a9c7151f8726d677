package dev.phpc.ext.mbstring;

import dev.phpc.runtime.Context;
import dev.phpc.runtime.Errors;
import dev.phpc.runtime.declare.Effect;
import dev.phpc.runtime.declare.PhpFunction;

/// `mb_convert_kana`: between the widths of Japanese characters, and between hiragana and katakana.
final class MbKana {
    private static final String MODES = "rRnNaAsSkKhHcCVmM";

    private static final String[] EXCLUSIVE = {
        "Aa", "Ar", "An", "Ra", "Na", "Rr", "Nn", "Ss", "Kk", "HK", "kC", "kc", "Hh", "hC", "hc", "Cc", "Mm"
    };

    /// Katakana of full width in the order of the half-width ones from U+FF61 on.
    private static final String FULL = "。「」、・ヲァィゥェォャュョッーアイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワン゛゜";
    /// Katakana with a voiced mark, after the plain ones they are made of.
    private static final String VOICEABLE = "ウカキクケコサシスセソタチツテトハヒフヘホ";
    private static final String VOICED = "ヴガギグゲゴザジズゼゾダヂヅデドバビブベボ";
    private static final String SEMIVOICEABLE = "ハヒフヘホ";
    private static final String SEMIVOICED = "パピプペポ";
    private static final int HALF = 0xff61;
    private static final int VOICED_MARK = 0xff9e;
    private static final int SEMIVOICED_MARK = 0xff9f;
    private static final int KATAKANA_FROM_HIRAGANA = 0x60;

    private final String mode;

    private MbKana(String mode) {
        this.mode = mode;
    }

    @PhpFunction(value = "mb_convert_kana(string $string, string $mode = 'KV', ?string $encoding = null): string", effects = Effect.READS_STATE)
    static String convertKana(Context ctx, String string, String mode, String encodingName) {
        Encoding encoding = MbState.encoding(ctx, "mb_convert_kana", 3, encodingName);
        for (int i = 0; i < mode.length(); i++) {
            if (MODES.indexOf(mode.charAt(i)) < 0) {
                throw Errors.valueError(ctx, "mb_convert_kana(): Argument #2 ($mode) contains invalid flag: '" + mode.charAt(i) + "'");
            }
        }
        for (String pair : EXCLUSIVE) {
            if (mode.indexOf(pair.charAt(0)) >= 0 && mode.indexOf(pair.charAt(1)) >= 0) {
                throw Errors.valueError(ctx, "mb_convert_kana(): Argument #2 ($mode) must not combine '" + pair.charAt(0) + "' and '"
                        + pair.charAt(1) + "' flags");
            }
        }
        return MbState.of(ctx).encode(encoding, new MbKana(mode).convert(encoding.decode(string)));
    }

    private boolean has(char flag) {
        return mode.indexOf(flag) >= 0;
    }

    private CodePoints convert(CodePoints text) {
        CodePoints converted = new CodePoints(text.size());
        for (int i = 0; i < text.size(); i++) {
            int c = text.get(i);
            boolean toHiragana = has('H') && !has('K');
            int next = i + 1 < text.size() ? text.get(i + 1) : 0;
            if (isHalfKana(c) && (has('K') || has('H'))) {
                int combined = has('V') && !(toHiragana && full(c) == 'ウ') ? combined(full(c), next) : 0;
                converted.add(kana(combined != 0 ? combined : full(c)));
                i += combined != 0 ? 1 : 0;
            } else {
                addOther(c, converted);
            }
        }
        return converted;
    }

    private static boolean isHalfKana(int c) {
        return c >= HALF && c <= SEMIVOICED_MARK;
    }

    private static int full(int half) {
        return FULL.charAt(half - HALF);
    }

    /// What a kana becomes with the mark that follows, or 0.
    private static int combined(int c, int mark) {
        if (mark == VOICED_MARK && VOICEABLE.indexOf(c) >= 0) {
            return VOICED.charAt(VOICEABLE.indexOf(c));
        }
        return mark == SEMIVOICED_MARK && SEMIVOICEABLE.indexOf(c) >= 0 ? SEMIVOICED.charAt(SEMIVOICEABLE.indexOf(c)) : 0;
    }

    /// Katakana as the mode wants it: hiragana for `H`.
    private int kana(int katakana) {
        boolean hasHiragana = katakana >= 0x30a1 && katakana <= 0x30f3;
        return has('H') && !has('K') && hasHiragana ? katakana - KATAKANA_FROM_HIRAGANA : katakana;
    }

    private void addOther(int c, CodePoints converted) {
        int changed = asciiWidth(c);
        if (changed == c && has('c') && c >= 0x30a1 && c <= 0x30f3) {
            changed = c - KATAKANA_FROM_HIRAGANA;
        } else if (changed == c && has('C') && c >= 0x3041 && c <= 0x3093) {
            changed = c + KATAKANA_FROM_HIRAGANA;
        } else if (changed == c && (has('k') && isFullKatakana(c) || has('h') && c >= 0x3041 && c <= 0x3093 || (has('k') || has('h')) && FULL.indexOf(c) >= 0 && c < 0x3041)) {
            addHalf(c >= 0x3041 && c <= 0x3093 ? c + KATAKANA_FROM_HIRAGANA : c, converted);
            return;
        }
        converted.add(changed);
    }

    private static boolean isFullKatakana(int c) {
        return c >= 0x30a1 && c <= 0x30fc;
    }

    private static void addHalf(int c, CodePoints converted) {
        int plain = FULL.indexOf(c);
        if (plain >= 0) {
            converted.add(HALF + plain);
        } else if (VOICED.indexOf(c) >= 0) {
            converted.add(HALF + FULL.indexOf(VOICEABLE.charAt(VOICED.indexOf(c))));
            converted.add(VOICED_MARK);
        } else if (SEMIVOICED.indexOf(c) >= 0) {
            converted.add(HALF + FULL.indexOf(SEMIVOICEABLE.charAt(SEMIVOICED.indexOf(c))));
            converted.add(SEMIVOICED_MARK);
        } else {
            converted.add(c);
        }
    }

    /// Letters, digits, signs and the space of ASCII in the other width.
    private int asciiWidth(int c) {
        int narrow = c >= 0xff01 && c <= 0xff5e ? c - 0xfee0 : -1;
        if (narrow >= 0) {
            boolean letter = isLetter(narrow);
            boolean digit = narrow >= '0' && narrow <= '9';
            boolean sign = narrow != '"' && narrow != '\'' && narrow != '\\' && narrow != '~';
            return has('r') && letter || has('n') && digit || has('a') && (letter || digit || sign) ? narrow : c;
        }
        if (c == 0x3000 && has('s')) {
            return ' ';
        }
        if (c == ' ' && has('S')) {
            return 0x3000;
        }
        if (c < 0x21 || c > 0x7e) {
            return c;
        }
        boolean letter = isLetter(c);
        boolean digit = c >= '0' && c <= '9';
        boolean sign = c != '"' && c != '\'' && c != '\\' && c != '~';
        return has('R') && letter || has('N') && digit || has('A') && (letter || digit || sign) ? c + 0xfee0 : c;
    }

    private static boolean isLetter(int c) {
        return c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z';
    }
}
