package dev.phpc.ext.standard.strings;

import dev.phpc.runtime.Arguments;
import dev.phpc.runtime.Context;
import dev.phpc.runtime.declare.PhpFunction;

/// `version_compare`.
final class Versions {
    private Versions() {}

    /// The order of two versions as -1, 0 or 1; with an operator, whether it holds.
    @PhpFunction(value = "version_compare(string $version1, string $version2, ?string $operator = null): int|bool", effects = {})
    static Object versionCompare(Context ctx, String version1, String version2, String operator) {
        int order = Integer.signum(compare(version1, version2));
        if (operator == null) {
            return (long) order;
        }
        return switch (operator) {
            case "<", "lt" -> order < 0;
            case "<=", "le" -> order <= 0;
            case ">", "gt" -> order > 0;
            case ">=", "ge" -> order >= 0;
            case "==", "=", "eq" -> order == 0;
            case "!=", "<>", "ne" -> order != 0;
            default -> throw Arguments.wrongValue(ctx, "version_compare", 3, "operator", "must be a valid comparison operator");
        };
    }

    static int compare(String a, String b) {
        if (a.isEmpty() || b.isEmpty()) {
            return a.isEmpty() ? b.isEmpty() ? 0 : -1 : 1;
        }
        return compareCanonical(canonical(a), canonical(b));
    }

    /// Part by part; a version that goes on is newer if a number follows, else as the word that follows compares with a number.
    private static int compareCanonical(String a, String b) {
        int i = 0;
        int j = 0;
        while (i >= 0 && i < a.length() && j >= 0 && j < b.length()) {
            int iEnd = a.indexOf('.', i);
            int jEnd = b.indexOf('.', j);
            int order = comparePart(a.substring(i, iEnd < 0 ? a.length() : iEnd), b.substring(j, jEnd < 0 ? b.length() : jEnd));
            if (order != 0) {
                return order;
            }
            i = iEnd < 0 ? -1 : iEnd + 1;
            j = jEnd < 0 ? -1 : jEnd + 1;
        }
        if (i >= 0) {
            String rest = a.substring(i);
            return startsWithDigit(rest) ? 1 : compare(rest, "#N#");
        }
        if (j >= 0) {
            String rest = b.substring(j);
            return startsWithDigit(rest) ? -1 : compare("#N#", rest);
        }
        return 0;
    }

    private static int comparePart(String a, String b) {
        boolean digits = startsWithDigit(a);
        if (digits && startsWithDigit(b)) {
            return Long.compare(number(a), number(b));
        }
        if (!digits && !startsWithDigit(b)) {
            return Integer.compare(rank(a), rank(b));
        }
        return digits ? Integer.compare(rank("#N#"), rank(b)) : Integer.compare(rank(a), rank("#N#"));
    }

    private static long number(String digits) {
        long number = 0;
        for (int i = 0; i < digits.length() && LetterCase.isDigit(digits.charAt(i)); i++) {
            number = Math.min(number * 10 + digits.charAt(i) - '0', Long.MAX_VALUE / 16);
        }
        return number;
    }

    /// Where a word stands among the words that versions are made of; what is unknown comes first.
    private static int rank(String word) {
        String[] words = {"dev", "alpha", "a", "beta", "b", "RC", "rc", "#", "pl", "p"};
        int[] ranks = {0, 1, 1, 2, 2, 3, 3, 4, 5, 5};
        for (int i = 0; i < words.length; i++) {
            if (word.startsWith(words[i])) {
                return ranks[i];
            }
        }
        return -1;
    }

    /// The version cut where digits meet other characters, and at `.`, `-`, `_` and `+`.
    private static String canonical(String version) {
        StringBuilder canonical = new StringBuilder();
        char last = version.charAt(0);
        canonical.append(last);
        for (int i = 1; i < version.length(); i++) {
            char c = version.charAt(i);
            boolean separator = c == '-' || c == '_' || c == '+';
            boolean border = isNonDigit(last) && !isNonDigit(c) || !isNonDigit(last) && isNonDigit(c);
            boolean special = !LetterCase.isLetter(c) && !LetterCase.isDigit(c);
            if (separator || special) {
                dot(canonical);
            } else if (border && last != '.' && last != '-' && last != '_' && last != '+') {
                dot(canonical);
                canonical.append(c);
            } else {
                canonical.append(c);
            }
            last = c;
        }
        return canonical.toString();
    }

    private static void dot(StringBuilder canonical) {
        if (canonical.charAt(canonical.length() - 1) != '.') {
            canonical.append('.');
        }
    }

    private static boolean isNonDigit(char c) {
        return !LetterCase.isDigit(c) && c != '.';
    }

    private static boolean startsWithDigit(String part) {
        return !part.isEmpty() && LetterCase.isDigit(part.charAt(0));
    }
}
