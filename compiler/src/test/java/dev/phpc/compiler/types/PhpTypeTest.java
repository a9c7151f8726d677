package dev.phpc.compiler.types;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

/// The laws that every analysis relies on, over a sample of all kinds of types.
final class PhpTypeTest {
    private static final List<PhpType> SAMPLE = List.of(
            PhpType.NOTHING, PhpType.NULL, PhpType.TRUE, PhpType.BOOL, PhpType.integer(0), PhpType.integer(5), PhpType.integer(-7),
            PhpType.integer(Long.MAX_VALUE), PhpType.integer(1L << 62), PhpType.LENGTH, PhpType.INT, PhpType.FLOAT, PhpType.NUMBER,
            PhpType.string(""), PhpType.string("0"), PhpType.string("a"), PhpType.STRING, PhpType.array(ArrayShape.EMPTY), PhpType.ARRAY,
            PhpType.list(PhpType.INT), PhpType.list(PhpType.list(PhpType.STRING)), PhpType.array(new ArrayShape(KeyKind.STRING, PhpType.FLOAT, true)),
            PhpType.OBJECT, PhpType.UNDEFINED, PhpType.INT.orUndefined(), PhpType.STRING.orNull(), PhpType.MIXED, PhpType.MIXED.orUndefined());

    @Test
    void joinCoversBoth() {
        forAllPairs((a, b) -> {
            assertTrue(a.isSubtypeOf(a.join(b)), () -> a + " in " + a + " or " + b);
            assertTrue(b.isSubtypeOf(a.join(b)), () -> b + " in " + a + " or " + b);
            assertEquals(a.join(b), b.join(a));
        });
    }

    @Test
    void wideningCoversTheJoin() {
        forAllPairs((a, b) -> assertTrue(a.join(b).isSubtypeOf(a.widen(b)), () -> a + " widened by " + b + " is " + a.widen(b)));
    }

    @Test
    void meetIsWithinBoth() {
        forAllPairs((a, b) -> {
            assertTrue(a.meet(b).isSubtypeOf(a), () -> a + " and " + b + " is " + a.meet(b));
            assertTrue(a.meet(b).isSubtypeOf(b), () -> a + " and " + b + " is " + a.meet(b));
        });
    }

    @Test
    void truthyAndFalsyTogetherAreAll() {
        for (PhpType type : SAMPLE) {
            assertTrue(type.isSubtypeOf(type.truthy().join(type.falsy())), () -> type + " is " + type.truthy() + " or " + type.falsy());
        }
    }

    @Test
    void chainsOfWideningsEnd() {
        for (PhpType start : SAMPLE) {
            PhpType type = start;
            int steps = 0;
            for (long i = 1; i < 1L << 60; i *= 3) {
                PhpType next = type.widen(PhpType.integer(i)).widen(PhpType.integer(-i));
                steps += next.equals(type) ? 0 : 1;
                type = next;
            }
            assertTrue(steps < 12, start + " grew in " + steps + " steps");
        }
    }

    private interface Check {
        void on(PhpType a, PhpType b);
    }

    private static void forAllPairs(Check check) {
        SAMPLE.forEach(a -> SAMPLE.forEach(b -> check.on(a, b)));
    }
}
