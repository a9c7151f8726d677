package dev.phpc.ext.random;

import dev.phpc.runtime.Arguments;
import dev.phpc.runtime.Context;
import dev.phpc.runtime.PhpArray;
import dev.phpc.runtime.declare.PhpClass;
import dev.phpc.runtime.declare.PhpMethod;
import dev.phpc.runtime.objects.PhpObject;
import java.math.BigInteger;
import java.security.SecureRandom;

/// A permuted congruential generator: 128 bits of state, 64 of output.
@PhpClass("final class Random\\Engine\\PcgOneseq128XslRr64 implements Random\\Engine")
public final class PcgOneseq128XslRr64 extends EngineObject implements Engine {
    private static final String NAME = "Random\\Engine\\PcgOneseq128XslRr64::";
    private static final BigInteger MODULUS = BigInteger.ONE.shiftLeft(128);
    private static final BigInteger MULTIPLIER = new BigInteger("47026247687942121848144207491837523525");
    private static final BigInteger INCREMENT = new BigInteger("117397592171526113268558934119004209487");

    private BigInteger state = BigInteger.ZERO;

    public PcgOneseq128XslRr64(dev.phpc.runtime.objects.PhpClass cls) {
        super(cls);
    }

    @PhpMethod("__construct(string|int|null $seed = null)")
    void construct(Context ctx, Object seed) {
        switch (seed) {
            case Long number -> seed(new BigInteger(Long.toUnsignedString(number)));
            case String bytes -> {
                if (bytes.length() != 16) {
                    throw Arguments.wrongValue(ctx, NAME + "__construct", 1, "seed", "must be a 16 byte (128 bit) string");
                }
                seed(join(SeedBytes.word(bytes, 0), SeedBytes.word(bytes, 8)));
            }
            case null, default -> seed(new BigInteger(128, new SecureRandom()));
        }
    }

    private void seed(BigInteger seed) {
        state = BigInteger.ZERO;
        step();
        state = state.add(seed).mod(MODULUS);
        step();
    }

    private void step() {
        state = state.multiply(MULTIPLIER).add(INCREMENT).mod(MODULUS);
    }

    @Override
    @PhpMethod("generate(): string")
    public String generate(Context ctx) {
        return bytes();
    }

    /// Goes on as if `$advance` numbers had been drawn.
    @PhpMethod("jump(int $advance): void")
    void jump(Context ctx, long advance) {
        if (advance < 0) {
            throw Arguments.wrongValue(ctx, NAME + "jump", 1, "advance", "must be greater than or equal to 0");
        }
        BigInteger multiplier = MULTIPLIER;
        BigInteger increment = INCREMENT;
        BigInteger allMultiplier = BigInteger.ONE;
        BigInteger allIncrement = BigInteger.ZERO;
        for (long left = advance; left > 0; left >>>= 1) {
            if ((left & 1) != 0) {
                allMultiplier = allMultiplier.multiply(multiplier).mod(MODULUS);
                allIncrement = allIncrement.multiply(multiplier).add(increment).mod(MODULUS);
            }
            increment = multiplier.add(BigInteger.ONE).multiply(increment).mod(MODULUS);
            multiplier = multiplier.multiply(multiplier).mod(MODULUS);
        }
        state = state.multiply(allMultiplier).add(allIncrement).mod(MODULUS);
    }

    @Override
    public int size() {
        return 8;
    }

    @Override
    public long generate() {
        step();
        long high = state.shiftRight(64).longValue();
        return Long.rotateRight(high ^ state.longValue(), (int) (high >>> 58));
    }

    private static BigInteger join(long high, long low) {
        return new BigInteger(Long.toUnsignedString(high)).shiftLeft(64).add(new BigInteger(Long.toUnsignedString(low)));
    }

    @Override
    PhpArray states() {
        return PhpArray.of(hex(state.shiftRight(64).longValue(), 8), hex(state.longValue(), 8));
    }

    @Override
    boolean restore(PhpArray states) {
        Long high = word(states.get(0L), 8);
        Long low = word(states.get(1L), 8);
        if (states.size() != 2 || high == null || low == null) {
            return false;
        }
        state = join(high, low);
        return true;
    }

    @Override
    protected void cloneState(PhpObject original) {
        state = ((PcgOneseq128XslRr64) original).state;
    }
}
