package dev.phpc.ext.mbstring;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

/// All encodings, by name and alias without regard to case.
final class Encodings {
    private static final int[] NO_LEADS = {};
    private static final int[] EUC = {0xa1, 0xfe};
    private static final int[] EUC_JP = {0x8e, 0x8e, 0xa1, 0xfe};
    private static final int[] SHIFT_JIS = {0x81, 0x9f, 0xe0, 0xfc};
    private static final int[] WIDE = {0x81, 0xfe};

    private static final Map<String, Encoding> LISTED = new LinkedHashMap<>();
    private static final Map<String, Encoding> BY_NAME = new HashMap<>();

    static {
        add(new TransferEncoding("BASE64", "BASE64", TransferEncoding.Kind.BASE64));
        add(new TransferEncoding("UUENCODE", "x-uuencode", TransferEncoding.Kind.UUENCODE));
        add(new HtmlEntityEncoding());
        add(new TransferEncoding("Quoted-Printable", "Quoted-Printable", TransferEncoding.Kind.QUOTED_PRINTABLE, "qprint"));
        add(SingleByteEncoding.identity("7bit", "7bit", 0x80));
        add(SingleByteEncoding.identity("8bit", "8bit", 0x100, "binary"));
        addWide();
        add(Utf8.INSTANCE);
        add(Utf7.standard());
        add(Utf7.imap());
        add(SingleByteEncoding.identity("ASCII", "US-ASCII", 0x80, "ANSI_X3.4-1968", "iso-ir-6", "ANSI_X3.4-1986", "ISO_646.irv:1991",
                "US-ASCII", "ISO646-US", "us", "IBM367", "IBM-367", "cp367", "csASCII"));
        addJapanese();
        add(new CharsetEncoding("GB18030", "GB18030", "GB18030", false, NO_LEADS, "gb-18030", "gb-18030-2000"));
        addSingleByte();
        addChineseAndKorean();
        add(SingleByteEncoding.ofCharset("Windows-1251", "windows-1251", "CP1251", "CP-1251", "WINDOWS-1251"));
        add(SingleByteEncoding.ofCharset("CP866", "IBM866", "CP-866", "IBM866", "IBM-866"));
        add(SingleByteEncoding.ofCharset("KOI8-R", "KOI8-R", "KOI8R"));
        add(SingleByteEncoding.ofCharset("KOI8-U", "KOI8-U", "KOI8U"));
        add(SingleByteEncoding.ofTable("ArmSCII-8", SingleByteTables.ARMSCII_8, "ArmSCII8", "ARMSCII-8", "ARMSCII8"));
        add(SingleByteEncoding.ofCharset("CP850", "IBM850", "CP-850", "IBM850", "IBM-850"));
    }

    private Encodings() {}

    private static void addWide() {
        add(new WideEncoding("UCS-4", 4, WideEncoding.Order.MARKED, false, false, "ISO-10646-UCS-4", "UCS4"));
        add(new WideEncoding("UCS-4BE", 4, WideEncoding.Order.BIG, false, false, "byte4be"));
        add(new WideEncoding("UCS-4LE", 4, WideEncoding.Order.LITTLE, false, false, "byte4le"));
        add(new WideEncoding("UCS-2", 2, WideEncoding.Order.MARKED, false, false, "ISO-10646-UCS-2", "UCS2", "UNICODE"));
        add(new WideEncoding("UCS-2BE", 2, WideEncoding.Order.BIG, false, false, "byte2be"));
        add(new WideEncoding("UCS-2LE", 2, WideEncoding.Order.LITTLE, false, false, "byte2le"));
        add(new WideEncoding("UTF-32", 4, WideEncoding.Order.MARKED, false, true, "utf32"));
        add(new WideEncoding("UTF-32BE", 4, WideEncoding.Order.BIG, false, true));
        add(new WideEncoding("UTF-32LE", 4, WideEncoding.Order.LITTLE, false, true));
        add(new WideEncoding("UTF-16", 2, WideEncoding.Order.MARKED, true, true, "utf16"));
        add(new WideEncoding("UTF-16BE", 2, WideEncoding.Order.BIG, true, true));
        add(new WideEncoding("UTF-16LE", 2, WideEncoding.Order.LITTLE, true, true));
    }

