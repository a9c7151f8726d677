package dev.phpc.ext.standard.strings;

import dev.phpc.runtime.Ref;
import dev.phpc.runtime.declare.PhpFunction;

/// How much two strings differ.
final class Similarity {
    private Similarity() {}

    /// The number of bytes in the longest common parts, found again to the left and right of each.
    @PhpFunction(value = "similar_text(string $string1, string $string2, &$percent = null): int", effects = {})
    static long similarText(String string1, String string2, Ref percent) {
        long common = string1.isEmpty() && string2.isEmpty() ? 0 : common(string1, 0, string1.length(), string2, 0, string2.length());
        if (percent != null) {
            long length = string1.length() + string2.length();
            percent.set(length == 0 ? 0.0 : common * 2.0 * 100.0 / length);
        }
        return common;
    }

    private static long common(String a, int aStart, int aEnd, String b, int bStart, int bEnd) {
        int longest = 0;
        int aAt = 0;
        int bAt = 0;
        int found = 0;
        for (int i = aStart; i + longest < aEnd; i++) {
            for (int j = bStart; j + longest < bEnd; j++) {
                int length = 0;
                while (i + length < aEnd && j + length < bEnd && a.charAt(i + length) == b.charAt(j + length)) {
                    length++;
                }
                if (length > longest) {
                    longest = length;
                    found++;
                    aAt = i;
                    bAt = j;
                }
            }
        }
        if (longest == 0) {
            return 0;
        }
        long sum = longest;
        if (aAt > aStart && bAt > bStart && found > 1) {
            sum += common(a, aStart, aAt, b, bStart, bAt);
        }
        if (aAt + longest < aEnd && bAt + longest < bEnd) {
            sum += common(a, aAt + longest, aEnd, b, bAt + longest, bEnd);
        }
        return sum;
    }

    @PhpFunction(
            value = "levenshtein(string $string1, string $string2, int $insertion_cost = 1, int $replacement_cost = 1, "
                    + "int $deletion_cost = 1): int",
            effects = {})
    static long levenshtein(String string1, String string2, long insertionCost, long replacementCost, long deletionCost) {
        if (string1.isEmpty()) {
            return string2.length() * insertionCost;
        }
        if (string2.isEmpty()) {
            return string1.length() * deletionCost;
        }
        long[] row = new long[string2.length() + 1];
        for (int j = 0; j < row.length; j++) {
            row[j] = j * insertionCost;
        }
        for (int i = 0; i < string1.length(); i++) {
            long[] next = new long[row.length];
            next[0] = row[0] + deletionCost;
            for (int j = 0; j < string2.length(); j++) {
                long cost = row[j] + (string1.charAt(i) == string2.charAt(j) ? 0 : replacementCost);
                cost = Math.min(cost, row[j + 1] + deletionCost);
                next[j + 1] = Math.min(cost, next[j] + insertionCost);
            }
            row = next;
        }
        return row[string2.length()];
    }

    @PhpFunction(value = "soundex(string $string): string", effects = {})
    static String soundex(String string) {
        String codes = "01230120022455012623010202";
        StringBuilder code = new StringBuilder();
        char last = 0;
        for (int i = 0; i < string.length() && code.length() < 4; i++) {
            char c = LetterCase.upper(string.charAt(i));
            if (!LetterCase.isUpper(c)) {
                continue;
            }
            char digit = codes.charAt(c - 'A');
            if (code.isEmpty()) {
                code.append(c);
                last = digit;
            } else {
                // Any letter without a code, H and W too, separates equal codes.
                if (digit != '0' && digit != last) {
                    code.append(digit);
                }
                last = digit;
            }
        }
        while (code.length() < 4) {
            code.append('0');
        }
        return code.toString();
    }
}
