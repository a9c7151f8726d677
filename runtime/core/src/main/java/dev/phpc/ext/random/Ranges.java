package dev.phpc.ext.random;

/// Numbers in a range from random bits, all equally likely.
public final class Ranges {
    /// After so many numbers that don't fit, a generator is taken to be broken.
    static final int ATTEMPTS = 50;

    private Ranges() {}

    /// From `min` to `max`, both included.
    public static long range(BitSource source, long min, long max) {
        long span = max - min;
        long offset = Long.compareUnsigned(span, 0xffffffffL) > 0 ? offset64(source, span) : offset32(source, span);
        return min + offset;
    }

    private static long offset32(BitSource source, long span) {
        long bits = bits(source, 4);
        if (span == 0xffffffffL) {
            return bits;
        }
        long count = span + 1;
        if ((count & span) == 0) {
            return bits & span;
        }
        long limit = 0xffffffffL - 0xffffffffL % count - 1;
        for (int attempts = 0; bits > limit; attempts++) {
            if (attempts > ATTEMPTS) {
                throw source.exhausted();
            }
            bits = bits(source, 4);
        }
        return bits % count;
    }

    /// From 0 to `span`, which is unsigned.
    static long offset64(BitSource source, long span) {
        long bits = bits(source, 8);
        if (span == -1) {
            return bits;
        }
        long count = span + 1;
        if ((count & span) == 0) {
            return bits & span;
        }
        long limit = -1 - Long.remainderUnsigned(-1, count) - 1;
        for (int attempts = 0; Long.compareUnsigned(bits, limit) > 0; attempts++) {
            if (attempts > ATTEMPTS) {
                throw source.exhausted();
            }
            bits = bits(source, 8);
        }
        return Long.remainderUnsigned(bits, count);
    }

    /// At least `wanted` bytes put together, cut to that many.
    static long bits(BitSource source, int wanted) {
        long bits = 0;
        int have = 0;
        while (have < wanted) {
            long part = source.generate();
            bits |= part << 8 * have;
            have += source.size();
        }
        return wanted == 8 ? bits : bits & 0xffffffffL;
    }

    /// As the generator of PHP 5 scaled its 31 bits.
    static long scaled(long number, long min, long max) {
        return min + (long) (((double) max - min + 1.0) * (number / (0x7fffffffL + 1.0)));
    }
}
