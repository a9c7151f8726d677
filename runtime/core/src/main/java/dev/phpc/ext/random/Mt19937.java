package dev.phpc.ext.random;

import dev.phpc.runtime.Arguments;
import dev.phpc.runtime.Context;
import dev.phpc.runtime.PhpArray;
import dev.phpc.runtime.declare.PhpClass;
import dev.phpc.runtime.declare.PhpMethod;
import dev.phpc.runtime.objects.PhpObject;
import java.security.SecureRandom;

/// The Mersenne Twister as an engine.
@PhpClass("final class Random\\Engine\\Mt19937 implements Random\\Engine")
public final class Mt19937 extends EngineObject implements Engine {
    private static final int WORDS = 624;

    private final MersenneTwister twister = new MersenneTwister(0, false);

    public Mt19937(dev.phpc.runtime.objects.PhpClass cls) {
        super(cls);
    }

    @PhpMethod("__construct(?int $seed = null, int $mode = MT_RAND_MT19937)")
    void construct(Context ctx, Long seed, long mode) {
        if (mode != GlobalRandom.MT_RAND_MT19937 && mode != GlobalRandom.MT_RAND_PHP) {
            throw Arguments.wrongValue(
                    ctx, "Random\\Engine\\Mt19937::__construct", 2, "mode", "must be either MT_RAND_MT19937 or MT_RAND_PHP");
        }
        if (mode == GlobalRandom.MT_RAND_PHP) {
            GlobalRandom.warnOfLegacy(ctx);
        }
        twister.seed(seed == null ? new SecureRandom().nextInt() : seed, mode == GlobalRandom.MT_RAND_PHP);
    }

    @Override
    @PhpMethod("generate(): string")
    public String generate(Context ctx) {
        return bytes();
    }

    MersenneTwister twister() {
        return twister;
    }

    @Override
    public int size() {
        return 4;
    }

    @Override
    public long generate() {
        return twister.generate();
    }

    @Override
    PhpArray states() {
        PhpArray states = new PhpArray(WORDS + 2);
        for (int word : twister.state()) {
            states.append(hex(word, 4));
        }
        states.append((Object) (long) twister.position());
        states.append((Object) (twister.isLegacy() ? GlobalRandom.MT_RAND_PHP : GlobalRandom.MT_RAND_MT19937));
        return states;
    }

    @Override
    boolean restore(PhpArray states) {
        if (states.size() != WORDS + 2 || !(states.get((long) WORDS) instanceof Long position) || position < 0 || position > WORDS
                || !(states.get(WORDS + 1L) instanceof Long mode) || mode < 0 || mode > 1) {
            return false;
        }
        int[] words = new int[WORDS];
        for (int i = 0; i < WORDS; i++) {
            Long word = word(states.get((long) i), 4);
            if (word == null) {
                return false;
            }
            words[i] = (int) (long) word;
        }
        twister.restore(words, (int) (long) position, mode == GlobalRandom.MT_RAND_PHP);
        return true;
    }

    @Override
    protected void cloneState(PhpObject original) {
        MersenneTwister other = ((Mt19937) original).twister;
        twister.restore(other.state(), other.position(), other.isLegacy());
    }
}
