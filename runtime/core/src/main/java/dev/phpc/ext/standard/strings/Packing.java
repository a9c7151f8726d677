package dev.phpc.ext.standard.strings;

import dev.phpc.runtime.Arguments;
import dev.phpc.runtime.Context;
import dev.phpc.runtime.declare.Effect;
import dev.phpc.runtime.declare.PhpFunction;

/// `pack` and `unpack`.
final class Packing {
    private Packing() {}

    @PhpFunction(value = "pack(string $format, mixed ...$values): string", effects = Effect.CALLS_BACK)
    static String pack(Context ctx, String format, Object[] values) {
        return new Packer(ctx, format, values).pack();
    }

    @PhpFunction(value = "unpack(string $format, string $string, int $offset = 0): array|false", effects = {})
    static Object unpack(Context ctx, String format, String string, long offset) {
        if (offset < 0 || offset > string.length()) {
            throw Arguments.wrongValue(ctx, "unpack", 3, "offset", "must be contained in argument #2 ($data)");
        }
        return new Unpacker(ctx, format, string.substring((int) offset)).unpack();
    }

    /// The bytes of an integer code, or 0 for any other; negative if its order is little-endian or the machine's.
    static int integerSize(char code) {
        return switch (code) {
            case 'c', 'C' -> 1;
            case 's', 'S', 'v' -> -2;
            case 'n' -> 2;
            case 'i', 'I', 'l', 'L', 'V' -> -4;
            case 'N' -> 4;
            case 'q', 'Q', 'P' -> -8;
            case 'J' -> 8;
            default -> 0;
        };
    }

    /// The bytes of a floating-point code, signed as for integers.
    static int floatSize(char code) {
        return switch (code) {
            case 'f', 'g' -> -4;
            case 'G' -> 4;
            case 'd', 'e' -> -8;
            case 'E' -> 8;
            default -> 0;
        };
    }
}
