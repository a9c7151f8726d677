package dev.phpc.compiler.types;

/// The integers from `low` to `high`, both included.
///
/// A bound of ±2⁶² ([#SOFT]) in a range of several numbers means "reached by counting": the value began below 2⁶¹ and
/// moved by small constant steps. No program takes the 2⁶¹ further steps that would lead beyond it, so counting up from
/// there stays within the bound, and a counter is an `int` without a check for overflow. Bounds computed in any other
/// way never lie between 2⁶¹ and the last number but one.
public record IntRange(long low, long high) {
    public static final IntRange ALL = new IntRange(Long.MIN_VALUE, Long.MAX_VALUE);
    /// Sizes of arrays and strings.
    public static final IntRange LENGTH = new IntRange(0, Integer.MAX_VALUE);

    private static final long SOFT = 1L << 62;
    private static final long EXACT = 1L << 61;
    private static final long LARGEST_STEP = 256;
    private static final long[] THRESHOLDS = {-1, 0, 1, 255, 65535, Integer.MAX_VALUE, 0xFFFF_FFFFL, SOFT};

    public IntRange {
        if (low > high) {
            throw new IllegalArgumentException(low + " > " + high);
        }
        if (low != high) {
            if (high > EXACT && high != SOFT && high != Long.MAX_VALUE - 1) {
                high = Long.MAX_VALUE;
            }
            if (low < -EXACT && low != -SOFT && low != Long.MIN_VALUE + 1) {
                low = Long.MIN_VALUE;
            }
        }
    }

    public static IntRange of(long value) {
        return new IntRange(value, value);
    }

    public boolean isConstant() {
        return low == high;
    }

    public boolean isAll() {
        return low == Long.MIN_VALUE && high == Long.MAX_VALUE;
    }

    public boolean contains(long value) {
        return low <= value && value <= high;
    }

    /// The bound as it may be used in a range of several numbers: an exact number near ±2⁶² is no counter.
    private long looseLow() {
        return isConstant() && low < -EXACT ? Long.MIN_VALUE : low;
    }

    private long looseHigh() {
        return isConstant() && high > EXACT ? Long.MAX_VALUE : high;
    }

    public IntRange join(IntRange other) {
        if (equals(other)) {
            return this;
        }
        return new IntRange(Math.min(looseLow(), other.looseLow()), Math.max(looseHigh(), other.looseHigh()));
    }

    /// Like [#join], but a bound that moves jumps to the next of a few thresholds.
    public IntRange widen(IntRange next) {
        if (equals(next)) {
            return this;
        }
        long lower = next.looseLow() >= looseLow() ? looseLow() : thresholdBelow(next.looseLow());
        long upper = next.looseHigh() <= looseHigh() ? looseHigh() : thresholdAbove(next.looseHigh());
        return new IntRange(lower, upper);
    }

    private static long thresholdAbove(long value) {
        for (long threshold : THRESHOLDS) {
            if (value <= threshold) {
                return threshold;
            }
        }
        return Long.MAX_VALUE;
    }

    private static long thresholdBelow(long value) {
        return value >= 0 ? 0 : value >= -1 ? -1 : value >= Integer.MIN_VALUE ? Integer.MIN_VALUE : value >= -SOFT ? -SOFT : Long.MIN_VALUE;
    }

    /// The intersection, or null if it is empty.
    public IntRange meet(IntRange other) {
        long lower = Math.max(low, other.low);
        long upper = Math.min(high, other.high);
        return lower > upper ? null : new IntRange(lower, upper);
    }

    public boolean covers(IntRange other) {
        return low <= other.low && other.high <= high;
    }

    /// The sums of both, or null if one may overflow.
    public IntRange add(IntRange other) {
        if (other.isConstant() && isStep(other.low)) {
            return step(other.low);
        }
        if (isConstant() && isStep(low)) {
            return other.step(low);
        }
        long lower = low + other.low;
        long upper = high + other.high;
        boolean overflow = ((low ^ lower) & (other.low ^ lower)) < 0 || ((high ^ upper) & (other.high ^ upper)) < 0;
        return overflow ? null : computed(lower, upper);
    }

    public IntRange subtract(IntRange other) {
        if (other.isConstant() && isStep(other.low)) {
            return step(-other.low);
        }
        long lower = low - other.high;
        long upper = high - other.low;
        boolean overflow = ((low ^ other.high) & (low ^ lower)) < 0 || ((high ^ other.low) & (high ^ upper)) < 0;
        return overflow ? null : computed(lower, upper);
    }

    private static boolean isStep(long value) {
        return -LARGEST_STEP <= value && value <= LARGEST_STEP;
    }

    private IntRange step(long by) {
        if (isConstant()) {
            long sum = low + by;
            return ((low ^ sum) & (by ^ sum)) < 0 ? null : of(sum);
        }
        if (high + by < high && by > 0 || low + by > low && by < 0) {
            return null;
        }
        return by == 0 ? this : new IntRange(steppedLow(by), steppedHigh(by));
    }

    private long steppedLow(long by) {
        if (low == -SOFT || low == Long.MIN_VALUE) {
            return low;
        }
        return low < -EXACT ? Long.MIN_VALUE : low + by < -EXACT ? -SOFT : low + by;
    }

    private long steppedHigh(long by) {
        if (high == SOFT || high == Long.MAX_VALUE) {
            return high;
        }
        return high > EXACT ? Long.MAX_VALUE : high + by > EXACT ? SOFT : high + by;
    }

