package dev.phpc.ext.mbstring;

import dev.phpc.runtime.Context;
import dev.phpc.runtime.PhpArray;
import dev.phpc.runtime.declare.Effect;
import dev.phpc.runtime.declare.PhpConstant;
import dev.phpc.runtime.declare.PhpExtension;
import dev.phpc.runtime.declare.PhpFunction;

/// Mail headers, as the extension iconv decodes and encodes them.
@PhpExtension("iconv")
final class IconvMime {
    @PhpConstant("ICONV_MIME_DECODE_STRICT")
    static final long STRICT = 1;
    @PhpConstant("ICONV_MIME_DECODE_CONTINUE_ON_ERROR")
    static final long CONTINUE_ON_ERROR = 2;

    private IconvMime() {}

    /// `name: value` with the value in encoded words.
    @PhpFunction(
            value = "iconv_mime_encode(string $field_name, string $field_value, array $options = []): string|false",
            effects = Effect.READS_STATE)
    static Object encode(Context ctx, String fieldName, String fieldValue, PhpArray options) {
        IconvCharset input = charset(ctx, "iconv_mime_encode", (String) options.get("input-charset"));
        IconvCharset output = charset(ctx, "iconv_mime_encode", (String) options.get("output-charset"));
        if (input == null || output == null) {
            return false;
        }
        CodePoints text = input.decode(fieldValue);
        if (text.hasBad()) {
            ctx.notice("iconv_mime_encode(): Detected an illegal character in input string");
            return false;
        }
        boolean quoted = options.get("scheme") instanceof String scheme && !scheme.isEmpty() && (scheme.charAt(0) | 0x20) == 'q';
        int line = options.get("line-length") instanceof Long length ? length.intValue() : 76;
        String lineBreak = options.get("line-break-chars") instanceof String chars ? chars : "\r\n";
        Object name = options.get("output-charset");
        String prefix = "=?" + (name == null ? IconvState.of(ctx).internal : name) + (quoted ? "?Q?" : "?B?");
        return fieldName + ": " + words(output.encoding(), text, prefix, quoted, line, lineBreak, fieldName.length() + 2);
    }

    private static String words(
            Encoding target, CodePoints text, String prefix, boolean quoted, int line, String lineBreak, int indent) {
        StringBuilder header = new StringBuilder();
        int column = indent;
        for (int from = 0; from < text.size();) {
            int to = from + 1;
            String word = MbMime.word(target, text.range(from, to), quoted);
            while (to < text.size()) {
                String longer = MbMime.word(target, text.range(from, to + 1), quoted);
                if (column + prefix.length() + longer.length() + 2 > line) {
                    break;
                }
                word = longer;
                to++;
            }
            header.append(prefix).append(word).append("?=");
            from = to;
            if (from < text.size()) {
                header.append(lineBreak).append(' ');
                column = 1;
            }
        }
        return header.toString();
    }

    @PhpFunction(
            value = "iconv_mime_decode(string $string, int $mode = 0, ?string $encoding = null): string|false",
            effects = Effect.READS_STATE)
    static Object decode(Context ctx, String string, long mode, String encoding) {
        IconvCharset charset = charset(ctx, "iconv_mime_decode", encoding);
        return charset == null ? (Object) false : decoded(charset, string);
    }

    private static IconvCharset charset(Context ctx, String function, String encoding) {
        String name = encoding == null ? IconvState.of(ctx).internal : encoding;
        IconvCharset charset = IconvCharset.of(name);
        if (charset == null) {
            ctx.warning(function + "(): Wrong encoding, conversion from \"ASCII\" to \"" + name + "\" is not allowed");
        }
        return charset;
    }

    private static String decoded(IconvCharset charset, String header) {
        StringBuilder decoded = new StringBuilder();
        boolean afterWord = false;
        for (int at = 0; at < header.length();) {
            int blank = at;
            while (blank < header.length() && " \t\r\n".indexOf(header.charAt(blank)) >= 0) {
                blank++;
            }
            EncodedWord word = EncodedWord.at(header, blank);
            String space = header.substring(at, blank);
            decoded.append(word != null && afterWord ? "" : space.indexOf('\n') >= 0 ? " " : space);
            if (word != null) {
                decoded.append(charset.encoding().encode(word.text(), Substitution.questionMark()));
                at = word.end();
            } else {
                if (blank < header.length()) {
                    decoded.append(header.charAt(blank));
                }
                at = blank + 1;
            }
            afterWord = word != null;
        }
        return decoded.toString();
    }

    /// The headers by name up to the empty line; those that occur more than once as arrays.
    @PhpFunction(
            value = "iconv_mime_decode_headers(string $headers, int $mode = 0, ?string $encoding = null): array|false",
            effects = Effect.READS_STATE)
    static Object decodeHeaders(Context ctx, String headers, long mode, String encoding) {
        IconvCharset charset = charset(ctx, "iconv_mime_decode_headers", encoding);
        if (charset == null) {
            return false;
        }
        PhpArray decoded = new PhpArray();
        StringBuilder header = new StringBuilder();
        for (String line : headers.split("\r?\n", -1)) {
            boolean continues = line.startsWith(" ") || line.startsWith("\t");
            if (!continues && !header.isEmpty()) {
                add(decoded, decoded(charset, header.toString()));
                header.setLength(0);
            }
            if (line.isEmpty()) {
                break;
            }
            header.append(header.isEmpty() ? "" : "\n").append(line);
        }
        if (!header.isEmpty()) {
            add(decoded, decoded(charset, header.toString()));
        }
        return decoded;
    }

    private static void add(PhpArray headers, String header) {
        int colon = header.indexOf(':');
        if (colon < 0) {
            return;
        }
        int start = colon + 1;
        while (start < header.length() && header.charAt(start) == ' ') {
            start++;
        }
        String name = header.substring(0, colon);
        String value = header.substring(start);
        Object before = headers.get(name);
        if (before == null) {
            headers.put(name, value);
        } else {
            PhpArray values = before instanceof PhpArray several ? several.writable() : PhpArray.of(before);
            values.append(value);
            headers.put(name, values);
        }
    }
}
