package dev.phpc.ext.standard.strings;

import dev.phpc.runtime.Bytes;
import dev.phpc.runtime.Context;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;

/// The character sets that the HTML functions know. Characters are read one at a time, so that what is malformed is found where it stands.
final class HtmlCharset {
    static final HtmlCharset UTF_8 = new HtmlCharset("UTF-8", null);

    /// Says that no character begins at an offset; the length of the malformed part is negative.
    static final int MALFORMED = -1;

    private final String name;
    private final Charset charset;

    private HtmlCharset(String name, Charset charset) {
        this.name = name;
        this.charset = charset;
    }

    /// The character set of that name; null and the empty string mean `default_charset`; a name that is not known, with a notice, UTF-8.
    static HtmlCharset of(Context ctx, String function, String name) {
        if (name != null && !name.isEmpty()) {
            return named(ctx, function, name);
        }
        Configured configured = ctx.state(Configured.class, Configured::new);
        int version = ctx.ini().version();
        if (configured.version != version) {
            configured.version = version;
            configured.name = configuredName(ctx);
            configured.isUtf8 = configured.name == null || configured.name.isEmpty() || LetterCase.strtolower(configured.name).equals("utf-8");
        }
        return configured.isUtf8 ? UTF_8 : named(ctx, function, configured.name);
    }

    private static String configuredName(Context ctx) {
        String internal = ctx.ini().get("internal_encoding");
        return internal == null || internal.isEmpty() ? ctx.ini().get("default_charset") : internal;
    }

    /// What the ini settings say, as long as none changes.
    private static final class Configured {
        int version = -1;
        String name;
        boolean isUtf8;
    }

    private static HtmlCharset named(Context ctx, String function, String wanted) {
        String java = switch (LetterCase.strtolower(wanted)) {
            case "utf-8" -> null;
            case "iso-8859-1", "iso8859-1" -> "ISO-8859-1";
            case "iso-8859-15", "iso8859-15" -> "ISO-8859-15";
            case "iso-8859-5", "iso8859-5" -> "ISO-8859-5";
            case "windows-1252", "1252", "cp1252" -> "windows-1252";
            case "windows-1251", "1251", "cp1251", "win-1251" -> "windows-1251";
            case "cp866", "866", "ibm866" -> "IBM866";
            case "koi8-r", "koi8-ru", "koi8r" -> "KOI8-R";
            case "macroman" -> "x-MacRoman";
            case "big5", "950" -> "Big5";
            case "big5-hkscs" -> "Big5-HKSCS";
            case "gb2312", "936" -> "GB2312";
            case "shift_jis", "sjis", "sjis-win", "cp932", "932" -> "Shift_JIS";
            case "euc-jp", "eucjp", "eucjp-win" -> "EUC-JP";
            default -> "";
        };
        if (java == null) {
            return UTF_8;
        }
        if (java.isEmpty()) {
            ctx.warning(function + "(): Charset \"" + wanted + "\" is not supported, assuming UTF-8");
            return UTF_8;
        }
        return new HtmlCharset(java, Charset.forName(java));
    }

    boolean isUtf8() {
        return charset == null;
    }

    /// Whether entities other than those of markup are made of its characters.
    boolean isEastAsian() {
        return switch (name) {
            case "Big5", "Big5-HKSCS", "GB2312", "Shift_JIS", "EUC-JP" -> true;
            default -> false;
        };
    }

    /// How many bytes the character at `offset` has; negated if they are malformed.
    int length(String text, int offset) {
        if (isUtf8()) {
            return Utf8Characters.length(text, offset);
        }
        if (!isEastAsian()) {
            return 1;
        }
        int lead = text.charAt(offset);
        if (lead < 0x80 || name.equals("Shift_JIS") && lead >= 0xa1 && lead <= 0xdf) {
            return 1;
        }
        return offset + 1 < text.length() && lead != 0x80 && lead != 0xff && text.charAt(offset + 1) >= 0x40 ? 2 : -1;
    }

    /// The code point of the well-formed character of that length at `offset`, or [#MALFORMED] if Unicode has none.
    int codePoint(String text, int offset, int length) {
        if (length == 1 && text.charAt(offset) < 0x80) {
            return text.charAt(offset);
        }
        if (isUtf8()) {
            return Utf8Characters.codePoint(text, offset, length);
        }
        byte[] bytes = new byte[length];
        text.getBytes(offset, offset + length, bytes, 0);
        CharBuffer decoded = charset.decode(ByteBuffer.wrap(bytes));
        int code = Character.codePointAt(decoded, 0);
        return code == 0xfffd ? MALFORMED : code;
    }

    /// The bytes of Unicode text, or null if the character set lacks some of it.
    String encode(String text) {
        if (isUtf8()) {
            return Bytes.encodeUtf8(text);
        }
        try {
            ByteBuffer bytes = charset.newEncoder().encode(CharBuffer.wrap(text));
            return Bytes.toString(bytes.array(), bytes.arrayOffset(), bytes.remaining());
        } catch (CharacterCodingException unmappable) {
            return null;
        }
    }
}
