package dev.phpc.ext.mbstring;

/// UTF-8.
final class Utf8 extends Encoding {
    static final Utf8 INSTANCE = new Utf8();

    private Utf8() {
        super("UTF-8", "UTF-8", "utf8");
    }

    @Override
    CodePoints decode(String bytes) {
        CodePoints text = new CodePoints(bytes.length());
        int length = bytes.length();
        int at = 0;
        while (at < length) {
            char c = bytes.charAt(at);
            if (c < 0x80) {
                text.add(c);
                at++;
            } else {
                int size = sequenceLength(bytes, at);
                text.add(size < 0 ? CodePoints.BAD : codePoint(bytes, at, size));
                at += Math.abs(size);
            }
        }
        return text;
    }

    /// Bytes of the well-formed sequence at `at`; if there is none, minus the number of bytes that belong together.
    static int sequenceLength(String bytes, int at) {
        char lead = bytes.charAt(at);
        if (lead < 0x80) {
            return 1;
        }
        if (lead < 0xc2 || lead > 0xf4) {
            return -1;
        }
        int wanted = lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4;
        for (int i = 1; i < wanted; i++) {
            if (at + i >= bytes.length() || !continues(lead, i, bytes.charAt(at + i))) {
                return -i;
            }
        }
        return wanted;
    }

    private static boolean continues(char lead, int index, char c) {
        if (c < 0x80 || c > 0xbf) {
            return false;
        }
        return index != 1 || switch (lead) {
            case 0xe0 -> c >= 0xa0;
            case 0xed -> c < 0xa0;
            case 0xf0 -> c >= 0x90;
            case 0xf4 -> c < 0x90;
            default -> true;
        };
    }

    private static int codePoint(String bytes, int at, int size) {
        int codePoint = bytes.charAt(at) & 0xff >> size + 1;
        for (int i = 1; i < size; i++) {
            codePoint = codePoint << 6 | bytes.charAt(at + i) & 0x3f;
        }
        return codePoint;
    }

    @Override
    String encode(CodePoints text, Substitution substitution) {
        CodePoints encodable = encodable(text, substitution);
        StringBuilder bytes = new StringBuilder(encodable.size() + 16);
        for (int i = 0; i < encodable.size(); i++) {
            append(bytes, encodable.get(i));
        }
        return bytes.toString();
    }

    static void append(StringBuilder bytes, int codePoint) {
        if (codePoint < 0x80) {
            bytes.append((char) codePoint);
        } else if (codePoint < 0x800) {
            bytes.append((char) (0xc0 | codePoint >> 6)).append(continuation(codePoint));
        } else if (codePoint < 0x10000) {
            bytes.append((char) (0xe0 | codePoint >> 12)).append(continuation(codePoint >> 6)).append(continuation(codePoint));
        } else {
            bytes.append((char) (0xf0 | codePoint >> 18)).append(continuation(codePoint >> 12))
                    .append(continuation(codePoint >> 6)).append(continuation(codePoint));
        }
    }

    private static char continuation(int bits) {
        return (char) (0x80 | bits & 0x3f);
    }

    @Override
    boolean canEncode(int codePoint) {
        return codePoint < 0xd800 || codePoint > 0xdfff && codePoint <= 0x10ffff;
    }

    @Override
    boolean isValid(String bytes) {
        int length = bytes.length();
        for (int at = 0; at < length;) {
            int size = bytes.charAt(at) < 0x80 ? 1 : sequenceLength(bytes, at);
            if (size < 0) {
                return false;
            }
            at += size;
        }
        return true;
    }

    @Override
    int lengthByLead(char lead) {
        return lead < 0xc2 || lead > 0xf7 ? 1 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4;
    }

    @Override
    boolean extendsAscii() {
        return true;
    }
}