    /// A range whose bounds were computed from others: one that happens to be ±2⁶² is no counter.
    private static IntRange computed(long low, long high) {
        if (low == high) {
            return of(low);
        }
        return new IntRange(low == -SOFT ? Long.MIN_VALUE : low, high == SOFT ? Long.MAX_VALUE : high);
    }

    public IntRange multiply(IntRange other) {
        long[] corners = new long[4];
        long[][] pairs = {{low, other.low}, {low, other.high}, {high, other.low}, {high, other.high}};
        for (int i = 0; i < 4; i++) {
            long product = pairs[i][0] * pairs[i][1];
            long upperHalf = Math.multiplyHigh(pairs[i][0], pairs[i][1]);
            if (upperHalf != product >> 63) {
                return null;
            }
            corners[i] = product;
        }
        long lower = Math.min(Math.min(corners[0], corners[1]), Math.min(corners[2], corners[3]));
        long upper = Math.max(Math.max(corners[0], corners[1]), Math.max(corners[2], corners[3]));
        return computed(lower, upper);
    }

    /// The results of `this % other`; where the divisor is zero there is none.
    public IntRange modulo(IntRange other) {
        if (isConstant() && other.isConstant() && other.low != 0) {
            return of(other.low == -1 ? 0 : low % other.low);
        }
        long largest = other.low == Long.MIN_VALUE ? Long.MAX_VALUE : Math.max(Math.abs(other.low), Math.abs(other.high));
        long magnitude = other.low == Long.MIN_VALUE ? largest : Math.max(0, largest - 1);
        long lower = low >= 0 ? 0 : Math.max(low, -magnitude);
        long upper = high <= 0 ? 0 : Math.min(high, magnitude);
        return computed(lower, upper);
    }

    public IntRange and(IntRange other) {
        if (isConstant() && other.isConstant()) {
            return of(low & other.low);
        }
        if (low >= 0 && other.low >= 0) {
            return computed(0, Math.min(high, other.high));
        }
        if (low >= 0) {
            return computed(0, high);
        }
        return other.low >= 0 ? computed(0, other.high) : ALL;
    }

    public IntRange or(IntRange other) {
        if (isConstant() && other.isConstant()) {
            return of(low | other.low);
        }
        return low >= 0 && other.low >= 0 ? computed(Math.max(low, other.low), allOnes(high | other.high)) : ALL;
    }

    public IntRange xor(IntRange other) {
        if (isConstant() && other.isConstant()) {
            return of(low ^ other.low);
        }
        return low >= 0 && other.low >= 0 ? computed(0, allOnes(high | other.high)) : ALL;
    }

    private static long allOnes(long value) {
        return value == 0 ? 0 : -1L >>> Long.numberOfLeadingZeros(value);
    }

    public IntRange not() {
        return computed(~high, ~low);
    }

    public IntRange shiftRight(IntRange by) {
        long least = Math.clamp(by.low, 0, 63);
        long most = Math.clamp(by.high, 0, 63);
        return computed(low >= 0 ? low >> most : low >> least, high >= 0 ? high >> least : high >> most);
    }

    /// PHP's `<<` drops the bits that leave on the left.
    public IntRange shiftLeft(IntRange by) {
        if (by.low < 0 || by.high > 62) {
            return ALL;
        }
        IntRange product = multiply(new IntRange(1L << by.low, 1L << by.high));
        return product == null ? ALL : product;
    }

    /// Those of this range that can be less than (or, if `orEqual`, equal to) some number of `other`; null for none.
    public IntRange below(IntRange other, boolean orEqual) {
        if (!orEqual && other.high == Long.MIN_VALUE) {
            return null;
        }
        long bound = orEqual ? other.high : other.high == SOFT && !other.isConstant() ? SOFT : other.high - 1;
        if (bound > EXACT && (other.isConstant() || bound != SOFT) && bound != Long.MAX_VALUE) {
            bound = Long.MAX_VALUE - 1;
        }
        return bound < low ? null : bound >= high ? this : new IntRange(low, bound);
    }

    /// Those of this range that can be greater than (or, if `orEqual`, equal to) some number of `other`; null for none.
    public IntRange above(IntRange other, boolean orEqual) {
        if (!orEqual && other.low == Long.MAX_VALUE) {
            return null;
        }
        long bound = orEqual ? other.low : other.low == -SOFT && !other.isConstant() ? -SOFT : other.low + 1;
        if (bound < -EXACT && (other.isConstant() || bound != -SOFT) && bound != Long.MIN_VALUE) {
            bound = Long.MIN_VALUE + 1;
        }
        return bound > high ? null : bound <= low ? this : new IntRange(bound, high);
    }

    @Override
    public String toString() {
        if (isAll()) {
            return "int";
        }
        return isConstant() ? Long.toString(low) : "int<" + bound(low) + ", " + bound(high) + ">";
    }

    private static String bound(long value) {
        if (value == Long.MIN_VALUE || value == Long.MAX_VALUE) {
            return value < 0 ? "min" : "max";
        }
        if (value == Long.MAX_VALUE - 1 || value == Long.MIN_VALUE + 1) {
            return value < 0 ? "min+1" : "max-1";
        }
        return value == SOFT || value == -SOFT ? value < 0 ? "-count" : "count" : Long.toString(value);
    }
}
