package dev.phpc.ext.standard.arrays;

import dev.phpc.runtime.Context;
import dev.phpc.runtime.Errors;
import dev.phpc.runtime.NumericStrings;
import dev.phpc.runtime.PhpArray;
import dev.phpc.runtime.declare.PhpFunction;

/// `range()`: ints, floats or characters from a start to an end.
///
/// Bounds are ints, floats, or strings: numbers, or single bytes. A single digit is either, as the other bound requires.
final class ArrayRanges {
    private static final long MAXIMUM_SIZE = 0x40000000;
    private static final String STEP_TOO_LARGE =
            "range(): Argument #3 ($step) must be less than the range spanned by argument #1 ($start) and argument #2 ($end)";

    private final Context ctx;
    private final Object number;
    private final boolean descending;

    private ArrayRanges(Context ctx, Object step) {
        this.ctx = ctx;
        this.descending = step instanceof Double real ? real < 0 : (Long) step < 0;
        this.number = step(step);
    }

    @PhpFunction(value = "range(string|int|float $start, string|int|float $end, int|float $step = 1): array", effects = {})
    static PhpArray range(Context ctx, Object start, Object end, Object step) {
        return new ArrayRanges(ctx, step).range(start, end);
    }

    /// One end of a range: a Long or a Double, and the byte if it can be taken for a character.
    private record Bound(Object number, boolean isDigit, String character) {
        boolean isCharacter() {
            return character != null && !isDigit;
        }

        Bound asZero() {
            return new Bound(0L, false, null);
        }

        double asDouble() {
            return ((Number) number).doubleValue();
        }
    }

    /// The distance of two elements, positive: a Long, or a Double that has a fraction.
    private Object step(Object step) {
        if (step instanceof Long whole) {
            if (whole == Long.MIN_VALUE) {
                throw Errors.valueError(ctx, "range(): Argument #3 ($step) must be greater than -9223372036854775808");
            }
            return notZero(Math.abs(whole));
        }
        double real = (Double) step;
        requireFinite(real, "#3 ($step)");
        real = Math.abs(real);
        return real == Math.rint(real) && real < 0x1p63 ? notZero((long) real) : (Object) real;
    }

    private Long notZero(long step) {
        if (step == 0) {
            throw Errors.valueError(ctx, "range(): Argument #3 ($step) cannot be 0");
        }
        return step;
    }

    private void requireFinite(double real, String argument) {
        if (Double.isInfinite(real) || Double.isNaN(real)) {
            throw Errors.valueError(ctx, "range(): Argument " + argument + " must be a finite number, "
                    + (Double.isNaN(real) ? "NAN" : "INF") + " provided");
        }
    }

    private PhpArray range(Object startValue, Object endValue) {
        Bound start = bound(startValue, "#1 ($start)");
        Bound end = bound(endValue, "#2 ($end)");
        if (start.isCharacter() || end.isCharacter()) {
            if (start.character == null) {
                warnMixed("#1 ($start)", "#2 ($end)", "#2 ($end)");
                end = end.asZero();
            } else if (end.character == null) {
                warnMixed("#2 ($end)", "#1 ($start)", "#1 ($start)");
                start = start.asZero();
            }
        }
        if (start.character != null && end.character != null) {
            if (number instanceof Long step) {
                return characters(start.character.charAt(0), end.character.charAt(0), step);
            }
            if (start.isCharacter() || end.isCharacter()) {
                ctx.warning("range(): Argument #3 ($step) must be of type int when generating an array of characters, inputs converted to 0");
            }
        }
        if (start.number instanceof Long from && end.number instanceof Long to && number instanceof Long step) {
            return longs(from, to, step);
        }
        return doubles(start.asDouble(), end.asDouble(), ((Number) number).doubleValue());
    }

    private Bound bound(Object value, String argument) {
        switch (value) {
            case Long whole -> {
                return new Bound(whole, false, null);
            }
            case Double real -> {
                requireFinite(real, argument);
                return new Bound(real, false, null);
            }
            default -> {
                return bound((String) value, argument);
            }
        }
    }

