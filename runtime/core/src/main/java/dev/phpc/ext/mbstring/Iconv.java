package dev.phpc.ext.mbstring;

import dev.phpc.runtime.Context;
import dev.phpc.runtime.Errors;
import dev.phpc.runtime.PhpArray;
import dev.phpc.runtime.declare.Effect;
import dev.phpc.runtime.declare.PhpConstant;
import dev.phpc.runtime.declare.PhpExtension;
import dev.phpc.runtime.declare.PhpFunction;

/// Conversion and strings of other encodings, as the extension iconv names them.
@PhpExtension("iconv")
final class Iconv {
    @PhpConstant("ICONV_IMPL")
    static final String IMPLEMENTATION = "glibc";
    @PhpConstant("ICONV_VERSION")
    static final String VERSION = "2.36";

    private static final String ILLEGAL = "Detected an illegal character in input string";

    private Iconv() {}

    /// Whether characters break off at the end of the string.
    private static boolean isIncomplete(Encoding encoding, String string) {
        if (encoding != Utf8.INSTANCE) {
            return false;
        }
        for (int at = 0; at < string.length();) {
            int size = Utf8.sequenceLength(string, at);
            if (size < 0) {
                return at - size == string.length() && string.charAt(at) >= 0xc2 && string.charAt(at) <= 0xf4;
            }
            at += size;
        }
        return false;
    }

    @PhpFunction(value = "iconv(string $from_encoding, string $to_encoding, string $string): string|false", effects = {})
    static Object iconv(Context ctx, String fromEncoding, String toEncoding, String string) {
        IconvCharset from = IconvCharset.of(fromEncoding);
        IconvCharset to = IconvCharset.of(toEncoding);
        if (from == null || to == null) {
            ctx.warning("iconv(): Wrong encoding, conversion from \"" + fromEncoding + "\" to \"" + toEncoding + "\" is not allowed");
            return false;
        }
        CodePoints text = from.decode(string);
        if (text.hasBad() && !to.ignores()) {
            boolean incomplete = isIncomplete(from.encoding(), string);
            ctx.notice("iconv(): " + (incomplete ? "Detected an incomplete multibyte character in input string" : ILLEGAL));
            return false;
        }
        String converted = to.encode(text);
        if (converted == null) {
            ctx.notice("iconv(): " + ILLEGAL);
            return false;
        }
        return converted;
    }

    /// The characters of a string; null, after a complaint, if it is not valid.
    private static CodePoints text(Context ctx, String function, String string, String encoding) {
        String name = encoding == null ? IconvState.of(ctx).internal : encoding;
        IconvCharset charset = IconvCharset.of(name);
        if (charset == null) {
            ctx.warning(function + "(): Wrong encoding, conversion from \"" + name + "\" to \"UCS-4LE\" is not allowed");
            return null;
        }
        CodePoints text = charset.decode(string);
        if (text.hasBad()) {
            boolean incomplete = isIncomplete(charset.encoding(), string);
            ctx.notice(function + "(): " + (incomplete ? "Detected an incomplete multibyte character in input string" : ILLEGAL));
            return null;
        }
        return text;
    }

    @PhpFunction(value = "iconv_strlen(string $string, ?string $encoding = null): int|false", effects = Effect.READS_STATE)
    static Object strlen(Context ctx, String string, String encoding) {
        CodePoints text = text(ctx, "iconv_strlen", string, encoding);
        return text == null ? (Object) false : (long) text.size();
    }

    @PhpFunction(
            value = "iconv_substr(string $string, int $offset, ?int $length = null, ?string $encoding = null): string|false",
            effects = Effect.READS_STATE)
    static Object substr(Context ctx, String string, long offset, Long length, String encoding) {
        CodePoints text = text(ctx, "iconv_substr", string, encoding);
        if (text == null) {
            return false;
        }
        long size = text.size();
        long from = offset < 0 ? Math.max(size + offset, 0) : Math.min(offset, size);
        long count = length == null ? size : length;
        long to = count < 0 ? Math.max(size + count, from) : count > size - from ? size : from + count;
        String name = encoding == null ? IconvState.of(ctx).internal : encoding;
        return IconvCharset.of(name).encoding().encode(text.range((int) from, (int) to), Substitution.questionMark());
    }

    @PhpFunction(
            value = "iconv_strpos(string $haystack, string $needle, int $offset = 0, ?string $encoding = null): int|false",
            effects = Effect.READS_STATE)
    static Object strpos(Context ctx, String haystack, String needle, long offset, String encoding) {
        CodePoints text = text(ctx, "iconv_strpos", haystack, encoding);
        CodePoints part = text == null ? null : text(ctx, "iconv_strpos", needle, encoding);
        if (part == null) {
            return false;
        }
        long from = offset < 0 ? offset + text.size() : offset;
        if (from < 0 || from > text.size()) {
            throw Errors.valueError(ctx, "iconv_strpos(): Argument #3 ($offset) must be contained in argument #1 ($haystack)");
        }
        return part.size() == 0 ? (Object) false : found(text.indexOf(part, (int) from));
    }

    @PhpFunction(value = "iconv_strrpos(string $haystack, string $needle, ?string $encoding = null): int|false", effects = Effect.READS_STATE)
    static Object strrpos(Context ctx, String haystack, String needle, String encoding) {
        CodePoints text = text(ctx, "iconv_strrpos", haystack, encoding);
        CodePoints part = text == null ? null : text(ctx, "iconv_strrpos", needle, encoding);
        return part == null || part.size() == 0 ? (Object) false : found(text.lastIndexOf(part, text.size()));
    }

    private static Object found(int place) {
        return place < 0 ? (Object) false : (long) place;
    }

    @PhpFunction(value = "iconv_get_encoding(string $type = 'all'): array|string|false", effects = Effect.READS_STATE)
    static Object getEncoding(Context ctx, String type) {
        IconvState state = IconvState.of(ctx);
        return switch (type) {
            case "all" -> {
                PhpArray all = new PhpArray();
                all.put("input_encoding", state.input);
                all.put("output_encoding", state.output);
                all.put("internal_encoding", state.internal);
                yield all;
            }
            case "input_encoding" -> state.input;
            case "output_encoding" -> state.output;
            case "internal_encoding" -> state.internal;
            default -> false;
        };
    }

    @PhpFunction(value = "iconv_set_encoding(string $type, string $encoding): bool", effects = Effect.WRITES_STATE)
    static boolean setEncoding(Context ctx, String type, String encoding) {
        IconvState state = IconvState.of(ctx);
        switch (type) {
            case "input_encoding" -> state.input = encoding;
            case "output_encoding" -> state.output = encoding;
            case "internal_encoding" -> state.internal = encoding;
            default -> {
                return false;
            }
        }
        ctx.deprecated("iconv_set_encoding(): Use of iconv." + type + " is deprecated");
        return true;
    }
}
