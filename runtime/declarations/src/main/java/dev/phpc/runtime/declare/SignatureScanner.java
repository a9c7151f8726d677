package dev.phpc.runtime.declare;

/// A cursor over the text of a declaration.
final class SignatureScanner {
    private final String text;
    private int position;

    SignatureScanner(String text) {
        this.text = text;
        skipSpace();
    }

    int offset() {
        return position;
    }

    String since(int start) {
        return text.substring(start, position).stripTrailing();
    }

    boolean atEnd() {
        return position >= text.length();
    }

    void end() {
        if (!atEnd()) {
            throw malformed("unexpected text");
        }
    }

    boolean at(String token) {
        return text.startsWith(token, position);
    }

    boolean accept(String token) {
        if (!at(token)) {
            return false;
        }
        position += token.length();
        skipSpace();
        return true;
    }

    void expect(String token) {
        if (!accept(token)) {
            throw malformed("`" + token + "` expected");
        }
    }

    boolean acceptWord(String word) {
        return peekWord().equals(word) && accept(word);
    }

    /// An `&` between two types rather than in front of a by-reference parameter.
    boolean atIntersection() {
        if (!at("&")) {
            return false;
        }
        int next = position + 1;
        while (next < text.length() && text.charAt(next) == ' ') {
            next++;
        }
        return next < text.length() && isNameCharacter(text.charAt(next));
    }

    String peekWord() {
        int end = position;
        while (end < text.length() && isNameCharacter(text.charAt(end))) {
            end++;
        }
        return text.substring(position, end);
    }

    /// A name, `\` included; a leading one is dropped.
    String name() {
        String word = peekWord();
        if (word.isEmpty() || Character.isDigit(word.charAt(0))) {
            throw malformed("name expected");
        }
        position += word.length();
        skipSpace();
        return word.startsWith("\\") ? word.substring(1) : word;
    }

    String variable() {
        expect("$");
        return name();
    }

    /// `name:` in front of a named argument, or null.
    String acceptLabel() {
        String word = peekWord();
        int end = position + word.length();
        if (word.isEmpty() || !text.startsWith(":", end) || text.startsWith("::", end)) {
            return null;
        }
        position = end + 1;
        skipSpace();
        return word;
    }

    boolean atLiteral() {
        return !atEnd() && ("'\"".indexOf(text.charAt(position)) >= 0 || Character.isDigit(text.charAt(position)));
    }

    /// A number or a quoted string.
    Object literal() {
        char first = text.charAt(position);
        Object value = first == '\'' || first == '"' ? string(first) : number();
        skipSpace();
        return value;
    }

    private Object number() {
        int start = position;
        if (at("0x") || at("0X")) {
            position += 2;
            while (position < text.length() && Character.digit(text.charAt(position), 16) >= 0) {
                position++;
            }
            return Long.parseLong(text.substring(start + 2, position), 16);
        }
        while (position < text.length() && isNumberCharacter(text.charAt(position))) {
            position++;
        }
        String digits = text.substring(start, position);
        if (digits.chars().anyMatch(c -> c == '.' || c == 'e' || c == 'E')) {
            return Double.valueOf(digits);
        }
        boolean octal = digits.length() > 1 && digits.startsWith("0");
        return octal ? Long.valueOf(digits, 8) : Long.valueOf(digits);
    }

    private boolean isNumberCharacter(char c) {
        return c >= '0' && c <= '9' || c == '.' || c == 'e' || c == 'E';
    }

    private String string(char quote) {
        StringBuilder value = new StringBuilder();
        int at = position + 1;
        while (at < text.length() && text.charAt(at) != quote) {
            char c = text.charAt(at++);
            if (c != '\\' || at >= text.length()) {
                value.append(c);
            } else {
                at = escape(quote, at, value);
            }
        }
        if (at >= text.length()) {
            throw malformed("unterminated string");
        }
        position = at + 1;
        return value.toString();
    }

    private int escape(char quote, int at, StringBuilder value) {
        char c = text.charAt(at);
        int code = switch (c) {
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            case 'v' -> 0x0b;
            case 'e' -> 0x1b;
            case 'f' -> '\f';
            case '0' -> 0;
            case '\\', '$', '"' -> c;
            default -> -1;
        };
        if (quote == '"' && c == 'x') {
            value.append((char) Integer.parseInt(text.substring(at + 1, at + 3), 16));
            return at + 3;
        }
        boolean known = quote == '"' ? code >= 0 : c == '\\' || c == '\'';
        if (!known) {
            value.append('\\');
        }
        value.append(quote == '"' && known ? (char) code : c);
        return at + 1;
    }

    private static boolean isNameCharacter(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '_' || c == '\\' || c >= 0x80;
    }

    private void skipSpace() {
        while (position < text.length() && text.charAt(position) <= ' ') {
            position++;
        }
    }

    MalformedSignature malformed(String problem) {
        return new MalformedSignature(text, position, problem);
    }
}
