package dev.phpc.ext.mbstring;

/// Where the characters of a string begin and end in its bytes, without decoding where that can be avoided.
final class Characters {
    private Characters() {}

    static boolean isAscii(String bytes) {
        for (int i = 0; i < bytes.length(); i++) {
            if (bytes.charAt(i) >= 0x80) {
                return false;
            }
        }
        return true;
    }

    /// Whether each byte is a character.
    static boolean areBytes(Encoding encoding, String bytes) {
        return encoding.fixedWidth() == 1 || encoding == Utf8.INSTANCE && isAscii(bytes);
    }

    static int count(Encoding encoding, String bytes) {
        if (encoding.fixedWidth() != 0) {
            return bytes.length() / encoding.fixedWidth();
        }
        if (encoding.lengthByLead('a') == 0) {
            return encoding.decode(bytes).size();
        }
        int count = 0;
        for (int at = 0; at < bytes.length(); at += encoding.lengthByLead(bytes.charAt(at))) {
            count++;
        }
        return count;
    }

    /// The bytes of the characters from place `start` on, `length` at most.
    static String slice(Encoding encoding, String bytes, int start, int length) {
        int width = encoding.fixedWidth();
        if (width == 0 && encoding == Utf8.INSTANCE && isAscii(bytes)) {
            width = 1;
        }
        if (width != 0) {
            int from = (int) Math.min((long) start * width, bytes.length());
            return bytes.substring(from, (int) Math.min(from + (long) length * width, bytes.length()));
        }
        if (encoding.lengthByLead('a') == 0) {
            CodePoints text = encoding.decode(bytes);
            int from = Math.min(start, text.size());
            return encoding.encode(text.range(from, (int) Math.min((long) from + length, text.size())), Substitution.questionMark());
        }
        int from = skip(encoding, bytes, 0, start);
        return bytes.substring(from, skip(encoding, bytes, from, length));
    }

    /// The byte offset `count` characters after `offset`.
    static int skip(Encoding encoding, String bytes, int offset, int count) {
        int at = offset;
        for (int i = 0; i < count && at < bytes.length(); i++) {
            at += encoding.lengthByLead(bytes.charAt(at));
        }
        return Math.min(at, bytes.length());
    }
}
