package dev.phpc.ext.random;

import dev.phpc.runtime.Context;
import dev.phpc.runtime.declare.Effect;
import dev.phpc.runtime.declare.PhpFunction;
import java.security.SecureRandom;

/// L'Ecuyer's combined linear congruential generator, behind `lcg_value`.
public final class CombinedLcg {
    private int first;
    private int second;

    private CombinedLcg() {
        SecureRandom seed = new SecureRandom();
        first = seed.nextInt(1, 2147483562);
        second = seed.nextInt(1, 2147483398);
    }

    public static CombinedLcg of(Context ctx) {
        return ctx.state(CombinedLcg.class, CombinedLcg::new);
    }

    /// A number between 0 and 1, without either.
    public double next() {
        first = (int) (40014L * first % 2147483563L);
        second = (int) (40692L * second % 2147483399L);
        int difference = first - second;
        return (difference < 1 ? difference + 2147483562 : difference) * 4.656613e-10;
    }

    @PhpFunction(
            value = "#[\\Deprecated(since: '8.4', message: 'use \\\\Random\\\\Randomizer::getFloat() instead')] lcg_value(): float",
            effects = {Effect.READS_STATE, Effect.WRITES_STATE})
    static double lcgValue(Context ctx) {
        return of(ctx).next();
    }
}
