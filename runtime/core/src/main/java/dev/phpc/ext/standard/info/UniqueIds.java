package dev.phpc.ext.standard.info;

import dev.phpc.ext.random.CombinedLcg;
import dev.phpc.runtime.Context;
import dev.phpc.runtime.declare.Effect;
import dev.phpc.runtime.declare.PhpFunction;

/// `uniqid`: the time in hexadecimal.
final class UniqueIds {
    private long last;

    private UniqueIds() {}

    @PhpFunction(
            value = "uniqid(string $prefix = \"\", bool $more_entropy = false): string",
            effects = {Effect.READS_STATE, Effect.WRITES_STATE})
    static String uniqid(Context ctx, String prefix, boolean moreEntropy) {
        UniqueIds ids = ctx.state(UniqueIds.class, UniqueIds::new);
        long now = System.currentTimeMillis() * 1000 + System.nanoTime() / 1000 % 1000;
        ids.last = Math.max(ids.last + 1, now);
        String seconds = Long.toHexString(ids.last / 1_000_000);
        String micros = Long.toHexString(ids.last % 1_000_000);
        String id = prefix + seconds + "0".repeat(5 - micros.length()) + micros;
        if (!moreEntropy) {
            return id;
        }
        String fraction = Long.toString((long) (CombinedLcg.of(ctx).next() * 1e9));
        return id + fraction.charAt(0) + "." + "0".repeat(9 - fraction.length()) + fraction.substring(1);
    }
}
