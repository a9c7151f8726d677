package dev.phpc.ext.random;

import dev.phpc.runtime.Arguments;
import dev.phpc.runtime.Bytes;
import dev.phpc.runtime.Context;
import dev.phpc.runtime.Errors;
import dev.phpc.runtime.declare.Effect;
import dev.phpc.runtime.declare.PhpConstant;
import dev.phpc.runtime.declare.PhpFunction;
import java.security.SecureRandom;

/// The request's generator, `mt_rand` and its kin, and the system's.
public final class GlobalRandom {
    @PhpConstant("MT_RAND_MT19937")
    static final long MT_RAND_MT19937 = 0;

    @PhpConstant(value = "MT_RAND_PHP", deprecatedSince = "8.3, as it uses a biased non-standard variant of Mt19937")
    static final long MT_RAND_PHP = 1;

    private static final long MAXIMUM = 0x7fffffffL;

    private final MersenneTwister twister = new MersenneTwister(new SecureRandom().nextInt(), false);

    private GlobalRandom() {}

    /// The generator that `mt_srand` seeds; `shuffle` and `array_rand` draw from it too.
    public static MersenneTwister of(Context ctx) {
        return ctx.state(GlobalRandom.class, GlobalRandom::new).twister;
    }

    /// From `min` to `max`, both included.
    public static long range(Context ctx, long min, long max) {
        return of(ctx).range(min, max);
    }

    @PhpFunction(value = "mt_srand(?int $seed = null, int $mode = MT_RAND_MT19937): void", effects = Effect.WRITES_STATE)
    static void mtSrand(Context ctx, Long seed, long mode) {
        if (mode == MT_RAND_PHP) {
            warnOfLegacy(ctx);
        }
        of(ctx).seed(seed == null ? new SecureRandom().nextInt() : seed, mode == MT_RAND_PHP);
    }

    static void warnOfLegacy(Context ctx) {
        ctx.deprecated("The MT_RAND_PHP variant of Mt19937 is deprecated");
    }

    @PhpFunction(value = "srand(?int $seed = null, int $mode = MT_RAND_MT19937): void", effects = Effect.WRITES_STATE)
    static void srand(Context ctx, Long seed, long mode) {
        mtSrand(ctx, seed, mode);
    }

    @PhpFunction(
            value = "mt_rand(int $min = UNKNOWN, int $max = UNKNOWN): int",
            effects = {Effect.READS_STATE, Effect.WRITES_STATE})
    static long mtRand(Context ctx, Long min, Long max) {
        if (min == null) {
            return of(ctx).next();
        }
        checkBoth(ctx, "mt_rand", max);
        if (max < min) {
            throw Arguments.wrongValue(ctx, "mt_rand", 2, "max", "must be greater than or equal to argument #1 ($min)");
        }
        return of(ctx).scaledRange(min, max);
    }

    @PhpFunction(value = "rand(int $min = UNKNOWN, int $max = UNKNOWN): int", effects = {Effect.READS_STATE, Effect.WRITES_STATE})
    static long rand(Context ctx, Long min, Long max) {
        if (min == null) {
            return of(ctx).next();
        }
        checkBoth(ctx, "rand", max);
        return max < min ? of(ctx).scaledRange(max, min) : of(ctx).scaledRange(min, max);
    }

    private static void checkBoth(Context ctx, String function, Long max) {
        if (max == null) {
            throw Errors.argumentCountError(ctx, function + "() expects exactly 2 arguments, 1 given");
        }
    }

    @PhpFunction(value = "mt_getrandmax(): int", effects = {})
    static long mtGetrandmax() {
        return MAXIMUM;
    }

    @PhpFunction(value = "getrandmax(): int", effects = {})
    static long getrandmax() {
        return MAXIMUM;
    }

    @PhpFunction(value = "random_bytes(int $length): string", effects = Effect.READS_STATE)
    static String randomBytes(Context ctx, long length) {
        if (length < 1) {
            throw Arguments.wrongValue(ctx, "random_bytes", 1, "length", "must be greater than 0");
        }
        byte[] bytes = new byte[(int) length];
        new SecureRandom().nextBytes(bytes);
        return Bytes.toString(bytes);
    }

    @PhpFunction(value = "random_int(int $min, int $max): int", effects = Effect.READS_STATE)
    static long randomInt(Context ctx, long min, long max) {
        if (min > max) {
            throw Arguments.wrongValue(ctx, "random_int", 1, "min", "must be less than or equal to argument #2 ($max)");
        }
        return Ranges.range(SystemSource.INSTANCE, min, max);
    }
}
