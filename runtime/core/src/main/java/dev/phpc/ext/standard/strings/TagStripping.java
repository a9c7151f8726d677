package dev.phpc.ext.standard.strings;

import dev.phpc.runtime.Bytes;
import dev.phpc.runtime.Context;
import dev.phpc.runtime.Conversions;
import dev.phpc.runtime.PhpArray;
import dev.phpc.runtime.declare.Effect;
import dev.phpc.runtime.declare.PhpFunction;

/// `strip_tags`: leaves out HTML and PHP tags and comments by a small state machine that forgives broken markup.
final class TagStripping {
    private enum State { TEXT, TAG, CODE, DECLARATION, COMMENT }

    private final String text;
    private final String allowed;
    /// What is left, which is never longer than the text.
    private final byte[] out;
    private int length;
    private final StringBuilder tag = new StringBuilder();
    private State state = State.TEXT;
    private int at;
    private int depth;
    private int parentheses;
    private char quote;
    private char last;
    private boolean isXml;

    private TagStripping(String text, String allowed) {
        this.text = text;
        this.allowed = allowed;
        out = new byte[text.length()];
    }

    @PhpFunction(value = "strip_tags(string $string, array|string|null $allowed_tags = null): string", effects = Effect.CALLS_BACK)
    static String stripTags(Context ctx, String string, Object allowedTags) {
        String allowed = "";
        if (allowedTags instanceof PhpArray list) {
            StringBuilder tags = new StringBuilder();
            for (int at = list.first(); at >= 0; at = list.next(at)) {
                tags.append('<').append(Conversions.toString(ctx, list.valueAt(at))).append('>');
            }
            allowed = tags.toString();
        } else if (allowedTags instanceof String text) {
            allowed = text;
        }
        return strip(string, allowed);
    }

    /// @param allowed tags to keep, as `<a><b>`
    static String strip(String text, String allowed) {
        return text.indexOf('<') < 0 && text.indexOf('>') < 0 && text.indexOf('\0') < 0
                ? text
                : new TagStripping(text, LetterCase.strtolower(allowed)).run();
    }

    private String run() {
        for (at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            switch (state) {
                case TEXT -> {
                    if (isMarkup(c)) {
                        inText(c);
                    } else {
                        copyText();
                    }
                }
                case TAG -> inTag(c);
                case CODE -> inCode(c);
                case DECLARATION -> inDeclaration(c);
                case COMMENT -> inComment(c);
            }
        }
        return Bytes.toString(out, 0, length);
    }

    private static boolean isMarkup(char c) {
        return c == '<' || c == '>' || c == 0;
    }

    /// Copies the characters from here to the next that may be markup.
    private void copyText() {
        int end = at + 1;
        while (end < text.length() && !isMarkup(text.charAt(end))) {
            end++;
        }
        text.getBytes(at, end, out, length);
        length += end - at;
        at = end - 1;
    }

    private void inText(char c) {
        switch (c) {
            case '\0' -> { }
            case '<' -> {
                if (quote != 0) {
                    return;
                }
                if (isSpace(before(-1))) {
                    out[length++] = (byte) c;
                    return;
                }
                last = '<';
                state = State.TAG;
                keep(c);
            }
            case '>' -> {
                if (depth > 0) {
                    depth--;
                } else if (quote == 0) {
                    out[length++] = (byte) c;
                }
            }
            default -> throw new IllegalArgumentException("no markup: " + c);
        }
    }

    private void inTag(char c) {
        switch (c) {
            case '\0' -> { }
            case '<' -> {
                if (quote != 0) {
                    return;
                }
                if (isSpace(before(-1))) {
                    keep(c);
                } else {
                    depth++;
                }
            }
            case '>' -> endOfTag();
            case '"', '\'' -> {
                toggle(c);
                keep(c);
            }
            case '!' -> {
                if (before(1) == '<') {
                    state = State.DECLARATION;
                    last = c;
                } else {
                    keep(c);
                }
            }
            case '?' -> {
                if (before(1) == '<') {
                    parentheses = 0;
                    state = State.CODE;
                } else {
                    keep(c);
                }
            }
            default -> keep(c);
        }
    }

