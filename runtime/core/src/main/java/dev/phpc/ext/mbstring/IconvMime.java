package dev.phpc.ext.mbstring;

import dev.phpc.runtime.Context;
import dev.phpc.runtime.PhpArray;
import dev.phpc.runtime.declare.Effect;
import dev.phpc.runtime.declare.PhpConstant;
import dev.phpc.runtime.declare.PhpExtension;
import dev.phpc.runtime.declare.PhpFunction;

/// Decoding mail headers, as the extension iconv does it.
@PhpExtension("iconv")
final class IconvMime {
    @PhpConstant("ICONV_MIME_DECODE_STRICT")
    static final long STRICT = 1;
    @PhpConstant("ICONV_MIME_DECODE_CONTINUE_ON_ERROR")
    static final long CONTINUE_ON_ERROR = 2;

    private IconvMime() {}

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
