package dev.phpc.ext.standard.strings;

import dev.phpc.ext.standard.streams.Stream;
import dev.phpc.ext.standard.streams.Streams;
import dev.phpc.runtime.Context;
import dev.phpc.runtime.PhpArray;
import dev.phpc.runtime.declare.Effect;
import dev.phpc.runtime.declare.PhpFunction;

/// `fprintf` and `vfprintf`.
final class PrintToStream {
    private PrintToStream() {}

    @PhpFunction(
            value = "fprintf($stream, string $format, mixed ...$values): int",
            effects = {Effect.WRITES_STATE, Effect.CALLS_BACK})
    static long fprintf(Context ctx, Object stream, String format, Object[] values) {
        Stream target = Streams.require(ctx, "fprintf", 1, "stream", stream);
        String text = new Format(ctx, "fprintf", format, values, 2).toString();
        target.write(text);
        return text.length();
    }

    @PhpFunction(
            value = "vfprintf($stream, string $format, array $values): int",
            effects = {Effect.WRITES_STATE, Effect.CALLS_BACK})
    static long vfprintf(Context ctx, Object stream, String format, PhpArray values) {
        Stream target = Streams.require(ctx, "vfprintf", 1, "stream", stream);
        String text = new Format(ctx, "vfprintf", format, FormattedPrint.list(values), Format.FROM_ARRAY).toString();
        target.write(text);
        return text.length();
    }
}
