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
        String name = kind.text();
        if (kind == TokenKind.START_HEREDOC) {
            return name + " \"" + shortened(withoutClosingQuote(text)) + "\"";
        }
        if (kind == TokenKind.CONSTANT_ENCAPSED_STRING) {
            name = switch (text.charAt(0)) {
                case '"' -> "double-quoted string";
                case '\'' -> "single-quoted string";
                default -> name;
            };
        }
        return name + " \"" + shortened(withoutQuotes(text)) + "\"";
    }

    /// `"]"`, `identifier`, `end of file`
    static String expected(TokenKind kind) {
        // The grammar names this one token alone with the word.
        if (kind == TokenKind.AMPERSAND_NOT_FOLLOWED_BY_VAR_OR_VARARG) {
            return "token \"&\"";
        }
        return kind.isFixed() ? "\"" + kind.text() + "\"" : kind.text();
    }

    /// PHP loses the second quote of a quoted label.
    private static String withoutClosingQuote(String text) {
        String line = text.stripTrailing();
        return line.endsWith("\"") || line.endsWith("'") ? line.substring(0, line.length() - 1) : line;
    }

    private static String withoutQuotes(String text) {
        int last = text.length() - 1;
        if (text.charAt(0) == '\'' && text.charAt(last) != '\'') {
            return text.substring(1);
        }
        if (last > 0 && (text.charAt(0) == '\'' || text.charAt(0) == '"') && text.charAt(0) == text.charAt(last)) {
            return text.substring(1, last);
        }
        return text;
    }

    private static String shortened(String text) {
        int lineEnd = text.indexOf('\n');
        String line = lineEnd < 0 ? text : text.substring(0, lineEnd);
        return line.length() > LONGEST + 3 ? line.substring(0, LONGEST) + "..." : line;
    }
}