    private static void addJapanese() {
        add(new CharsetEncoding("EUC-JP", "EUC-JP", "EUC-JP", false, EUC_JP, "EUC", "EUC_JP", "eucJP", "x-euc-jp"));
        add(new CharsetEncoding("SJIS", "Shift_JIS", "Shift_JIS", false, SHIFT_JIS, "x-sjis", "SHIFT-JIS"));
        add(new CharsetEncoding("eucJP-win", "EUC-JP", "x-eucJP-Open", false, EUC_JP, "eucJP-open", "eucJP-ms"));
        add(new CharsetEncoding("CP932", "Shift_JIS", "windows-31j", false, SHIFT_JIS, "MS932", "Windows-31J", "MS_Kanji"));
        add(new CharsetEncoding("SJIS-win", "Shift_JIS", "windows-31j", false, SHIFT_JIS, "SJIS-ms", "SJIS-open"));
        add(new CharsetEncoding("JIS", "ISO-2022-JP", "ISO-2022-JP", true, NO_LEADS));
        add(new CharsetEncoding("ISO-2022-JP", "ISO-2022-JP", "ISO-2022-JP", true, NO_LEADS));
        add(new CharsetEncoding("ISO-2022-JP-MS", "ISO-2022-JP", "x-windows-iso2022jp", true, NO_LEADS, "ISO2022JPMS"));
    }

    private static void addSingleByte() {
        add(SingleByteEncoding.ofCharset("Windows-1252", "windows-1252", "cp1252"));
        add(SingleByteEncoding.ofCharset("Windows-1254", "windows-1254", "CP1254", "CP-1254", "WINDOWS-1254"));
        add(SingleByteEncoding.identity("ISO-8859-1", "ISO-8859-1", 0x100, "ISO8859-1", "latin1"));
        String[] aliases = {"", "", "latin2", "latin3", "latin4", "cyrillic", "arabic", "greek", "hebrew", "latin5"};
        for (int part = 2; part <= 9; part++) {
            add(SingleByteEncoding.ofCharset("ISO-8859-" + part, "ISO-8859-" + part, "ISO8859-" + part, aliases[part]));
        }
        add(SingleByteEncoding.ofTable("ISO-8859-10", SingleByteTables.ISO_8859_10, "ISO8859-10", "latin6"));
        add(SingleByteEncoding.ofCharset("ISO-8859-13", "ISO-8859-13", "ISO8859-13"));
        add(SingleByteEncoding.ofTable("ISO-8859-14", SingleByteTables.ISO_8859_14, "ISO8859-14", "latin8"));
        add(SingleByteEncoding.ofCharset("ISO-8859-15", "ISO-8859-15", "ISO8859-15"));
        add(SingleByteEncoding.ofCharset("ISO-8859-16", "ISO-8859-16", "ISO8859-16"));
    }

    private static void addChineseAndKorean() {
        add(new CharsetEncoding("EUC-CN", "CN-GB", "GB2312", false, EUC, "CN-GB", "EUC_CN", "eucCN", "x-euc-cn", "gb2312"));
        add(new CharsetEncoding("CP936", "CP936", "GBK", false, WIDE, "CP-936", "GBK"));
        add(new CharsetEncoding("EUC-TW", "EUC-TW", "x-EUC-TW", false, NO_LEADS, "EUC_TW", "eucTW", "x-euc-tw"));
        add(new CharsetEncoding("BIG-5", "BIG5", "Big5", false, WIDE, "CN-BIG5", "BIG-FIVE", "BIGFIVE"));
        add(new CharsetEncoding("CP950", "BIG5", "x-windows-950", false, WIDE));
        add(new CharsetEncoding("EUC-KR", "EUC-KR", "EUC-KR", false, EUC, "EUC_KR", "eucKR", "x-euc-kr"));
        add(new CharsetEncoding("UHC", "UHC", "x-windows-949", false, WIDE, "CP949"));
        add(new CharsetEncoding("ISO-2022-KR", "ISO-2022-KR", "ISO-2022-KR", true, NO_LEADS));
    }

    private static void add(Encoding encoding) {
        LISTED.put(encoding.name(), encoding);
        BY_NAME.put(lower(encoding.name()), encoding);
        for (String alias : encoding.aliases()) {
            BY_NAME.putIfAbsent(lower(alias), encoding);
        }
        if (encoding.mimeName() != null) {
            BY_NAME.putIfAbsent(lower(encoding.mimeName()), encoding);
        }
    }

    private static String lower(String name) {
        char[] chars = name.toCharArray();
        for (int i = 0; i < chars.length; i++) {
            if (chars[i] >= 'A' && chars[i] <= 'Z') {
                chars[i] += 32;
            }
        }
        return new String(chars);
    }

    /// The encoding of that name or alias, or null.
    static Encoding find(String name) {
        return BY_NAME.get(lower(name));
    }

    static Collection<Encoding> all() {
        return LISTED.values();
    }
}
