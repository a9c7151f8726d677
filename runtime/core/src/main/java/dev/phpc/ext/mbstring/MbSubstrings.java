package dev.phpc.ext.mbstring;

import dev.phpc.runtime.Context;
import dev.phpc.runtime.Errors;
import dev.phpc.runtime.PhpArray;
import dev.phpc.runtime.declare.Effect;
import dev.phpc.runtime.declare.PhpFunction;

/// Lengths and parts of strings, counted in characters.
final class MbSubstrings {
    private MbSubstrings() {}

    @PhpFunction(value = "mb_strlen(string $string, ?string $encoding = null): int", effects = Effect.READS_STATE)
    static long strlen(Context ctx, String string, String encoding) {
        return Characters.count(MbState.encoding(ctx, "mb_strlen", 2, encoding), string);
    }

    @PhpFunction(
            value = "mb_substr(string $string, int $start, ?int $length = null, ?string $encoding = null): string",
            effects = Effect.READS_STATE)
    static String substr(Context ctx, String string, long start, Long length, String encodingName) {
        Encoding encoding = MbState.encoding(ctx, "mb_substr", 4, encodingName);
        long from = start;
        long count = length == null ? Integer.MAX_VALUE : length;
        if (from < 0 || count < 0) {
            long size = Characters.count(encoding, string);
            from = from < 0 ? Math.max(size + from, 0) : from;
            count = count < 0 ? Math.max(size - from + count, 0) : count;
        }
        if (from >= string.length()) {
            return "";
        }
        return Characters.slice(encoding, string, (int) from, (int) Math.min(count, Integer.MAX_VALUE));
    }

    /// Bytes from `$start`, moved back to where a character begins.
    @PhpFunction(
            value = "mb_strcut(string $string, int $start, ?int $length = null, ?string $encoding = null): string",
            effects = Effect.READS_STATE)
    static String strcut(Context ctx, String string, long start, Long length, String encodingName) {
        Encoding encoding = MbState.encoding(ctx, "mb_strcut", 4, encodingName);
        long size = string.length();
        long from = start < 0 ? Math.max(size + start, 0) : start;
        if (from > size) {
            return "";
        }
        long count = length == null ? size : length < 0 ? Math.max(size - from + length, 0) : length;
        long end = Math.min(count > size - from ? size : from + count, size);
        return cut(encoding, string, (int) from, (int) end);
    }

    private static String cut(Encoding encoding, String string, int from, int end) {
        if (encoding.fixedWidth() != 0) {
            int width = encoding.fixedWidth();
            int start = from / width * width;
            return string.substring(start, Math.max(start, start + (end - from) / width * width));
        }
        if (encoding.lengthByLead('a') == 0) {
            return cutByDecoding(encoding, string, from, end);
        }
        int start = boundaryBefore(encoding, string, from);
        return string.substring(start, Math.max(start, boundaryBefore(encoding, string, end)));
    }

    private static int boundaryBefore(Encoding encoding, String string, int offset) {
        if (encoding == Utf8.INSTANCE) {
            int at = offset;
            while (at > 0 && at < string.length() && (string.charAt(at) & 0xc0) == 0x80) {
                at--;
            }
            return at;
        }
        int at = 0;
        while (at < offset) {
            int next = at + encoding.lengthByLead(string.charAt(at));
            if (next > offset) {
                return at;
            }
            at = next;
        }
        return Math.min(at, string.length());
    }

    /// Takes characters whose bytes begin and end within the range.
    private static String cutByDecoding(Encoding encoding, String string, int from, int end) {
        CodePoints text = encoding.decode(string);
        CodePoints part = new CodePoints(text.size());
        int bytes = 0;
        for (int i = 0; i < text.size(); i++) {
            int width = encoding.encode(text.range(i, i + 1), Substitution.questionMark()).length();
            if (bytes + width > from) {
                part.add(text.get(i));
                if (encoding.encode(part, Substitution.questionMark()).length() > end - from) {
                    return encoding.encode(part.range(0, part.size() - 1), Substitution.questionMark());
                }
            }
            bytes += width;
        }
        return encoding.encode(part, Substitution.questionMark());
    }

    @PhpFunction(
            value = "mb_str_split(string $string, int $length = 1, ?string $encoding = null): array",
            effects = Effect.READS_STATE)
    static PhpArray strSplit(Context ctx, String string, long length, String encodingName) {
        if (length < 1) {
            throw Errors.valueError(ctx, "mb_str_split(): Argument #2 ($length) must be greater than 0");
        }
        Encoding encoding = MbState.encoding(ctx, "mb_str_split", 3, encodingName);
        int size = (int) Math.min(length, Integer.MAX_VALUE / 4);
        PhpArray pieces = new PhpArray();
        if (encoding.fixedWidth() == 0 && encoding.lengthByLead('a') == 0) {
            CodePoints text = encoding.decode(string);
            for (int from = 0; from < text.size(); from += size) {
                pieces.append(encoding.encode(text.range(from, Math.min(from + size, text.size())), Substitution.questionMark()));
            }
            return pieces;
        }
        int width = encoding.fixedWidth();
        for (int at = 0; at < string.length();) {
            int next = width != 0 ? Math.min(at + size * width, string.length()) : Characters.skip(encoding, string, at, size);
            pieces.append(string.substring(at, next));
            at = next;
        }
        return pieces;
    }
}
