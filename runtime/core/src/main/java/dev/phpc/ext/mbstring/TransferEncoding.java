package dev.phpc.ext.mbstring;

/// Encodings of bytes as text, which PHP lists among the character encodings: Base64, Quoted-Printable, uuencode.
/// Their code points are bytes.
final class TransferEncoding extends Encoding {
    enum Kind { BASE64, QUOTED_PRINTABLE, UUENCODE }

    private static final String DIGITS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    private static final String HEXADECIMAL = "0123456789ABCDEF";
    private static final int LINE = 76;

    private final Kind kind;

    TransferEncoding(String name, String mimeName, Kind kind, String... aliases) {
        super(name, mimeName, aliases);
        this.kind = kind;
    }

    @Override
    CodePoints decode(String bytes) {
        return switch (kind) {
            case BASE64 -> decodeBase64(bytes);
            case QUOTED_PRINTABLE -> decodeQuotedPrintable(bytes);
            case UUENCODE -> decodeUuencode(bytes);
        };
    }

    @Override
    String encode(CodePoints text, Substitution substitution) {
        String bytes = bytes(encodable(text, substitution));
        return switch (kind) {
            case BASE64 -> base64(bytes, LINE);
            case QUOTED_PRINTABLE -> quotedPrintable(bytes);
            case UUENCODE -> uuencode(bytes);
        };
    }

    private static String bytes(CodePoints text) {
        char[] bytes = new char[text.size()];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (char) text.get(i);
        }
        return new String(bytes);
    }

    @Override
    boolean canEncode(int codePoint) {
        return codePoint >= 0 && codePoint < 0x100;
    }

    private static CodePoints decodeBase64(String bytes) {
        CodePoints text = new CodePoints(bytes.length());
        int bits = 0;
        int count = 0;
        for (int i = 0; i < bytes.length(); i++) {
            char c = bytes.charAt(i);
            int digit = DIGITS.indexOf(c);
            if (digit >= 0) {
                bits = bits << 6 | digit;
                if (++count == 4) {
                    text.add(bits >> 16 & 0xff);
                    text.add(bits >> 8 & 0xff);
                    text.add(bits & 0xff);
                    bits = 0;
                    count = 0;
                }
            } else if (c != '\r' && c != '\n' && c != ' ' && c != '\t' && c != '=') {
                text.add(CodePoints.BAD);
            }
        }
        if (count == 2) {
            text.add(bits >> 4 & 0xff);
        } else if (count == 3) {
            text.add(bits >> 10 & 0xff);
            text.add(bits >> 2 & 0xff);
        }
        return text;
    }

    /// Base64 in lines of `lineLength` digits; 0 for one line.
    static String base64(String bytes, int lineLength) {
        StringBuilder text = new StringBuilder(bytes.length() * 4 / 3 + 8);
        int column = 0;
        for (int i = 0; i < bytes.length(); i += 3) {
            if (lineLength != 0 && column == lineLength) {
                text.append("\r\n");
                column = 0;
            }
            int left = bytes.length() - i;
            int bits = bytes.charAt(i) << 16 | (left > 1 ? bytes.charAt(i + 1) << 8 : 0) | (left > 2 ? bytes.charAt(i + 2) : 0);
            text.append(DIGITS.charAt(bits >> 18)).append(DIGITS.charAt(bits >> 12 & 63));
            text.append(left > 1 ? DIGITS.charAt(bits >> 6 & 63) : '=').append(left > 2 ? DIGITS.charAt(bits & 63) : '=');
            column += 4;
        }
        return text.toString();
    }

    private static CodePoints decodeQuotedPrintable(String bytes) {
        CodePoints text = new CodePoints(bytes.length());
        for (int i = 0; i < bytes.length(); i++) {
            char c = bytes.charAt(i);
            if (c != '=') {
                text.add(c);
            } else if (i + 2 < bytes.length() && digit(bytes.charAt(i + 1)) >= 0 && digit(bytes.charAt(i + 2)) >= 0) {
                text.add(digit(bytes.charAt(i + 1)) << 4 | digit(bytes.charAt(i + 2)));
                i += 2;
            } else if (bytes.startsWith("\r\n", i + 1)) {
                i += 2;
            } else if (bytes.startsWith("\n", i + 1) || bytes.startsWith("\r", i + 1)) {
                i++;
            } else {
                text.add('=');
            }
        }
        return text;
    }

    private static int digit(char c) {
        return Character.digit(c, 16);
    }

    private static String quotedPrintable(String bytes) {
        StringBuilder text = new StringBuilder(bytes.length() * 2);
        int column = 0;
        for (int i = 0; i < bytes.length(); i++) {
            char c = bytes.charAt(i);
            if (c == '\r' && bytes.startsWith("\n", i + 1)) {
                text.append("\r\n");
                column = 0;
                i++;
            } else if (c == '\n') {
                text.append("\r\n");
                column = 0;
            } else {
                if (column >= 72) {
                    text.append("=\r\n");
                    column = 0;
                }
                boolean quoted = c == 0 || c >= 0x80 || c == '=';
                if (quoted) {
                    text.append('=').append(HEXADECIMAL.charAt(c >> 4)).append(HEXADECIMAL.charAt(c & 15));
                } else {
                    text.append(c);
                }
                column += quoted ? 3 : 1;
            }
        }
        return text.toString();
    }

    private static CodePoints decodeUuencode(String bytes) {
        CodePoints text = new CodePoints(bytes.length());
        int begin = bytes.indexOf("begin ");
        int at = begin < 0 ? 0 : bytes.indexOf('\n', begin) + 1;
        while (at < bytes.length()) {
            int left = bytes.charAt(at) - ' ' & 0x3f;
            int end = bytes.indexOf('\n', at);
            end = end < 0 ? bytes.length() : end;
            for (int i = at + 1; left > 0 && i + 3 < end + 1 && i + 3 < bytes.length(); i += 4) {
                int bits = 0;
                for (int j = 0; j < 4; j++) {
                    bits = bits << 6 | bytes.charAt(i + j) - ' ' & 0x3f;
                }
                for (int shift = 16; shift >= 0 && left > 0; shift -= 8, left--) {
                    text.add(bits >> shift & 0xff);
                }
            }
            at = end + 1;
        }
        return text;
    }

    private static String uuencode(String bytes) {
        StringBuilder text = new StringBuilder("begin 0644 filename\n");
        for (int line = 0; line < bytes.length(); line += 45) {
            int length = Math.min(45, bytes.length() - line);
            text.append(uuDigit(length));
            for (int i = line; i < line + length; i += 3) {
                int left = line + length - i;
                int bits = bytes.charAt(i) << 16 | (left > 1 ? bytes.charAt(i + 1) << 8 : 0) | (left > 2 ? bytes.charAt(i + 2) : 0);
                text.append(uuDigit(bits >> 18)).append(uuDigit(bits >> 12)).append(uuDigit(bits >> 6)).append(uuDigit(bits));
            }
            text.append('\n');
        }
        return text.append("`\nend\n").toString();
    }

    private static char uuDigit(int bits) {
        return (bits & 0x3f) == 0 ? '`' : (char) ((bits & 0x3f) + ' ');
    }
}
