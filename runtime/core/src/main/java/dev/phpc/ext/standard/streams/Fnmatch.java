package dev.phpc.ext.standard.streams;

/// Shell patterns, as the C library's `fnmatch` reads them.
public final class Fnmatch {
    public static final int PATHNAME = 1;
    public static final int NOESCAPE = 2;
    public static final int PERIOD = 4;
    public static final int CASEFOLD = 16;

    private final String pattern;
    private final String name;
    private final int flags;

    private Fnmatch(String pattern, String name, int flags) {
        this.pattern = pattern;
        this.name = name;
        this.flags = flags;
    }

    public static boolean matches(String pattern, String name, int flags) {
        return new Fnmatch(pattern, name, flags).match(0, 0);
    }

    private boolean match(int p, int n) {
        while (p < pattern.length()) {
            char c = pattern.charAt(p);
            switch (c) {
                case '?' -> {
                    if (n >= name.length() || isSlash(n) || isHiddenDot(n)) return false;
                    p++;
                    n++;
                }
                case '*' -> {
                    return matchStar(p, n);
                }
                case '[' -> {
                    int end = closingBracket(p);
                    if (end < 0) {
                        if (n >= name.length() || name.charAt(n) != '[') return false;
                        p++;
                    } else {
                        if (n >= name.length() || isSlash(n) || isHiddenDot(n) || !inSet(p + 1, end, name.charAt(n))) return false;
                        p = end + 1;
                    }
                    n++;
                }
                default -> {
                    if (c == '\\' && (flags & NOESCAPE) == 0 && p + 1 < pattern.length()) c = pattern.charAt(++p);
                    if (n >= name.length() || fold(name.charAt(n)) != fold(c)) return false;
                    p++;
                    n++;
                }
            }
        }
        return n == name.length();
    }

    private boolean matchStar(int p, int n) {
        if (n < name.length() && isHiddenDot(n)) return false;
        while (p < pattern.length() && pattern.charAt(p) == '*') p++;
        for (int i = n; ; i++) {
            if (match(p, i)) return true;
            if (i >= name.length() || isSlash(i)) return false;
        }
    }

    private boolean isSlash(int n) {
        return (flags & PATHNAME) != 0 && name.charAt(n) == '/';
    }

    private boolean isHiddenDot(int n) {
        if ((flags & PERIOD) == 0 || name.charAt(n) != '.') return false;
        return n == 0 || (flags & PATHNAME) != 0 && name.charAt(n - 1) == '/';
    }

    private int closingBracket(int p) {
        int i = p + 1;
        if (i < pattern.length() && (pattern.charAt(i) == '!' || pattern.charAt(i) == '^')) i++;
        if (i < pattern.length() && pattern.charAt(i) == ']') i++;
        while (i < pattern.length() && pattern.charAt(i) != ']') {
            if (pattern.startsWith("[:", i)) {
                int close = pattern.indexOf(":]", i + 2);
                i = close < 0 ? i + 1 : close + 2;
            } else {
                i += pattern.charAt(i) == '\\' && (flags & NOESCAPE) == 0 ? 2 : 1;
            }
        }
        return i < pattern.length() ? i : -1;
    }

    private boolean inSet(int from, int to, char wanted) {
        char c = fold(wanted);
        boolean negated = pattern.charAt(from) == '!' || pattern.charAt(from) == '^';
        boolean found = false;
        for (int i = negated ? from + 1 : from; i < to; ) {
            if (pattern.startsWith("[:", i)) {
                int close = pattern.indexOf(":]", i + 2);
                if (close > 0 && close < to) {
                    found |= inClass(pattern.substring(i + 2, close), wanted);
                    i = close + 2;
                    continue;
                }
            }
            int low = i;
            if (pattern.charAt(i) == '\\' && (flags & NOESCAPE) == 0 && i + 1 < to) low = ++i;
            i++;
            char high = pattern.charAt(low);
            if (i + 1 < to && pattern.charAt(i) == '-') {
                high = pattern.charAt(i + 1);
                i += 2;
            }
            found |= c >= fold(pattern.charAt(low)) && c <= fold(high);
        }
        return found != negated;
    }

    private static boolean inClass(String name, char c) {
        boolean lower = c >= 'a' && c <= 'z';
        boolean upper = c >= 'A' && c <= 'Z';
        boolean digit = c >= '0' && c <= '9';
        return switch (name) {
            case "alpha" -> lower || upper;
            case "lower" -> lower;
            case "upper" -> upper;
            case "digit" -> digit;
            case "alnum" -> lower || upper || digit;
            case "space" -> c == ' ' || c >= '\t' && c <= '\r';
            case "blank" -> c == ' ' || c == '\t';
            case "punct" -> c > ' ' && c < 0x7F && !(lower || upper || digit);
            case "xdigit" -> digit || c >= 'a' && c <= 'f' || c >= 'A' && c <= 'F';
            case "print" -> c >= ' ' && c < 0x7F;
            case "graph" -> c > ' ' && c < 0x7F;
            case "cntrl" -> c < ' ' || c == 0x7F;
            default -> false;
        };
    }

    private char fold(char c) {
        return (flags & CASEFOLD) != 0 && c >= 'A' && c <= 'Z' ? (char) (c + 32) : c;
    }
}