    private void endOfTag() {
        if (depth > 0) {
            depth--;
            return;
        }
        if (quote != 0) {
            return;
        }
        last = '>';
        if (isXml && before(1) == '-') {
            return;
        }
        quote = 0;
        isXml = false;
        state = State.TEXT;
        keep('>');
        if (!allowed.isEmpty() && allowed.contains(normalized(tag))) {
            for (int i = 0; i < tag.length(); i++) {
                out[length++] = (byte) tag.charAt(i);
            }
        }
        tag.setLength(0);
    }

    private void inCode(char c) {
        switch (c) {
            case '(' -> {
                if (last != '"' && last != '\'') {
                    last = '(';
                    parentheses++;
                }
            }
            case ')' -> {
                if (last != '"' && last != '\'') {
                    last = ')';
                    parentheses--;
                }
            }
            case '>' -> {
                if (depth > 0) {
                    depth--;
                } else if (quote == 0 && parentheses == 0 && last != '"' && before(1) == '?') {
                    leave();
                }
            }
            case '"', '\'' -> {
                if (before(1) != '\\') {
                    if (last == c) {
                        last = 0;
                    } else if (last != '\\') {
                        last = c;
                    }
                    toggle(c);
                }
            }
            case 'l', 'L' -> {
                if (at >= 4 && LetterCase.strtolower(text.substring(at - 4, at)).equals("<?xm")) {
                    state = State.TAG;
                    isXml = true;
                }
            }
            default -> { }
        }
    }

    private void inDeclaration(char c) {
        switch (c) {
            case '>' -> {
                if (depth > 0) {
                    depth--;
                } else if (quote == 0) {
                    leave();
                }
            }
            case '"', '\'' -> {
                if (before(1) != '\\') {
                    toggle(c);
                }
            }
            case '-' -> {
                if (before(1) == '-' && before(2) == '!') {
                    state = State.COMMENT;
                }
            }
            case 'E', 'e' -> {
                if (at > 6 && LetterCase.strtolower(text.substring(at - 6, at)).equals("doctyp")) {
                    state = State.TAG;
                }
            }
            default -> { }
        }
    }

    private void inComment(char c) {
        if (c == '>' && quote == 0 && before(1) == '-' && before(2) == '-') {
            leave();
        }
    }

    private void leave() {
        quote = 0;
        state = State.TEXT;
        tag.setLength(0);
    }

    private void toggle(char c) {
        if (at > 0 && (quote == 0 || quote == c)) {
            quote = quote == 0 ? c : 0;
        }
    }

    private void keep(char c) {
        if (!allowed.isEmpty()) {
            tag.append(c);
        }
    }

    /// The character so many places back, 0 outside the text.
    private char before(int distance) {
        int index = at - distance;
        return index < 0 || index >= text.length() ? 0 : text.charAt(index);
    }

    /// `<A href="…">`, `</a>` and `<a/>` all as `<a>`.
    private static String normalized(CharSequence tag) {
        StringBuilder name = new StringBuilder();
        boolean started = false;
        for (int i = 0; i < tag.length(); i++) {
            char c = LetterCase.lower(tag.charAt(i));
            if (c == '<') {
                name.append(c);
            } else if (c == '>' || isSpace(c) && started) {
                break;
            } else if (!isSpace(c)) {
                started = true;
                boolean slash = c == '/' && (tag.charAt(i - 1) == '<' || i + 1 < tag.length() && tag.charAt(i + 1) == '>');
                if (!slash) {
                    name.append(c);
                }
            }
        }
        return name.append('>').toString();
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c >= '\t' && c <= '\r';
    }
}
