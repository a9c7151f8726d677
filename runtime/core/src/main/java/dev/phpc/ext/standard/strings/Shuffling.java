package dev.phpc.ext.standard.strings;

import dev.phpc.ext.random.GlobalRandom;
import dev.phpc.runtime.Bytes;
import dev.phpc.runtime.Context;
import dev.phpc.runtime.declare.Effect;
import dev.phpc.runtime.declare.PhpFunction;

/// `str_shuffle`.
final class Shuffling {
    private Shuffling() {}

    @PhpFunction(value = "str_shuffle(string $string): string", effects = {Effect.READS_STATE, Effect.WRITES_STATE})
    static String strShuffle(Context ctx, String string) {
        byte[] bytes = Bytes.of(string);
        for (int left = bytes.length - 1; left > 0; left--) {
            int chosen = (int) GlobalRandom.range(ctx, 0, left);
            byte swapped = bytes[left];
            bytes[left] = bytes[chosen];
            bytes[chosen] = swapped;
        }
        return Bytes.toString(bytes);
    }
}
