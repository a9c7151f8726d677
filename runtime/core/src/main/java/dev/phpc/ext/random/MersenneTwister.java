package dev.phpc.ext.random;

/// MT19937, and PHP's old misprint of it.
public final class MersenneTwister implements BitSource {
    private static final int SIZE = 624;
    private static final int SHIFT = 397;

    private final int[] state = new int[SIZE];
    private int count;
    private boolean legacy;

    public MersenneTwister(long seed, boolean legacy) {
        seed(seed, legacy);
    }

    public void seed(long seed, boolean legacy) {
        this.legacy = legacy;
        state[0] = (int) seed;
        for (int i = 1; i < SIZE; i++) {
            state[i] = 1812433253 * (state[i - 1] ^ state[i - 1] >>> 30) + i;
        }
        reload();
    }

    boolean isLegacy() {
        return legacy;
    }

    int[] state() {
        return state;
    }

    int position() {
        return count;
    }

    void restore(int[] words, int position, boolean legacy) {
        System.arraycopy(words, 0, state, 0, SIZE);
        this.count = position;
        this.legacy = legacy;
    }

    private void reload() {
        for (int i = 0; i < SIZE; i++) {
            int next = state[(i + 1) % SIZE];
            int mixed = state[i] & 0x80000000 | next & 0x7fffffff;
            int odd = legacy ? state[i] & 1 : next & 1;
            state[i] = state[(i + SHIFT) % SIZE] ^ mixed >>> 1 ^ -odd & 0x9908b0df;
        }
        count = 0;
    }

    @Override
    public int size() {
        return 4;
    }

    @Override
    public long generate() {
        if (count >= SIZE) {
            reload();
        }
        int bits = state[count++];
        bits ^= bits >>> 11;
        bits ^= bits << 7 & 0x9d2c5680;
        bits ^= bits << 15 & 0xefc60000;
        return (bits ^ bits >>> 18) & 0xffffffffL;
    }

    /// 31 bits, as `mt_rand()` gives them.
    public long next() {
        return generate() >>> 1;
    }

    /// A number from `min` to `max`, both included, all equally likely.
    public long range(long min, long max) {
        return Ranges.range(this, min, max);
    }

    /// As above, but in the legacy mode scaled as PHP 5 did.
    long scaledRange(long min, long max) {
        return legacy ? Ranges.scaled(next(), min, max) : range(min, max);
    }
}
