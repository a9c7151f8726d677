package dev.phpc.ext.mbstring;

/// `=?charset?B|Q?text?=` in a mail header: what it means, and where it ends.
record EncodedWord(CodePoints text, int end) {

    /// The encoded word that begins at `start`, or null if there is none.
    static EncodedWord at(String header, int start) {
        if (!header.startsWith("=?", start)) {
            return null;
        }
        int charsetEnd = header.indexOf('?', start + 2);
        if (charsetEnd < 0 || charsetEnd + 2 >= header.length() || header.charAt(charsetEnd + 2) != '?') {
            return null;
        }
        Encoding encoding = encoding(header.substring(start + 2, charsetEnd));
        char kind = (char) (header.charAt(charsetEnd + 1) | 0x20);
        if (encoding == null || kind != 'b' && kind != 'q') {
            return null;
        }
        int textStart = charsetEnd + 3;
        int textEnd = header.indexOf("?=", textStart);
        int end = textEnd < 0 ? header.length() : textEnd + 2;
        String text = header.substring(textStart, textEnd < 0 ? header.length() : textEnd);
        return new EncodedWord(encoding.decode(kind == 'b' ? base64(text) : quoted(text)), end);
    }

    private static Encoding encoding(String charset) {
        int language = charset.indexOf('*');
        return Encodings.find(language < 0 ? charset : charset.substring(0, language));
    }

    private static String base64(String text) {
        return bytes(Encodings.find("BASE64").decode(text));
    }

    private static String bytes(CodePoints text) {
        StringBuilder bytes = new StringBuilder();
        for (int i = 0; i < text.size(); i++) {
            bytes.append((char) Math.max(text.get(i), 0));
        }
        return bytes.toString();
    }

    private static String quoted(String text) {
        return bytes(Encodings.find("Quoted-Printable").decode(text.replace('_', ' ')));
    }
}
