package dev.phpc.corpus;

import java.util.regex.Pattern;

/// What a test's output has to be. Blanks at both ends don't count, and line ends are `\n`.
sealed interface Expectation {

    boolean accepts(String output);

    String text();

    record Literal(String text) implements Expectation {
        @Override
        public boolean accepts(String output) {
            return normal(text).equals(normal(output));
        }
    }

    /// `%s` is any text within a line, `%d` an unsigned number, and so on, as php-src's test runner has them.
    record Format(String text) implements Expectation {
        @Override
        public boolean accepts(String output) {
            return Pattern.compile(pattern(normal(text)), Pattern.DOTALL).matcher(normal(output)).matches();
        }
    }

    private static String normal(String text) {
        return text.replace("\r\n", "\n").strip();
    }

    private static String pattern(String format) {
        StringBuilder pattern = new StringBuilder();
        for (int i = 0; i < format.length(); i++) {
            char c = format.charAt(i);
            String piece = c == '%' && i + 1 < format.length() ? placeholder(format.charAt(i + 1)) : null;
            if (piece != null) {
                pattern.append(piece);
                i++;
            } else {
                pattern.append(Character.isLetterOrDigit(c) || c == '\n' ? String.valueOf(c) : Pattern.quote(String.valueOf(c)));
            }
        }
        return pattern.toString();
    }

    private static String placeholder(char letter) {
        return switch (letter) {
            case 'e' -> "/";
            case 's' -> "[^\\r\\n]+";
            case 'S' -> "[^\\r\\n]*";
            case 'a' -> ".+";
            case 'A' -> ".*";
            case 'w' -> "\\s*";
            case 'i' -> "[+-]?\\d+";
            case 'd' -> "\\d+";
            case 'x' -> "[0-9a-fA-F]+";
            case 'f' -> "[+-]?(?:\\d+|(?=\\.\\d))(?:\\.\\d+)?(?:[Ee][+-]?\\d+)?";
            case 'c' -> ".";
            case '%' -> "%";
            default -> null;
        };
    }
}
