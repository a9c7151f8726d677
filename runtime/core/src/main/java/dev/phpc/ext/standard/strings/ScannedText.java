package dev.phpc.ext.standard.strings;

import dev.phpc.runtime.Context;
import dev.phpc.runtime.Ref;
import dev.phpc.runtime.declare.PhpFunction;

/// `sscanf`.
final class ScannedText {
    private ScannedText() {}

    @PhpFunction(value = "sscanf(string $string, string $format, mixed &...$vars): array|int|null", effects = {})
    static Object sscanf(Context ctx, String string, String format, Ref[] vars) {
        return Scan.scan(ctx, string, format, vars);
    }
}
