package dev.phpc.ext.mbstring;

/// UTF-7, and its variant for names of IMAP mailboxes.
final class Utf7 extends Encoding {
    private static final String STANDARD = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    private static final String DIRECT = "'(),-./:? \t\r\n";

    private final char shift;
    private final String digits;

    private Utf7(String name, String mimeName, char shift, String digits, String... aliases) {
        super(name, mimeName, aliases);
        this.shift = shift;
        this.digits = digits;
    }

    static Utf7 standard() {
        return new Utf7("UTF-7", "UTF-7", '+', STANDARD, "utf7");
    }

    static Utf7 imap() {
        return new Utf7("UTF7-IMAP", null, '&', STANDARD.replace('/', ','), "mUTF-7");
    }

    private boolean isImap() {
        return shift == '&';
    }

    @Override
    CodePoints decode(String bytes) {
        CodePoints text = new CodePoints(bytes.length());
        int at = 0;
        while (at < bytes.length()) {
            char c = bytes.charAt(at++);
            if (c != shift) {
                text.add(c < 0x80 && (!isImap() || c >= 0x20 && c < 0x7f) ? c : CodePoints.BAD);
            } else if (at < bytes.length() && bytes.charAt(at) == '-') {
                text.add(shift);
                at++;
            } else {
                at = decodeShifted(bytes, at, text);
            }
        }
        return text;
    }

    private int decodeShifted(String bytes, int start, CodePoints text) {
        StringBuilder units = new StringBuilder();
        int at = start;
        int bits = 0;
        int count = 0;
        int digit;
        while (at < bytes.length() && (digit = digits.indexOf(bytes.charAt(at))) >= 0) {
            at++;
            bits = bits << 6 | digit;
            count += 6;
            if (count >= 16) {
                count -= 16;
                units.append((char) (bits >> count));
                bits &= (1 << count) - 1;
            }
        }
        addUnits(units, text);
        if (count >= 6 || bits != 0) {
            text.add(CodePoints.BAD);
        }
        if (at < bytes.length() && bytes.charAt(at) == '-') {
            return at + 1;
        }
        if (isImap()) {
            text.add(CodePoints.BAD);
        }
        return at;
    }

    private static void addUnits(StringBuilder units, CodePoints text) {
        for (int i = 0; i < units.length(); i++) {
            char c = units.charAt(i);
            if (Character.isHighSurrogate(c) && i + 1 < units.length() && Character.isLowSurrogate(units.charAt(i + 1))) {
                text.add(Character.toCodePoint(c, units.charAt(++i)));
            } else {
                text.add(Character.isSurrogate(c) ? CodePoints.BAD : c);
            }
        }
    }

    @Override
    String encode(CodePoints text, Substitution substitution) {
        CodePoints encodable = encodable(text, substitution);
        StringBuilder bytes = new StringBuilder();
        int i = 0;
        while (i < encodable.size()) {
            int codePoint = encodable.get(i);
            if (isDirect(codePoint)) {
                bytes.append((char) codePoint);
                i++;
            } else if (codePoint == shift) {
                bytes.append(shift).append('-');
                i++;
            } else {
                i = encodeShifted(encodable, i, bytes);
            }
        }
        return bytes.toString();
    }

    private boolean isDirect(int c) {
        if (isImap()) {
            return c >= 0x20 && c <= 0x7e && c != '&';
        }
        return c >= '0' && c <= '9' || c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z' || c == 0 || DIRECT.indexOf(c) >= 0;
    }

    private int encodeShifted(CodePoints text, int start, StringBuilder bytes) {
        bytes.append(shift);
        int bits = 0;
        int count = 0;
        int i = start;
        for (; i < text.size() && !isDirect(text.get(i)) && !(isImap() && text.get(i) == shift); i++) {
            for (char unit : Character.toChars(text.get(i))) {
                bits = bits << 16 | unit;
                count += 16;
                while (count >= 6) {
                    count -= 6;
                    bytes.append(digits.charAt(bits >> count & 0x3f));
                }
                bits &= (1 << count) - 1;
            }
        }
        if (count > 0) {
            bytes.append(digits.charAt(bits << 6 - count & 0x3f));
        }
        if (isImap() || i == text.size() || text.get(i) == '-' || digits.indexOf(text.get(i)) >= 0) {
            bytes.append('-');
        }
        return i;
    }

    @Override
    boolean canEncode(int codePoint) {
        return Utf8.INSTANCE.canEncode(codePoint);
    }
}
