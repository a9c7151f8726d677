package dev.phpc.ext.random;

/// Floats from an interval, all that can be represented at equal distances being equally likely: Goualard's γ-section.
final class Intervals {
    private Intervals() {}

    /// NaN if the interval is empty.
    static double closedOpen(BitSource source, double min, double max) {
        double step = step(min, max);
        long count = count(min, max, step);
        if (max <= min || count == 0) {
            return Double.NaN;
        }
        long k = 1 + Ranges.offset64(source, count - 1);
        if (Math.abs(min) <= Math.abs(max)) {
            return k == count ? min : below(max, k, step);
        }
        return above(min, k - 1, step);
    }

    static double closedClosed(BitSource source, double min, double max) {
        double step = step(min, max);
        long count = count(min, max, step);
        if (max < min) {
            return Double.NaN;
        }
        long k = Ranges.offset64(source, count);
        if (Math.abs(min) <= Math.abs(max)) {
            return k == count ? min : below(max, k, step);
        }
        return k == count ? max : above(min, k, step);
    }

    static double openClosed(BitSource source, double min, double max) {
        double step = step(min, max);
        long count = count(min, max, step);
        if (max <= min || count == 0) {
            return Double.NaN;
        }
        long k = Ranges.offset64(source, count - 1);
        if (Math.abs(min) <= Math.abs(max)) {
            return below(max, k, step);
        }
        return k == count - 1 ? max : above(min, k + 1, step);
    }

    static double openOpen(BitSource source, double min, double max) {
        double step = step(min, max);
        long count = count(min, max, step);
        if (max <= min || count >= 0 && count < 2) {
            return Double.NaN;
        }
        long k = 1 + Ranges.offset64(source, count - 2);
        return Math.abs(min) <= Math.abs(max) ? below(max, k, step) : above(min, k, step);
    }

    /// The largest distance between neighbouring floats in the interval.
    private static double step(double x, double y) {
        return Math.abs(x) > Math.abs(y) ? Math.nextUp(x) - x : y - Math.nextDown(y);
    }

    /// The number of steps, rounded up without error.
    private static long count(double a, double b, double step) {
        double s = b / step - a / step;
        double error = Math.abs(a) <= Math.abs(b) ? -a / step - (s - b / step) : b / step - (s + a / step);
        double rounded = Math.ceil(s);
        return s != rounded ? unsigned(rounded) : unsigned(rounded) + (error > 0 ? 1 : 0);
    }

    private static long unsigned(double number) {
        return number < 0x1p63 ? (long) number : (long) (number - 0x1p63) + Long.MIN_VALUE;
    }

    private static double below(double max, long k, double step) {
        return 4 * (max * 0.25 - (k >>> 2) * step) - (k & 3) * step;
    }

    private static double above(double min, long k, double step) {
        return 4 * (min * 0.25 + (k >>> 2) * step) + (k & 3) * step;
    }
}
