package dev.phpc.compiler.syntax;

/// The indentation of a here-document's closing label, which is taken off every line of its text.
record Indentation(String text) {

    static final Indentation NONE = new Indentation("");

    boolean isMixed() {
        return text.indexOf(' ') >= 0 && text.indexOf('\t') >= 0;
    }

    /// Takes the indentation off the lines in `piece`, and off the last piece the line break before the closing label. Only the document's first
    /// piece starts a line.
    String removeFrom(String piece, boolean first, boolean last, TokenStream tokens) {
        String body = last ? withoutFinalLineBreak(piece) : piece;
        if (text.isEmpty()) {
            return body;
        }
        StringBuilder out = new StringBuilder(body.length());
        int i = 0;
        boolean lineStart = first;
        while (i < body.length()) {
            if (lineStart) {
                i = skip(body, i, last, tokens);
            }
            int end = lineEnd(body, i);
            out.append(body, i, end);
            i = end;
            lineStart = true;
        }
        if (lineStart && !last && !body.isEmpty() && endsLine(body)) {
            fail(tokens, body.length(), body);
        }
        return out.toString();
    }

    /// A variable cannot stand at the start of the document when lines must be indented.
    void checkLineStart(boolean first, TokenStream tokens) {
        if (first && !text.isEmpty()) {
            fail(tokens, 0, "");
        }
    }

    /// Skips the indentation of the line at `start`; a blank line may have less.
    private int skip(String body, int start, boolean last, TokenStream tokens) {
        int i = start;
        while (i < body.length() && i < start + text.length() && (body.charAt(i) == ' ' || body.charAt(i) == '\t')) {
            if (body.charAt(i) != text.charAt(0)) {
                throw tokens.parseError("mixed-indentation", "Invalid indentation - tabs and spaces cannot be mixed", lineOf(body, i, tokens));
            }
            i++;
        }
        boolean blank = i == body.length() ? last : body.charAt(i) == '\n' || body.charAt(i) == '\r';
        if (i < start + text.length() && !blank) {
            fail(tokens, i, body);
        }
        return i;
    }

    private void fail(TokenStream tokens, int offset, String body) {
        throw tokens.parseError("heredoc-indentation", tooSmall(), lineOf(body, offset, tokens));
    }

    String tooSmall() {
        return "Invalid body indentation level (expecting an indentation level of at least " + text.length() + ")";
    }

    private static int lineOf(String body, int offset, TokenStream tokens) {
        return tokens.file().lineAt(tokens.currentSpan().start() + offset);
    }

    private static boolean endsLine(String body) {
        char last = body.charAt(body.length() - 1);
        return last == '\n' || last == '\r';
    }

    /// The position after the line break that ends the line at `start`.
    private static int lineEnd(String body, int start) {
        int i = start;
        while (i < body.length()) {
            char c = body.charAt(i++);
            if (c == '\n') {
                break;
            }
            if (c == '\r') {
                return i < body.length() && body.charAt(i) == '\n' ? i + 1 : i;
            }
        }
        return i;
    }

    private static String withoutFinalLineBreak(String piece) {
        if (piece.endsWith("\r\n")) {
            return piece.substring(0, piece.length() - 2);
        }
        return piece.endsWith("\n") || piece.endsWith("\r") ? piece.substring(0, piece.length() - 1) : piece;
    }
}
