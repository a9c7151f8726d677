package dev.phpc.ext.mbstring;

import java.util.Locale;

/// Unicode's case mappings: the full ones, by which a letter may become several, and the simple ones.
@FunctionalInterface
interface CaseMapping {
    CodePoints apply(CodePoints text);

    CaseMapping UPPER = text -> each(text, (position, c, mapped) -> {
        if (mayBecomeSeveral(c)) {
            addAll(Character.toString(c).toUpperCase(Locale.ROOT), mapped);
        } else {
            mapped.add(Character.toUpperCase(c));
        }
    });
    CaseMapping LOWER = text -> each(text, (position, c, mapped) -> {
        if (c == 0x3a3 || c == 0x130) {
            addAll(lower(text, position), mapped);
        } else {
            mapped.add(Character.toLowerCase(c));
        }
    });
    CaseMapping FOLD = text -> each(text, (position, c, mapped) -> addAll(fold(c), mapped));
    CaseMapping UPPER_SIMPLE = text -> each(text, (position, c, mapped) -> mapped.add(Character.toUpperCase(c)));
    CaseMapping LOWER_SIMPLE = text -> each(text, (position, c, mapped) -> mapped.add(Character.toLowerCase(c)));
    CaseMapping FOLD_SIMPLE = text -> each(text, (position, c, mapped) -> mapped.add(foldSimple(c)));
    CaseMapping TITLE = text -> title(text, true);
    CaseMapping TITLE_SIMPLE = text -> title(text, false);

    /// Adds to `mapped` what becomes of the code point at a position.
    @FunctionalInterface
    interface Single {
        void map(int position, int codePoint, CodePoints mapped);
    }

    private static void addAll(String text, CodePoints mapped) {
        text.codePoints().forEach(mapped::add);
    }

    /// Whether a code point is in a block with letters that become several in upper case.
    private static boolean mayBecomeSeveral(int c) {
        return c >= 0xdf && (c == 0xdf || c == 0x149 || c == 0x1f0 || c == 0x390 || c == 0x3b0 || c == 0x587
                || c >= 0x1e96 && c <= 0x1fff || c >= 0xfb00 && c <= 0xfb17);
    }

    private static CodePoints each(CodePoints text, Single mapping) {
        CodePoints mapped = new CodePoints(text.size());
        for (int i = 0; i < text.size(); i++) {
            int c = text.get(i);
            if (c == CodePoints.BAD || !Character.isValidCodePoint(c)) {
                mapped.add(c);
            } else {
                mapping.map(i, c, mapped);
            }
        }
        return mapped;
    }

    /// A sigma at the end of a word has a form of its own.
    private static String lower(CodePoints text, int position) {
        int c = text.get(position);
        if (c == 0x3a3 && follows(text, position) && !precedes(text, position)) {
            return "\u03c2";
        }
        return c == 0x3a3 ? "\u03c3" : Character.toString(c).toLowerCase(Locale.ROOT);
    }

    private static boolean follows(CodePoints text, int position) {
        int before = position - 1;
        while (before >= 0 && isCaseIgnorable(text.get(before))) {
            before--;
        }
        return before >= 0 && isCased(text.get(before));
    }

    private static boolean precedes(CodePoints text, int position) {
        int after = position + 1;
        while (after < text.size() && isCaseIgnorable(text.get(after))) {
            after++;
        }
        return after < text.size() && isCased(text.get(after));
    }

    private static String fold(int c) {
        return switch (c) {
            case 0x130 -> "i\u0307";
            case 0x131 -> "\u0131";
            default -> {
                if (c >= 0x13a0 && c <= 0x13f5) {
                    yield Character.toString(c);
                }
                if (c >= 0x13f8 && c <= 0x13fd || c >= 0xab70 && c <= 0xabbf) {
                    yield Character.toString(Character.toUpperCase(c));
                }
                StringBuilder folded = new StringBuilder();
                Character.toString(c).toUpperCase(Locale.ROOT).codePoints()
                        .forEach(upper -> folded.appendCodePoint(Character.toLowerCase(upper)));
                yield folded.toString();
            }
        };
    }

    private static int foldSimple(int c) {
        if (c == 0x130 || c == 0x131 || c >= 0x13a0 && c <= 0x13f5) {
            return c;
        }
        if (c >= 0x13f8 && c <= 0x13fd || c >= 0xab70 && c <= 0xabbf) {
            return Character.toUpperCase(c);
        }
        return c < 0 ? c : Character.toLowerCase(Character.toUpperCase(c));
    }

    private static CodePoints title(CodePoints text, boolean full) {
        boolean[] inWord = {false};
        return each(text, (position, c, mapped) -> {
            addAll(inWord[0]
                    ? full ? lower(text, position) : Character.toString(Character.toLowerCase(c))
                    : full ? titleCase(c) : Character.toString(Character.toTitleCase(c)), mapped);
            if (!isCaseIgnorable(c)) {
                inWord[0] = isCased(c);
            }
        });
    }

    /// The first letter of a word.
    static String titleCase(int c) {
        int simple = Character.toTitleCase(c);
        String upper = Character.toString(c).toUpperCase(Locale.ROOT);
        if (simple != c || upper.codePointCount(0, upper.length()) == 1) {
            return Character.toString(simple);
        }
        if (c == 0x149) {
            return upper;
        }
        int first = upper.codePointAt(0);
        String rest = upper.substring(Character.charCount(first));
        boolean iotaSubscript = c >= 0x1f80 && c <= 0x1fff && rest.endsWith("\u0399");
        return Character.toString(first) + (iotaSubscript
                ? rest.substring(0, rest.length() - 1) + "\u0345"
                : rest.toLowerCase(Locale.ROOT));
    }

    static boolean isCased(int c) {
        return c >= 0 && (Character.isLowerCase(c) || Character.isUpperCase(c) || Character.isTitleCase(c));
    }

    static boolean isCaseIgnorable(int c) {
        if (c < 0) {
            return false;
        }
        return switch (Character.getType(c)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT, Character.MODIFIER_LETTER,
                    Character.MODIFIER_SYMBOL -> true;
            default -> "'.:\u00b7\u0387\u055f\u05f4\u2018\u2019\u2024\u2027\ufe13\ufe52\ufe55\uff07\uff0e\uff1a".indexOf(c) >= 0;
        };
    }
}
