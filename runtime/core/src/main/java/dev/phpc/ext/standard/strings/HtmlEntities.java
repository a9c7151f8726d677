package dev.phpc.ext.standard.strings;

import dev.phpc.runtime.Context;
import dev.phpc.runtime.PhpArray;
import dev.phpc.runtime.declare.PhpConstant;
import dev.phpc.runtime.declare.PhpFunction;
import java.util.Map;

/// Text and HTML.
final class HtmlEntities {
    @PhpConstant("HTML_SPECIALCHARS")
    static final long HTML_SPECIALCHARS = 0;

    @PhpConstant("HTML_ENTITIES")
    static final long HTML_ENTITIES = 1;

    @PhpConstant("ENT_COMPAT")
    static final long ENT_COMPAT = 2;

    @PhpConstant("ENT_QUOTES")
    static final long ENT_QUOTES = 3;

    @PhpConstant("ENT_NOQUOTES")
    static final long ENT_NOQUOTES = 0;

    @PhpConstant("ENT_IGNORE")
    static final long ENT_IGNORE = 4;

    @PhpConstant("ENT_SUBSTITUTE")
    static final long ENT_SUBSTITUTE = 8;

    @PhpConstant("ENT_DISALLOWED")
    static final long ENT_DISALLOWED = 128;

    @PhpConstant("ENT_HTML401")
    static final long ENT_HTML401 = 0;

    @PhpConstant("ENT_XML1")
    static final long ENT_XML1 = 16;

    @PhpConstant("ENT_XHTML")
    static final long ENT_XHTML = 32;

    @PhpConstant("ENT_HTML5")
    static final long ENT_HTML5 = 48;

    /// The bit of `ENT_QUOTES` that concerns single quotes.
    static final long SINGLE_QUOTES = 1;

    private HtmlEntities() {}

    @PhpFunction(
            value = "htmlspecialchars(string $string, int $flags = ENT_QUOTES | ENT_SUBSTITUTE | ENT_HTML401, "
                    + "?string $encoding = null, bool $double_encode = true): string",
            effects = {})
    static String htmlspecialchars(Context ctx, String string, long flags, String encoding, boolean doubleEncode) {
        return HtmlEscaping.escape(string, flags, false, HtmlCharset.of(ctx, "htmlspecialchars", encoding), doubleEncode);
    }

    @PhpFunction(
            value = "htmlentities(string $string, int $flags = ENT_QUOTES | ENT_SUBSTITUTE | ENT_HTML401, "
                    + "?string $encoding = null, bool $double_encode = true): string",
            effects = {})
    static String htmlentities(Context ctx, String string, long flags, String encoding, boolean doubleEncode) {
        HtmlCharset charset = HtmlCharset.of(ctx, "htmlentities", encoding);
        if (charset.isEastAsian()) {
            ctx.notice("htmlentities(): Only basic entities substitution is supported for multi-byte encodings other than UTF-8; "
                    + "functionality is equivalent to htmlspecialchars");
        }
        boolean all = !charset.isEastAsian() && DocumentType.of(flags) != DocumentType.XML1;
        return HtmlEscaping.escape(string, flags, all, charset, doubleEncode);
    }

    @PhpFunction(
            value = "htmlspecialchars_decode(string $string, int $flags = ENT_QUOTES | ENT_SUBSTITUTE | ENT_HTML401): string",
            effects = {})
    static String htmlspecialcharsDecode(String string, long flags) {
        return decode(string, flags, false, HtmlCharset.UTF_8);
    }

    @PhpFunction(
            value = "html_entity_decode(string $string, int $flags = ENT_QUOTES | ENT_SUBSTITUTE | ENT_HTML401, "
                    + "?string $encoding = null): string",
            effects = {})
    static String htmlEntityDecode(Context ctx, String string, long flags, String encoding) {
        return string.indexOf('&') < 0 ? string : decode(string, flags, true, HtmlCharset.of(ctx, "html_entity_decode", encoding));
    }

    /// The entities by the characters they stand for.
    @PhpFunction(
            value = "get_html_translation_table(int $table = HTML_SPECIALCHARS, "
                    + "int $flags = ENT_QUOTES | ENT_SUBSTITUTE | ENT_HTML401, string $encoding = \"UTF-8\"): array",
            effects = {})
    static PhpArray getHtmlTranslationTable(Context ctx, long table, long flags, String encoding) {
        HtmlCharset charset = HtmlCharset.of(ctx, "get_html_translation_table", encoding);
        DocumentType type = DocumentType.of(flags);
        boolean all = table != HTML_SPECIALCHARS && !charset.isEastAsian() && type != DocumentType.XML1;
        EntityTable entities = all ? EntityTable.all(flags) : EntityTable.special(flags);
        PhpArray result = new PhpArray();
        boolean numericApostrophe = type == DocumentType.HTML401 || all && type == DocumentType.XHTML;
        for (Map.Entry<String, String> entry : entities.names().entrySet()) {
            String text = entry.getKey();
            if (numericApostrophe && text.charAt(0) > '\'' && !result.has("'")) {
                apostrophe(result, flags, "&#039;");
            }
            if (text.equals("\"") && (flags & ENT_COMPAT) == 0) {
                continue;
            }
            if (text.equals("'")) {
                apostrophe(result, flags, "&apos;");
                continue;
            }
            String bytes = charset.isEastAsian() && text.charAt(0) >= 0x80 ? null : charset.encode(text);
            if (bytes != null) {
                result.put(bytes, "&" + entry.getValue() + ";");
            }
        }
        return result;
    }

    private static void apostrophe(PhpArray result, long flags, String entity) {
        if ((flags & SINGLE_QUOTES) != 0) {
            result.put("'", entity);
        }
    }

    private static String decode(String text, long flags, boolean all, HtmlCharset charset) {
        int ampersand = text.indexOf('&');
        if (ampersand < 0) {
            return text;
        }
        EntityTable table = all ? EntityTable.all(flags) : EntityTable.special(flags);
        StringBuilder out = new StringBuilder(text.length());
        int start = 0;
        for (; ampersand >= 0; ampersand = text.indexOf('&', start)) {
            out.append(text, start, ampersand);
            HtmlReference reference = HtmlReference.at(text, ampersand);
            String meant = reference == null ? null : meaning(reference, flags, all, table, charset);
            if (meant == null) {
                out.append('&');
                start = ampersand + 1;
            } else {
                out.append(meant);
                start = reference.end();
            }
        }
        return out.append(text, start, text.length()).toString();
    }

    /// The bytes a reference stands for, or null if it is to be left alone.
    private static String meaning(HtmlReference reference, long flags, boolean all, EntityTable table, HtmlCharset charset) {
        String text;
        if (reference.isNumeric()) {
            int code = reference.code();
            DocumentType type = DocumentType.of(flags);
            if (!all && "\"&'<>".indexOf(code) < 0 || !type.allows(code) || type == DocumentType.HTML5 && code == '\r') {
                return null;
            }
            text = Character.toString(code);
        } else {
            text = table.character(reference.name());
        }
        if (text == null || text.equals("'") && (flags & SINGLE_QUOTES) == 0 || text.equals("\"") && (flags & ENT_COMPAT) == 0) {
            return null;
        }
        return charset.encode(text);
    }
}