    private Bound bound(String string, String argument) {
        if (string.isEmpty()) {
            ctx.warning("range(): Argument " + argument + " must not be empty, casted to 0");
            return new Bound(0L, false, null);
        }
        Object numeric = NumericStrings.parse(string);
        if (numeric instanceof Double real) {
            requireFinite(real, argument);
            return new Bound(real, false, null);
        }
        if (numeric != null) {
            return new Bound(numeric, true, string.length() == 1 ? string : null);
        }
        if (string.length() != 1) {
            ctx.warning("range(): Argument " + argument + " must be a single byte, subsequent bytes are ignored");
        }
        return new Bound(0L, false, string);
    }

    private void warnMixed(String wrong, String character, String converted) {
        ctx.warning("range(): Argument " + wrong + " must be a single byte string if argument " + character
                + " is a single byte string, argument " + converted + " converted to 0");
    }

    private PhpArray characters(char start, char end, long step) {
        int distance = Math.abs(end - start);
        checkDirection(start < end);
        if (distance != 0 && distance < step) {
            throw Errors.valueError(ctx, STEP_TOO_LARGE);
        }
        int size = distance == 0 ? 1 : (int) (distance / step) + 1;
        String[] characters = new String[size];
        for (int i = 0; i < size; i++) {
            characters[i] = String.valueOf((char) (start < end ? start + i * step : start - i * step));
        }
        return PhpArray.ofStrings(characters);
    }

    private void checkDirection(boolean increasing) {
        if (increasing && descending) {
            throw Errors.valueError(ctx, "range(): Argument #3 ($step) must be greater than 0 for increasing ranges");
        }
    }

    private PhpArray longs(long start, long end, long step) {
        checkDirection(start < end);
        long distance = start < end ? end - start : start - end;
        if (distance != 0 && Long.compareUnsigned(distance, step) < 0) {
            throw Errors.valueError(ctx, STEP_TOO_LARGE);
        }
        long steps = Long.divideUnsigned(distance, step);
        if (Long.compareUnsigned(steps, MAXIMUM_SIZE - 1) >= 0) {
            throw Errors.valueError(ctx, "The supplied range exceeds the maximum array size by "
                    + Long.toUnsignedString(steps - MAXIMUM_SIZE + 1) + " elements: start=" + Math.min(start, end) + ", end=" + Math.max(start, end) + ", step=" + step
                    + ". Calculated size: " + Long.toUnsignedString(steps) + ". Maximum size: " + MAXIMUM_SIZE + ".");
        }
        int size = (int) steps + 1;
        long[] numbers = new long[size];
        numbers[0] = start;
        for (int i = 1; i < size; i++) {
            numbers[i] = start < end ? start + i * step : start - i * step;
        }
        return PhpArray.ofLongs(numbers, size);
    }

    private PhpArray doubles(double start, double end, double step) {
        checkDirection(start < end);
        double distance = Math.abs(end - start);
        if (distance != 0 && distance < step) {
            throw Errors.valueError(ctx, STEP_TOO_LARGE);
        }
        double steps = distance / step;
        if (steps >= MAXIMUM_SIZE - 1) {
            throw Errors.valueError(ctx, "The supplied range exceeds the maximum array size by " + oneDecimal(steps - MAXIMUM_SIZE + 1)
                    + " elements: start=" + oneDecimal(Math.min(start, end)) + ", end=" + oneDecimal(Math.max(start, end)) + ", step=" + oneDecimal(step)
                    + ". Max size: " + MAXIMUM_SIZE);
        }
        int size = (int) Math.floor(roundedAtFifteenDigits(steps)) + 1;
        double[] numbers = new double[size];
        for (int i = 0; i < size; i++) {
            numbers[i] = start < end ? start + i * step : start - i * step;
        }
        return PhpArray.ofDoubles(numbers, size);
    }

    private static String oneDecimal(double number) {
        return new java.math.BigDecimal(number).setScale(1, java.math.RoundingMode.HALF_EVEN).toPlainString();
    }

    /// 0.1 to 0.5 in steps of 0.1 is four steps, although binary fractions make it a little less.
    private static double roundedAtFifteenDigits(double steps) {
        double nearest = Math.rint(steps);
        return Math.abs(steps - nearest) <= Math.ulp(nearest) * 4 ? nearest : steps;
    }
}
