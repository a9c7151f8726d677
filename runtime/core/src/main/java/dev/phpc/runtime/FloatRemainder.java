package dev.phpc.runtime;

/// The int that remains of a float outside the range of ints.
final class FloatRemainder {

    private FloatRemainder() {}

    /// The integral part modulo 2^64 as a signed int; 0 for infinities and NAN.
    static long modulo64(double number) {
        int exponent = Math.getExponent(number);
        if (exponent > Double.MAX_EXPONENT || exponent < 0) {
            return 0;
        }
        long significand = Double.doubleToRawLongBits(number) & 0xfffffffffffffL | 0x10000000000000L;
        int shift = exponent - 52;
        long magnitude = shift >= 64 ? 0 : shift >= 0 ? significand << shift : significand >> -shift;
        return number < 0 ? -magnitude : magnitude;
    }
}
