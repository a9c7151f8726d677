package dev.phpc.ext.mbstring;

import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/// One byte a character. Bytes below 0x80 are ASCII.
final class SingleByteEncoding extends Encoding {
    private final int[] upper;
    private final Map<Integer, Character> bytes = new HashMap<>();

    /// `upper` has the code points of the bytes from 0x80 on, [CodePoints#BAD] where there is none.
    private SingleByteEncoding(String name, String mimeName, int[] upper, String... aliases) {
        super(name, mimeName, aliases);
        this.upper = upper;
        for (int i = upper.length - 1; i >= 0; i--) {
            if (upper[i] != CodePoints.BAD) {
                bytes.put(upper[i], (char) (i + 0x80));
            }
        }
    }

    /// As Java's charset has it.
    static Encoding ofCharset(String name, String charset, String... aliases) {
        byte[] all = new byte[128];
        for (int i = 0; i < 128; i++) {
            all[i] = (byte) (i + 128);
        }
        String decoded = new String(all, Charset.forName(charset));
        int[] upper = new int[128];
        for (int i = 0; i < 128; i++) {
            upper[i] = decoded.charAt(i) == '\ufffd' ? name.equals("Windows-1252") ? i + 128 : CodePoints.BAD : decoded.charAt(i);
        }
        return new SingleByteEncoding(name, name, upper, aliases);
    }

    /// The characters from 0xa0 on; U+FFFD where there is none.
    static Encoding ofTable(String name, String table, String... aliases) {
        int[] upper = new int[128];
        for (int i = 0; i < 128; i++) {
            char c = i < 32 ? (char) (i + 128) : table.charAt(i - 32);
            upper[i] = c == '\ufffd' ? CodePoints.BAD : c;
        }
        return new SingleByteEncoding(name, name, upper, aliases);
    }

    /// Bytes are code points up to `limit`.
    static Encoding identity(String name, String mimeName, int limit, String... aliases) {
        int[] upper = new int[128];
        Arrays.fill(upper, CodePoints.BAD);
        for (int i = 128; i < limit; i++) {
            upper[i - 128] = i;
        }
        return new SingleByteEncoding(name, mimeName, upper, aliases);
    }

    @Override
    CodePoints decode(String text) {
        CodePoints decoded = new CodePoints(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            decoded.add(c < 0x80 ? c : upper[c - 0x80]);
        }
        return decoded;
    }

    @Override
    String encode(CodePoints text, Substitution substitution) {
        CodePoints encodable = encodable(text, substitution);
        char[] encoded = new char[encodable.size()];
        for (int i = 0; i < encoded.length; i++) {
            int codePoint = encodable.get(i);
            encoded[i] = codePoint < 0x80 ? (char) codePoint : bytes.get(codePoint);
        }
        return new String(encoded);
    }

    @Override
    boolean canEncode(int codePoint) {
        return codePoint >= 0 && codePoint < 0x80 || bytes.containsKey(codePoint);
    }

    @Override
    int fixedWidth() {
        return 1;
    }

    @Override
    boolean extendsAscii() {
        return true;
    }
}
