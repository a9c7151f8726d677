package dev.phpc.ext.standard.configuration;

/// The characters of an ini file, and the line that is being read.
final class IniText {

    private static final String NOT_IN_LABELS = "=\n\r\t;&|^$~(){}!\"[]\0";

    private final String text;
    private int at;
    private int line = 1;

    IniText(String text) {
        this.text = text;
    }

    int line() {
        return line;
    }

    boolean isAtEnd() {
        return at >= text.length();
    }

    char peek() {
        return peek(0);
    }

    char peek(int ahead) {
        return at + ahead < text.length() ? text.charAt(at + ahead) : 0;
    }

    boolean startsWith(String start) {
        return text.startsWith(start, at);
    }

    String take() {
        char c = text.charAt(at++);
        if (c == '\n') {
            line++;
        }
        return String.valueOf(c);
    }

    void advance(int count) {
        at += count;
    }

    void skipSpace() {
        while (peek() == ' ' || peek() == '\t') {
            at++;
        }
    }

    boolean isAtLineEnd() {
        return isAtEnd() || peek() == '\n' || peek() == '\r';
    }

    void newLine() {
        if (peek() == '\r' && peek(1) == '\n') {
            at++;
        }
        at++;
        line++;
    }

    /// Goes on to the next line; if this one is not over, only counts it.
    void newLineOrNothing() {
        if (isAtLineEnd() && !isAtEnd()) {
            newLine();
        } else {
            line++;
        }
    }

    void skipComment() {
        while (!isAtLineEnd()) {
            at++;
        }
    }

    /// The text up to a character that can't be in a name, trailing space cut off.
    String label() {
        int start = at;
        while (!isAtEnd() && NOT_IN_LABELS.indexOf(peek()) < 0) {
            at++;
        }
        return text.substring(start, at).stripTrailing();
    }

    /// The token after a name that has no value; null at the end of the line.
    String follower() {
        if (isAtLineEnd() || peek() == ';') {
            return null;
        }
        return "'" + peek() + "'";
    }

    /// The rest of the line, of which the raw mode takes a part.
    String restOfLine() {
        int end = at;
        while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
            end++;
        }
        String rest = text.substring(at, end);
        at = end;
        return rest;
    }

    /// Whether the quote here has no match on its line.
    boolean isOpenQuote() {
        int quote = text.indexOf(peek(), at + 1);
        int end = text.indexOf('\n', at);
        return end >= 0 && quote > end;
    }

    /// Skips the quote here if nothing follows it: PHP ignores it.
    boolean isLoneQuote() {
        if (at > 0 && text.charAt(at - 1) != ' ' && (at + 1 == text.length() || text.charAt(at + 1) == '\n')) {
            at++;
            return true;
        }
        return false;
    }

    /// `'…'` without its quotes; there are no escapes.
    String singleQuoted() throws IniSyntaxError {
        int end = text.indexOf('\'', at + 1);
        if (end < 0) {
            throw new IniSyntaxError("end of file", line);
        }
        return content(end);
    }

    /// `"…"` as it stands.
    String untilQuote() throws IniSyntaxError {
        int end = text.indexOf('"', at + 1);
        if (end < 0) {
            throw new IniSyntaxError("end of file, expecting TC_DOLLAR_CURLY or TC_QUOTED_STRING or '\"'", line);
        }
        return content(end);
    }

    private String content(int end) {
        String content = text.substring(at + 1, end);
        line += (int) content.chars().filter(c -> c == '\n').count();
        at = end + 1;
        return content;
    }
}
