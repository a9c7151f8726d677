package dev.phpc.ext.pcre;

/// A replacement text with its references to groups (`$1`, `${12}`, `\1`, `$0`) found beforehand.
///
///     "<$1>\\0"  →  "<", group 1, ">", group 0
final class Replacement {
    private final String text;
    private final boolean literal;

    Replacement(String text) {
        this.text = text;
        literal = text.indexOf('$') < 0 && text.indexOf('\\') < 0;
    }

    /// Appends the replacement of one match. A backslash before `$` or before another reference takes its
    /// meaning away, and is dropped.
    void appendTo(StringBuilder out, MatchLoop match) {
        if (literal) {
            out.append(text);
            return;
        }
        int length = text.length();
        char previous = 0;
        for (int i = 0; i < length; ) {
            char c = text.charAt(i);
            if (c == '\\' || c == '$') {
                if (previous == '\\') {
                    out.setCharAt(out.length() - 1, c);
                    previous = 0;
                    i++;
                    continue;
                }
                int end = referenceEnd(i);
                if (end > 0) {
                    int group = group(i, end);
                    if (group < match.count() && match.start(group) >= 0) {
                        out.append(match.subject(), match.start(group), match.end(group));
                    }
                    i = end;
                    continue;
                }
            }
            out.append(c);
            previous = c;
            i++;
        }
    }

    /// Where a reference that starts at `start` ends, or -1 if there is none.
    private int referenceEnd(int start) {
        int i = start + 1;
        boolean braces = text.charAt(start) == '$' && i < text.length() && text.charAt(i) == '{';
        if (braces) i++;
        if (!isDigit(i)) return -1;
        i++;
        if (isDigit(i)) i++;
        if (!braces) return i;
        return i < text.length() && text.charAt(i) == '}' ? i + 1 : -1;
    }

    private int group(int start, int end) {
        int number = 0;
        for (int i = start; i < end; i++) {
            if (isDigit(i)) number = number * 10 + (text.charAt(i) - '0');
        }
        return number;
    }

    private boolean isDigit(int i) {
        return i < text.length() && text.charAt(i) >= '0' && text.charAt(i) <= '9';
    }
}
