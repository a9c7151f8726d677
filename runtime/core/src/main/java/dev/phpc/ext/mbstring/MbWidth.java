package dev.phpc.ext.mbstring;

import dev.phpc.runtime.Context;
import dev.phpc.runtime.Errors;
import dev.phpc.runtime.declare.Effect;
import dev.phpc.runtime.declare.PhpFunction;

/// Strings measured in columns of a terminal.
final class MbWidth {
    private MbWidth() {}

    @PhpFunction(value = "mb_strwidth(string $string, ?string $encoding = null): int", effects = Effect.READS_STATE)
    static long strwidth(Context ctx, String string, String encodingName) {
        Encoding encoding = MbState.encoding(ctx, "mb_strwidth", 2, encodingName);
        return width(encoding.decode(string));
    }

    private static long width(CodePoints text) {
        long width = 0;
        for (int i = 0; i < text.size(); i++) {
            width += WideCharacters.width(text.get(i));
        }
        return width;
    }

    /// The string from `$start` on, cut to `$width` columns; what was cut is marked.
    @PhpFunction(
            value = "mb_strimwidth(string $string, int $start, int $width, string $trim_marker = '', ?string $encoding = null): string",
            effects = Effect.READS_STATE)
    static String strimwidth(Context ctx, String string, long start, long width, String trimMarker, String encodingName) {
        Encoding encoding = MbState.encoding(ctx, "mb_strimwidth", 5, encodingName);
        CodePoints text = encoding.decode(string);
        long from = start < 0 ? start + text.size() : start;
        if (from < 0 || from > text.size()) {
            throw Errors.valueError(ctx, "mb_strimwidth(): Argument #2 ($start) is out of range");
        }
        CodePoints rest = text.range((int) from, text.size());
        long columns = width;
        if (columns < 0) {
            ctx.deprecated("mb_strimwidth(): passing a negative integer to argument #3 ($width) is deprecated");
            columns = width(text) + columns - width(text.range(0, (int) from));
            if (columns < 0) {
                throw Errors.valueError(ctx, "mb_strimwidth(): Argument #3 ($width) is out of range");
            }
        }
        if (width(rest) <= columns) {
            return encoding.encode(rest, Substitution.questionMark());
        }
        CodePoints marker = encoding.decode(trimMarker);
        long kept = Math.max(columns - width(marker), 0);
        CodePoints cut = new CodePoints(rest.size());
        long used = 0;
        for (int i = 0; i < rest.size(); i++) {
            used += WideCharacters.width(rest.get(i));
            if (used > kept) {
                break;
            }
            cut.add(rest.get(i));
        }
        cut.addAll(marker, 0, marker.size());
        return encoding.encode(cut, Substitution.questionMark());
    }
}
