package dev.phpc.runtime;

/// Whether the JVM's arithmetic on ints came out as PHP's does: it overflows to floats.
public final class IntArithmetic {

    private IntArithmetic() {}

    public static boolean isSum(long a, long b, long sum) {
        return ((a ^ sum) & (b ^ sum)) >= 0;
    }

    public static boolean isDifference(long a, long b, long difference) {
        return ((a ^ b) & (a ^ difference)) >= 0;
    }

    public static boolean isProduct(long a, long b, long product) {
        return Math.multiplyHigh(a, b) == product >> 63;
    }
}
