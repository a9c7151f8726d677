package dev.phpc.ext.mbstring;

import java.text.Normalizer;

/// A character set as the iconv functions name it: with `//TRANSLIT` what it lacks is written in similar characters, with `//IGNORE` it
/// is left out.
record IconvCharset(Encoding encoding, String mark, boolean transliterates, boolean ignores) {

    /// The character set of that name, or null.
    static IconvCharset of(String name) {
        int options = name.indexOf("//");
        String bare = options < 0 ? name : name.substring(0, options);
        String suffix = options < 0 ? "" : upper(name.substring(options));
        String encodingName = switch (upper(bare)) {
            case "UTF-16", "UTF16" -> "UTF-16LE";
            case "UTF-32", "UTF32" -> "UTF-32LE";
            case "UCS-2", "UCS2" -> "UCS-2LE";
            case "" -> "UTF-8";
            default -> bare;
        };
        String mark = switch (upper(bare)) {
            case "UTF-16", "UTF16" -> "\u00ff\u00fe";
            case "UTF-32", "UTF32" -> "\u00ff\u00fe\0\0";
            default -> "";
        };
        Encoding encoding = Encodings.find(encodingName);
        if (encoding == null || encoding instanceof TransferEncoding || encoding instanceof HtmlEntityEncoding) {
            return null;
        }
        return new IconvCharset(encoding, mark, suffix.contains("TRANSLIT"), suffix.contains("IGNORE"));
    }

    private static String upper(String name) {
        char[] chars = name.toCharArray();
        for (int i = 0; i < chars.length; i++) {
            if (chars[i] >= 'a' && chars[i] <= 'z') {
                chars[i] -= 32;
            }
        }
        return new String(chars);
    }

    /// The code points of `bytes`; a byte order mark at the beginning of UTF-16 and UTF-32 decides.
    CodePoints decode(String bytes) {
        if (mark.isEmpty()) {
            return encoding.decode(bytes);
        }
        boolean wide = mark.length() == 4;
        return bytes.startsWith(mark) ? encoding.decode(bytes.substring(mark.length()))
                : bytes.startsWith(wide ? "\0\0\u00fe\u00ff" : "\u00fe\u00ff") ? Encodings.find(wide ? "UTF-32" : "UTF-16").decode(bytes)
                : encoding.decode(bytes);
    }

    /// The bytes, or null if a character can't be written.
    String encode(CodePoints text) {
        CodePoints written = new CodePoints(text.size());
        for (int i = 0; i < text.size(); i++) {
            int c = text.get(i);
            if (encoding.canEncode(c)) {
                written.add(c);
            } else if (transliterates) {
                similar(c).codePoints().forEach(written::add);
            } else if (!ignores) {
                return null;
            }
        }
        return mark + encoding.encode(written, Substitution.questionMark());
    }

    /// What glibc writes for a character in ASCII.
    private String similar(int c) {
        String known = switch (c) {
            case 0x20ac -> "EUR";
            case 0xdf -> "ss";
            case 0xc6 -> "AE";
            case 0xe6 -> "ae";
            case 0xd8 -> "O";
            case 0xf8 -> "o";
            case 0x152 -> "OE";
            case 0x153 -> "oe";
            case 0x2018, 0x2019 -> "'";
            case 0x201c, 0x201d, 0x201e -> "\"";
            case 0x2013, 0x2014, 0x2010, 0x2011 -> "-";
            case 0x2026 -> "...";
            case 0xab -> "<<";
            case 0xbb -> ">>";
            case 0xa9 -> "(C)";
            case 0xae -> "(R)";
            case 0x2122 -> "(TM)";
            case 0xa0, 0x2002, 0x2003, 0x2009 -> " ";
            default -> null;
        };
        if (known != null) {
            return known;
        }
        StringBuilder base = new StringBuilder();
        Normalizer.normalize(Character.toString(c), Normalizer.Form.NFKD).codePoints()
                .filter(part -> Character.getType(part) != Character.NON_SPACING_MARK && encoding.canEncode(part))
                .forEach(base::appendCodePoint);
        return base.isEmpty() ? "?" : base.toString();
    }
}
