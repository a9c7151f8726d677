package dev.phpc.ext.random;

/// Seeds given as strings.
final class SeedBytes {
    private SeedBytes() {}

    /// Eight bytes, the least significant first.
    static long word(String bytes, int offset) {
        long word = 0;
        for (int i = 0; i < 8; i++) {
            word |= (long) bytes.charAt(offset + i) << 8 * i;
        }
        return word;
    }
}
