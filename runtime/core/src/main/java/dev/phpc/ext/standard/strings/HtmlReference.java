package dev.phpc.ext.standard.strings;

/// A character reference, `&name;`, `&#123;` or `&#x7b;`, as it stands in a text.
///
/// @param name null for a numeric one
/// @param end the offset after the semicolon
record HtmlReference(String name, int code, int end) {

    boolean isNumeric() {
        return name == null;
    }

    /// The reference that begins at the ampersand at `at`, or null if there is none.
    static HtmlReference at(String text, int at) {
        int start = at + 1;
        if (start < text.length() && text.charAt(start) == '#') {
            return numeric(text, start + 1);
        }
        int end = start;
        while (end < text.length() && isAlphanumeric(text.charAt(end))) {
            end++;
        }
        return end == start || end >= text.length() || text.charAt(end) != ';'
                ? null
                : new HtmlReference(text.substring(start, end), 0, end + 1);
    }

    private static HtmlReference numeric(String text, int at) {
        boolean hex = at < text.length() && (text.charAt(at) | 0x20) == 'x';
        int start = hex ? at + 1 : at;
        int end = start;
        long code = 0;
        while (end < text.length() && text.charAt(end) < 0x80 && Character.digit(text.charAt(end), hex ? 16 : 10) >= 0) {
            code = Math.min(code * (hex ? 16 : 10) + Character.digit(text.charAt(end), 16), 0x110000);
            end++;
        }
        return end == start || end >= text.length() || text.charAt(end) != ';' || code > 0x10ffff
                ? null
                : new HtmlReference(null, (int) code, end + 1);
    }

    private static boolean isAlphanumeric(char c) {
        return LetterCase.isLetter(c) || LetterCase.isDigit(c);
    }
}
