package dev.phpc.ext.hash;

/// What one byte does to a CRC-32.
final class CrcTables {
    private CrcTables() {}

    static int[] reflected(int polynomial) {
        int[] table = new int[256];
        for (int i = 0; i < 256; i++) {
            int crc = i;
            for (int bit = 0; bit < 8; bit++) {
                crc = crc >>> 1 ^ (crc & 1) * polynomial;
            }
            table[i] = crc;
        }
        return table;
    }

    static int[] forward(int polynomial) {
        int[] table = new int[256];
        for (int i = 0; i < 256; i++) {
            int crc = i << 24;
            for (int bit = 0; bit < 8; bit++) {
                crc = crc << 1 ^ (crc >>> 31) * polynomial;
            }
            table[i] = crc;
        }
        return table;
    }
}
