package dev.phpc.compiler.types;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.function.BinaryOperator;
import java.util.function.LongBinaryOperator;
import org.junit.jupiter.api.Test;

/// Every result of an operation on members of two ranges lies in the range that the operation gives.
final class IntRangeTest {
    private static final long[] EDGES = {Long.MIN_VALUE, Long.MIN_VALUE + 1, -(1L << 61), -300, -8, -1, 0, 1, 7, 255, 1L << 31, 1L << 61, Long.MAX_VALUE - 1, Long.MAX_VALUE};

    @Test
    void operationsCoverTheirMembers() {
        check(IntRange::add, Math::addExact);
        check(IntRange::subtract, Math::subtractExact);
        check(IntRange::multiply, Math::multiplyExact);
        check(IntRange::and, (a, b) -> a & b);
        check(IntRange::or, (a, b) -> a | b);
        check(IntRange::xor, (a, b) -> a ^ b);
        check(IntRange::modulo, (a, b) -> b == 0 ? 0 : b == -1 ? 0 : a % b);
        check(IntRange::shiftRight, (a, b) -> b < 0 ? a : a >> Math.min(b, 63));
        check(IntRange::shiftLeft, (a, b) -> b < 0 || b > 63 ? 0 : a << b);
        check(IntRange::join, (a, b) -> a);
    }

    private static void check(BinaryOperator<IntRange> operation, LongBinaryOperator exact) {
        for (IntRange a : ranges()) {
            for (IntRange b : ranges()) {
                IntRange result = operation.apply(a, b);
                for (long x : List.of(a.low(), a.high())) {
                    for (long y : List.of(b.low(), b.high())) {
                        assertTrue(covers(result, x, y, exact), () -> x + " of " + a + " and " + y + " of " + b + " give more than " + result);
                    }
                }
            }
        }
    }

    /// A range that is null stands for an overflow; then nothing is claimed.
    private static boolean covers(IntRange result, long x, long y, LongBinaryOperator exact) {
        if (result == null) {
            return true;
        }
        try {
            return result.contains(exact.applyAsLong(x, y));
        } catch (ArithmeticException overflow) {
            return false;
        }
    }

    private static List<IntRange> ranges() {
        List<IntRange> ranges = new java.util.ArrayList<>();
        for (int i = 0; i < EDGES.length; i++) {
            for (int j = i; j < EDGES.length; j++) {
                ranges.add(new IntRange(EDGES[i], EDGES[j]));
            }
        }
        return ranges;
    }

    @Test
    void aCounterNeverOverflows() {
        IntRange counter = IntRange.of(0);
        for (int i = 0; i < 20; i++) {
            counter = counter.widen(counter.add(IntRange.of(1)));
        }
        assertEquals(counter, counter.widen(counter.add(IntRange.of(256))));
        assertNull(IntRange.ALL.add(IntRange.of(1)));
    }

    @Test
    void whatIsLessThanAnotherCanGrowByOne() {
        IntRange less = IntRange.ALL.below(IntRange.ALL, false);
        assertEquals(Long.MAX_VALUE, less.add(IntRange.of(1)).high());
        assertNull(less.add(IntRange.of(2)));
    }
}
