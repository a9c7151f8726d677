package dev.phpc.ext.standard.strings;

/// Text into HTML: one run of `htmlspecialchars` or `htmlentities`.
final class HtmlEscaping {
    private static final String REPLACEMENT = "\u00ef\u00bf\u00bd";

    private final String text;
    private final long flags;
    private final boolean all;
    private final HtmlCharset charset;
    private final boolean doubleEncode;
    private final StringBuilder out;

    private HtmlEscaping(String text, long flags, boolean all, HtmlCharset charset, boolean doubleEncode) {
        this.text = text;
        this.flags = flags;
        this.all = all;
        this.charset = charset;
        this.doubleEncode = doubleEncode;
        this.out = new StringBuilder(text.length() + 32);
    }

    static String escape(String text, long flags, boolean all, HtmlCharset charset, boolean doubleEncode) {
        boolean simple = (flags & HtmlEntities.ENT_DISALLOWED) == 0 && DocumentType.of(flags) != DocumentType.HTML5;
        int start = simple ? plainEnd(text, 0) : 0;
        if (simple && start == text.length()) {
            return text;
        }
        HtmlEscaping escaping = new HtmlEscaping(text, flags, all, charset, doubleEncode);
        return simple && !all && doubleEncode && escaping.isAscii(start) ? escaping.runOverAscii() : escaping.run();
    }

    /// Where the characters that stay as they are end.
    private static int plainEnd(String text, int start) {
        for (int i = start; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= 0x80 || c == '&' || c == '<' || c == '>' || c == '"' || c == '\'') {
                return i;
            }
        }
        return text.length();
    }

    private boolean isAscii(int start) {
        for (int i = start; i < text.length(); i++) {
            if (text.charAt(i) >= 0x80) {
                return false;
            }
        }
        return true;
    }

    private String runOverAscii() {
        int start = 0;
        for (int end = plainEnd(text, 0); end < text.length(); end = plainEnd(text, start)) {
            out.append(text, start, end);
            char c = text.charAt(end);
            if (c == '&') {
                out.append("&amp;");
            } else {
                ascii(c);
            }
            start = end + 1;
        }
        return out.append(text, start, text.length()).toString();
    }

    private String run() {
        EntityTable table = all ? EntityTable.all(flags) : EntityTable.special(flags);
        boolean entities = all && !charset.isEastAsian();
        int at = 0;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c == '&') {
                at = ampersand(at);
                continue;
            }
            int length = charset.length(text, at);
            if (length < 0) {
                if (!malformed()) {
                    return "";
                }
                at -= length;
                continue;
            }
            if (c < 0x80 && !all) {
                ascii(c);
            } else if (entities || c < 0x80) {
                at += character(table, at, length);
                continue;
            } else {
                plain(at, length);
            }
            at += length;
        }
        return out.toString();
    }

    private void ascii(char c) {
        String name = special(c);
        if (name != null) {
            out.append(name);
        } else if ((flags & HtmlEntities.ENT_DISALLOWED) != 0 && !DocumentType.of(flags).allows(c)) {
            replacement();
        } else {
            out.append(c);
        }
    }

    /// A character that may have a name; answers how many bytes were used, which are more if a name means two characters.
    private int character(EntityTable table, int at, int length) {
        int code = charset.codePoint(text, at, length);
        String name = null;
        int used = length;
        if (code >= 0) {
            String first = Character.toString(code);
            int next = at + length;
            int nextLength = next < text.length() ? charset.length(text, next) : -1;
            if (nextLength > 0 && DocumentType.of(flags) == DocumentType.HTML5) {
                int second = charset.codePoint(text, next, nextLength);
                name = second < 0 ? null : table.name(first + Character.toString(second));
                used = name == null ? length : length + nextLength;
            }
            if (name == null && code < 0x80 && (code == '"' || code == '\'' || code == '<' || code == '>')) {
                ascii((char) code);
                return length;
            }
            name = name == null ? table.name(first) : name;
        }
        if (name != null) {
            out.append('&').append(name).append(';');
        } else {
            plain(at, length);
        }
        return used;
    }

    private void plain(int at, int length) {
        if ((flags & HtmlEntities.ENT_DISALLOWED) != 0) {
            int code = charset.codePoint(text, at, length);
            if (code >= 0 && !DocumentType.of(flags).allows(code)) {
                replacement();
                return;
            }
        }
        out.append(text, at, at + length);
    }

    private String special(char c) {
        return switch (c) {
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            case '"' -> (flags & HtmlEntities.ENT_COMPAT) != 0 ? "&quot;" : null;
            case '\'' -> (flags & HtmlEntities.SINGLE_QUOTES) == 0 ? null
                    : DocumentType.of(flags) == DocumentType.HTML401 ? "&#039;" : "&apos;";
            default -> null;
        };
    }

    /// False if the whole result is to be empty.
    private boolean malformed() {
        if ((flags & HtmlEntities.ENT_IGNORE) != 0) {
            return true;
        }
        if ((flags & HtmlEntities.ENT_SUBSTITUTE) != 0) {
            replacement();
            return true;
        }
        return false;
    }

    private void replacement() {
        out.append(charset.isUtf8() ? REPLACEMENT : "&#xFFFD;");
    }

    private int ampersand(int at) {
        int end = doubleEncode ? -1 : referenceEnd(at);
        if (end < 0) {
            out.append("&amp;");
            return at + 1;
        }
        out.append(text, at, end);
        return end;
    }

    /// Where the valid reference at `at` ends, or -1.
    private int referenceEnd(int at) {
        HtmlReference reference = HtmlReference.at(text, at);
        if (reference == null) {
            return -1;
        }
        if (reference.isNumeric()) {
            boolean strict = (flags & HtmlEntities.ENT_DISALLOWED) != 0;
            return strict && !DocumentType.of(flags).allowsReference(reference.code()) ? -1 : reference.end();
        }
        return EntityTable.all(flags).character(reference.name()) == null ? -1 : reference.end();
    }
}
