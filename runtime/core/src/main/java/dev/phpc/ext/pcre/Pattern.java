package dev.phpc.ext.pcre;

/// A PHP pattern, delimiters and modifiers taken off: `/^a+$/im` is `^a+$` with two options.
record Pattern(String body, int options, int extraOptions) {

    /// What is wrong with a pattern before the engine sees it.
    static final class Malformed extends Exception {
        private static final long serialVersionUID = 1L;

        Malformed(String message) {
            super(message, null, false, false);
        }
    }

    static Pattern parse(String regex, boolean caselessRestrict) throws Malformed {
        int length = regex.length();
        int start = 0;
        while (start < length && isSpace(regex.charAt(start))) start++;
        if (start == length) throw new Malformed("Empty regular expression");
        char delimiter = regex.charAt(start++);
        if (isAlphanumeric(delimiter) || delimiter == '\\' || delimiter == 0) {
            throw new Malformed("Delimiter must not be alphanumeric, backslash, or NUL byte");
        }
        char closing = closing(delimiter);
        int end = closing == delimiter ? findEnd(regex, start, delimiter) : findMatchingEnd(regex, start, delimiter, closing);
        if (end < 0) {
            throw new Malformed(closing == delimiter
                ? "No ending delimiter '" + delimiter + "' found"
                : "No ending matching delimiter '" + closing + "' found");
        }
        return modifiers(regex, start, end, caselessRestrict);
    }

    private static int findEnd(String regex, int start, char delimiter) {
        for (int i = start; i < regex.length(); i++) {
            char c = regex.charAt(i);
            if (c == '\\') i++;
            else if (c == delimiter) return i;
        }
        return -1;
    }

    private static int findMatchingEnd(String regex, int start, char opening, char closing) {
        int depth = 1;
        for (int i = start; i < regex.length(); i++) {
            char c = regex.charAt(i);
            if (c == '\\') i++;
            else if (c == closing && --depth == 0) return i;
            else if (c == opening) depth++;
        }
        return -1;
    }

    private static Pattern modifiers(String regex, int start, int end, boolean caselessRestrict) throws Malformed {
        int options = 0;
        int extra = 0;
        for (int i = end + 1; i < regex.length(); i++) {
            char modifier = regex.charAt(i);
            switch (modifier) {
                case 'i' -> options |= Pcre2Options.CASELESS;
                case 'm' -> options |= Pcre2Options.MULTILINE;
                case 's' -> options |= Pcre2Options.DOTALL;
                case 'x' -> options |= Pcre2Options.EXTENDED;
                case 'A' -> options |= Pcre2Options.ANCHORED;
                case 'D' -> options |= Pcre2Options.DOLLAR_ENDONLY;
                case 'U' -> options |= Pcre2Options.UNGREEDY;
                case 'u' -> options |= Pcre2Options.UTF | Pcre2Options.UCP;
                case 'J' -> options |= Pcre2Options.DUPNAMES;
                case 'n' -> options |= Pcre2Options.NO_AUTO_CAPTURE;
                case 'S', 'X', ' ', '\n', '\r' -> { }
                case 0 -> throw new Malformed("NUL byte is not a valid modifier");
                default -> {
                    if (modifier != 'r' || !caselessRestrict) throw new Malformed("Unknown modifier '" + modifier + "'");
                    extra |= Pcre2Options.EXTRA_CASELESS_RESTRICT;
                }
            }
        }
        return new Pattern(regex.substring(start, end), options, extra);
    }

    private static char closing(char opening) {
        return switch (opening) {
            case '(' -> ')';
            case '[' -> ']';
            case '{' -> '}';
            case '<' -> '>';
            default -> opening;
        };
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c >= '\t' && c <= '\r';
    }

    private static boolean isAlphanumeric(char c) {
        return c >= '0' && c <= '9' || c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }
}
