package dev.phpc.compiler.syntax;

import dev.phpc.lexer.TokenKind;
import java.util.HexFormat;

/// How PHP's syntax errors name tokens.
final class TokenDescription {

    private static final int LONGEST = 30;

    private TokenDescription() {}

    /// `token ";"`, `identifier "foo"`, `end of file`
    static String unexpected(TokenKind kind, String text) {
        if (kind == TokenKind.END) {
            return "end of file";
        }
        if (kind == TokenKind.DOUBLE_QUOTE) {
            return "double-quote mark";
        }
        if (kind == TokenKind.BAD_CHARACTER) {
            return "character 0x" + HexFormat.of().withUpperCase().toHexDigits((byte) text.charAt(0));
        }
        if (kind.isFixed()) {
            return "token \"" + kind.text() + "\"";
        }
        if (text.isEmpty()) {
            return kind.text() + " \"\"";
        }
        String line = firstLine(text);
        return name(kind, line) + " \"" + shortened(withoutQuotes(line)) + "\"";
    }

    private static String name(TokenKind kind, String line) {
        if (kind == TokenKind.CONSTANT_ENCAPSED_STRING && !line.isEmpty()) {
            switch (line.charAt(0)) {
                case '"' -> {
                    return "double-quoted string";
                }
                case '\'' -> {
                    return "single-quoted string";
                }
                default -> { }
            }
        }
        return kind.text();
    }

    /// `"]"`, `identifier`, `end of file`
    static String expected(TokenKind kind) {
        // The grammar names this one token alone with the word.
        if (kind == TokenKind.AMPERSAND_NOT_FOLLOWED_BY_VAR_OR_VARARG) {
            return "token \"&\"";
        }
        return kind.isFixed() ? "\"" + kind.text() + "\"" : kind.text();
    }

    private static String firstLine(String text) {
        int end = text.indexOf('\n');
        return end < 0 ? text : text.substring(0, end);
    }

    /// PHP drops a quote at either end, even where there is no other.
    private static String withoutQuotes(String line) {
        int start = !line.isEmpty() && isQuote(line.charAt(0)) ? 1 : 0;
        int end = line.length() > start && isQuote(line.charAt(line.length() - 1)) ? line.length() - 1 : line.length();
        return line.substring(start, end);
    }

    private static boolean isQuote(char c) {
        return c == '\'' || c == '"';
    }

    private static String shortened(String line) {
        return line.length() > LONGEST + 3 ? line.substring(0, LONGEST) + "..." : line;
    }
}
