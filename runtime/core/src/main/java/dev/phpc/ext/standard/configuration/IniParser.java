package dev.phpc.ext.standard.configuration;

import dev.phpc.runtime.Context;

/// Reads the lines of an ini file: sections, entries and comments.
final class IniParser {

    private final IniValues values;
    private final IniText in;
    private final IniEntries entries;
    private final boolean raw;

    IniParser(Context ctx, String text, int mode, IniEntries entries) {
        in = new IniText(text);
        values = new IniValues(ctx, in, mode);
        this.entries = entries;
        raw = mode == IniFiles.RAW;
    }

    void parse() throws IniSyntaxError {
        while (true) {
            in.skipSpace();
            char c = in.peek();
            if (in.isAtEnd()) {
                return;
            }
            switch (c) {
                case '\n', '\r' -> in.newLine();
                case ';' -> in.skipComment();
                case '[' -> section();
                case '=', '&', '|', '^', '~', '(', ')', '{', '}', '!', '"', '$', ']' ->
                        throw new IniSyntaxError("'" + c + "'", in.line());
                default -> entry();
            }
        }
    }

    private void section() throws IniSyntaxError {
        in.advance(1);
        in.skipSpace();
        entries.section(bracketed());
        in.skipSpace();
        // A section counts as a line, even if something follows it.
        in.newLineOrNothing();
    }

    private void entry() throws IniSyntaxError {
        String name = in.label();
        String word = IniValues.reservedToken(name);
        if (word != null) {
            throw new IniSyntaxError(word, in.line());
        }
        in.skipSpace();
        String offset = null;
        if (in.peek() == '[' && !in.isAtEnd()) {
            in.advance(1);
            in.skipSpace();
            offset = bracketed();
            in.skipSpace();
            if (in.peek() == '[') {
                throw new IniSyntaxError("TC_SECTION, expecting '='", in.line());
            }
        }
        if (in.isAtEnd() || in.peek() != '=') {
            // A name alone means nothing.
            String follower = in.follower();
            if (follower != null) {
                throw new IniSyntaxError(follower, in.line());
            }
            return;
        }
        in.advance(1);
        in.skipSpace();
        Object value = raw ? values.raw() : values.value();
        if (offset == null) {
            entries.entry(name, value);
        } else {
            entries.element(name, offset, value);
        }
    }

    /// What stands between brackets, the closing one included.
    private String bracketed() throws IniSyntaxError {
        StringBuilder text = new StringBuilder();
        while (true) {
            if (in.isAtEnd() || in.peek() == '\n' || in.peek() == '\r') {
                throw new IniSyntaxError((in.isAtEnd() ? "end of file" : "END_OF_LINE") + ", expecting ']'", in.line());
            }
            char c = in.peek();
            switch (c) {
                case ']' -> {
                    in.advance(1);
                    return text.toString();
                }
                case '\'' -> text.append(in.singleQuoted());
                case '"' -> text.append(raw ? in.untilQuote() : values.doubleQuoted());
                case '$' -> text.append(raw || !in.startsWith("${") ? in.take() : values.variable());
                default -> text.append(in.take());
            }
        }
    }
}
