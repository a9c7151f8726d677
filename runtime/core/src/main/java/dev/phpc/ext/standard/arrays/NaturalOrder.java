package dev.phpc.ext.standard.arrays;

/// The order in which a person would put strings with numbers in them: `img2` before `img10`.
///
/// Digits are compared by the value of the whole run, or digit by digit where a run begins with zero (as in fractions);
/// white space is skipped, and so are superfluous zeros at the beginning.
public final class NaturalOrder {

    private final String left;
    private final String right;
    private int i;
    private int j;

    private NaturalOrder(String left, String right) {
        this.left = left;
        this.right = right;
    }

    /// Negative, zero or positive as `left` comes before, with or after `right`.
    public static int compare(String left, String right, boolean ignoreCase) {
        if (left.isEmpty() || right.isEmpty()) {
            return Integer.compare(left.length(), right.length());
        }
        return new NaturalOrder(left, right).compare(ignoreCase);
    }

    private int compare(boolean ignoreCase) {
        i = skipLeadingZeros(left, i);
        j = skipLeadingZeros(right, j);
        while (true) {
            i = skipSpaces(left, i);
            j = skipSpaces(right, j);
            if (isDigit(left, i) && isDigit(right, j)) {
                int result = at(left, i) == '0' || at(right, j) == '0' ? compareFractions() : compareNumbers();
                if (result != 0) {
                    return result;
                }
                boolean leftEnds = i == left.length();
                boolean rightEnds = j == right.length();
                if (leftEnds || rightEnds) {
                    return leftEnds && rightEnds ? 0 : leftEnds ? -1 : 1;
                }
            }
            int result = Integer.compare(character(left, i, ignoreCase), character(right, j, ignoreCase));
            if (result != 0) {
                return result;
            }
            i++;
            j++;
            boolean leftEnds = i >= left.length();
            boolean rightEnds = j >= right.length();
            if (leftEnds || rightEnds) {
                return leftEnds && rightEnds ? 0 : leftEnds ? -1 : 1;
            }
        }
    }

    /// The longest run of digits wins; among runs of one length the first difference decides.
    private int compareNumbers() {
        int bias = 0;
        for (;; i++, j++) {
            boolean leftDigit = isDigit(left, i);
            boolean rightDigit = isDigit(right, j);
            if (!leftDigit || !rightDigit) {
                return leftDigit ? 1 : rightDigit ? -1 : bias;
            }
            if (bias == 0) {
                bias = Integer.compare(left.charAt(i), right.charAt(j));
            }
        }
    }

    /// Digits to the right of a point: the first difference decides.
    private int compareFractions() {
        for (;; i++, j++) {
            boolean leftDigit = isDigit(left, i);
            boolean rightDigit = isDigit(right, j);
            if (!leftDigit || !rightDigit) {
                return leftDigit ? 1 : rightDigit ? -1 : 0;
            }
            int result = Integer.compare(left.charAt(i), right.charAt(j));
            if (result != 0) {
                return result;
            }
        }
    }

    private static int skipLeadingZeros(String string, int start) {
        int position = start;
        while (at(string, position) == '0' && isDigit(string, position + 1)) {
            position++;
        }
        return position;
    }

    private static int skipSpaces(String string, int start) {
        int position = start;
        while (isSpace(at(string, position))) {
            position++;
        }
        return position;
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c >= '\t' && c <= '\r';
    }

    private static boolean isDigit(String string, int position) {
        char c = at(string, position);
        return c >= '0' && c <= '9';
    }

    private static char at(String string, int position) {
        return position < string.length() ? string.charAt(position) : '\0';
    }

    private static int character(String string, int position, boolean ignoreCase) {
        char c = at(string, position);
        return ignoreCase && c >= 'a' && c <= 'z' ? c - 32 : c;
    }
}
