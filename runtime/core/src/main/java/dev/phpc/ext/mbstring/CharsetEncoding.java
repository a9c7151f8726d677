package dev.phpc.ext.mbstring;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;

/// An encoding of East Asia, as Java's charset has it.
final class CharsetEncoding extends Encoding {
    private final Charset charset;
    private final boolean stateful;
    private final int[] leads;

    /// `leads` are first and last lead bytes of characters of two bytes, in pairs; none if there is no table of lead bytes.
    CharsetEncoding(String name, String mimeName, String charset, boolean stateful, int[] leads, String... aliases) {
        super(name, mimeName, aliases);
        this.charset = Charset.forName(charset);
        this.stateful = stateful;
        this.leads = leads;
    }

    @Override
    CodePoints decode(String bytes) {
        CharsetDecoder decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        byte[] raw = new byte[bytes.length()];
        for (int i = 0; i < raw.length; i++) {
            raw[i] = (byte) bytes.charAt(i);
        }
        ByteBuffer input = ByteBuffer.wrap(raw);
        CharBuffer output = CharBuffer.allocate(Math.max(64, raw.length * 2));
        CodePoints text = new CodePoints(raw.length);
        while (true) {
            CoderResult result = decoder.decode(input, output, true);
            drain(output, text);
            if (result.isUnderflow()) {
                return text;
            }
            if (result.isError()) {
                text.add(CodePoints.BAD);
                input.position(Math.min(input.limit(), input.position() + Math.max(1, result.length())));
            }
        }
    }

    private static void drain(CharBuffer output, CodePoints text) {
        output.flip();
        while (output.hasRemaining()) {
            char c = output.get();
            if (Character.isHighSurrogate(c) && output.hasRemaining()) {
                text.add(Character.toCodePoint(c, output.get()));
            } else {
                text.add(c);
            }
        }
        output.clear();
    }

    @Override
    String encode(CodePoints text, Substitution substitution) {
        String whole = encodeWhole(text);
        if (whole != null) {
            return whole;
        }
        CharsetEncoder encoder = charset.newEncoder();
        return encodeWhole(encodable(text, substitution, codePoint -> canEncode(codePoint, encoder)));
    }

    /// The bytes, or null if something can't be written.
    private String encodeWhole(CodePoints text) {
        StringBuilder characters = new StringBuilder(text.size());
        for (int i = 0; i < text.size(); i++) {
            int codePoint = text.get(i);
            if (!Character.isValidCodePoint(codePoint) || codePoint >= 0xd800 && codePoint <= 0xdfff) {
                return null;
            }
            characters.appendCodePoint(codePoint);
        }
        try {
            return bytes(charset.newEncoder().encode(CharBuffer.wrap(characters)));
        } catch (CharacterCodingException unmappable) {
            return null;
        }
    }

    private static String bytes(ByteBuffer raw) {
        char[] bytes = new char[raw.remaining()];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (char) (raw.get() & 0xff);
        }
        return new String(bytes);
    }

    @Override
    boolean canEncode(int codePoint) {
        return canEncode(codePoint, charset.newEncoder());
    }

    private static boolean canEncode(int codePoint, CharsetEncoder encoder) {
        if (codePoint >= 0 && codePoint < 0x80) {
            return true;
        }
        if (!Character.isValidCodePoint(codePoint) || codePoint >= 0xd800 && codePoint <= 0xdfff) {
            return false;
        }
        return encoder.canEncode(Character.toString(codePoint));
    }

    @Override
    int lengthByLead(char lead) {
        if (leads.length == 0) {
            return 0;
        }
        for (int i = 0; i < leads.length; i += 2) {
            if (lead >= leads[i] && lead <= leads[i + 1]) {
                return 2;
            }
        }
        return 1;
    }

    @Override
    boolean extendsAscii() {
        return !stateful;
    }
}
