package dev.phpc.ext.random;

import dev.phpc.runtime.Arguments;
import dev.phpc.runtime.Context;
import dev.phpc.runtime.PhpArray;
import dev.phpc.runtime.declare.PhpClass;
import dev.phpc.runtime.declare.PhpMethod;
import dev.phpc.runtime.objects.PhpObject;
import java.security.SecureRandom;

/// Blackman's and Vigna's generator of 256 bits of state.
@PhpClass("final class Random\\Engine\\Xoshiro256StarStar implements Random\\Engine")
public final class Xoshiro256StarStar extends EngineObject implements Engine {
    private static final String CONSTRUCTOR = "Random\\Engine\\Xoshiro256StarStar::__construct";
    private static final long[] JUMP = {0x180ec6d33cfd0abaL, 0xd5a61266f0c9392cL, 0xa9582618e03fc9aaL, 0x39abdc4529b1661cL};
    private static final long[] LONG_JUMP = {0x76e15d3efefdcbbfL, 0xc5004e441c522fb3L, 0x77710069854ee241L, 0x39109bb02acbe635L};

    private final long[] state = new long[4];

    public Xoshiro256StarStar(dev.phpc.runtime.objects.PhpClass cls) {
        super(cls);
    }

    @PhpMethod("__construct(string|int|null $seed = null)")
    void construct(Context ctx, Object seed) {
        switch (seed) {
            case Long number -> spread(number);
            case String bytes -> {
                if (bytes.length() != 32) {
                    throw Arguments.wrongValue(ctx, CONSTRUCTOR, 1, "seed", "must be a 32 byte (256 bit) string");
                }
                for (int i = 0; i < 4; i++) {
                    state[i] = SeedBytes.word(bytes, 8 * i);
                }
                if ((state[0] | state[1] | state[2] | state[3]) == 0) {
                    throw Arguments.wrongValue(ctx, CONSTRUCTOR, 1, "seed", "must not consist entirely of NUL bytes");
                }
            }
            case null, default -> spread(new SecureRandom().nextLong());
        }
    }

    /// Fills the state by SplitMix64.
    private void spread(long seed) {
        long at = seed;
        for (int i = 0; i < 4; i++) {
            at += 0x9e3779b97f4a7c15L;
            long mixed = (at ^ at >>> 30) * 0xbf58476d1ce4e5b9L;
            mixed = (mixed ^ mixed >>> 27) * 0x94d049bb133111ebL;
            state[i] = mixed ^ mixed >>> 31;
        }
    }

    @Override
    @PhpMethod("generate(): string")
    public String generate(Context ctx) {
        return bytes();
    }

    @PhpMethod("jump(): void")
    void jump() {
        jump(JUMP);
    }

    @PhpMethod("jumpLong(): void")
    void jumpLong() {
        jump(LONG_JUMP);
    }

    private void jump(long[] polynomial) {
        long[] sum = new long[4];
        for (long word : polynomial) {
            for (int bit = 0; bit < 64; bit++) {
                if ((word >>> bit & 1) != 0) {
                    for (int i = 0; i < 4; i++) {
                        sum[i] ^= state[i];
                    }
                }
                generate();
            }
        }
        System.arraycopy(sum, 0, state, 0, 4);
    }

    @Override
    public int size() {
        return 8;
    }

    @Override
    public long generate() {
        long result = Long.rotateLeft(state[1] * 5, 7) * 9;
        long shifted = state[1] << 17;
        state[2] ^= state[0];
        state[3] ^= state[1];
        state[1] ^= state[2];
        state[0] ^= state[3];
        state[2] ^= shifted;
        state[3] = Long.rotateLeft(state[3], 45);
        return result;
    }

    @Override
    PhpArray states() {
        return PhpArray.of(hex(state[0], 8), hex(state[1], 8), hex(state[2], 8), hex(state[3], 8));
    }

    @Override
    boolean restore(PhpArray states) {
        for (int i = 0; i < 4; i++) {
            Long word = word(states.get((long) i), 8);
            if (states.size() != 4 || word == null) {
                return false;
            }
            state[i] = word;
        }
        return true;
    }

    @Override
    protected void cloneState(PhpObject original) {
        System.arraycopy(((Xoshiro256StarStar) original).state, 0, state, 0, 4);
    }
}
