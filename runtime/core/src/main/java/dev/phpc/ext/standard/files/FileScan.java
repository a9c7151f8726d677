package dev.phpc.ext.standard.files;

import dev.phpc.ext.standard.streams.Streams;
import dev.phpc.ext.standard.strings.Scan;
import dev.phpc.runtime.Context;
import dev.phpc.runtime.Ref;
import dev.phpc.runtime.declare.Effect;
import dev.phpc.runtime.declare.PhpFunction;

/// `fscanf`.
final class FileScan {
    private FileScan() {}

    /// Reads one line by a format.
    @PhpFunction(value = "fscanf($stream, string $format, mixed &...$vars): array|int|false|null",
        effects = {Effect.READS_STATE, Effect.WRITES_STATE, Effect.CALLS_BACK})
    static Object fscanf(Context ctx, Object stream, String format, Ref[] vars) {
        String line = Streams.require(ctx, "fscanf", stream).line(Integer.MAX_VALUE);
        return line == null ? false : Scan.scan(ctx, line, format, vars);
    }
}
