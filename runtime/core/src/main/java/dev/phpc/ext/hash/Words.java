package dev.phpc.ext.hash;

/// Integers as bytes.
final class Words {
    private Words() {}

    static byte[] bigEndian(long word, int size) {
        byte[] bytes = new byte[size];
        for (int i = 0; i < size; i++) {
            bytes[i] = (byte) (word >>> 8 * (size - 1 - i));
        }
        return bytes;
    }

    static byte[] littleEndian(long word, int size) {
        byte[] bytes = new byte[size];
        for (int i = 0; i < size; i++) {
            bytes[i] = (byte) (word >>> 8 * i);
        }
        return bytes;
    }

    static int intAt(byte[] bytes, int offset) {
        return bytes[offset] & 0xff | (bytes[offset + 1] & 0xff) << 8 | (bytes[offset + 2] & 0xff) << 16 | bytes[offset + 3] << 24;
    }

    static long longAt(byte[] bytes, int offset) {
        return intAt(bytes, offset) & 0xffffffffL | (long) intAt(bytes, offset + 4) << 32;
    }
}
