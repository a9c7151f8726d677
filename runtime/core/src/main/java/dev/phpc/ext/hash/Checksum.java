package dev.phpc.ext.hash;

/// Sums that take one byte after the other: CRC-32 in three variants, Adler-32, FNV and Jenkins' one-at-a-time.
final class Checksum implements Digest {
    enum Kind { CRC32, CRC32B, CRC32C, ADLER32, FNV132, FNV1A32, FNV164, FNV1A64, JOAAT }

    private static final int[] REFLECTED = CrcTables.reflected(0xedb88320);
    private static final int[] CASTAGNOLI = CrcTables.reflected(0x82f63b78);
    private static final int[] BZIP = CrcTables.forward(0x04c11db7);

    private final Kind kind;
    private long state;

    Checksum(Kind kind, long seed) {
        this.kind = kind;
        this.state = switch (kind) {
            case CRC32, CRC32B, CRC32C -> 0xffffffffL;
            case ADLER32 -> 1;
            case FNV132, FNV1A32 -> 0x811c9dc5L;
            case FNV164, FNV1A64 -> 0xcbf29ce484222325L;
            case JOAAT -> seed;
        };
    }

    private Checksum(Checksum original) {
        this.kind = original.kind;
        this.state = original.state;
    }

    @Override
    public void update(byte[] bytes, int offset, int length) {
        switch (kind) {
            case CRC32 -> forward(bytes, offset, length);
            case CRC32B -> reflected(REFLECTED, bytes, offset, length);
            case CRC32C -> reflected(CASTAGNOLI, bytes, offset, length);
            case ADLER32 -> adler(bytes, offset, length);
            default -> {
                for (int i = offset; i < offset + length; i++) {
                    step(bytes[i] & 0xff);
                }
            }
        }
    }

    private void forward(byte[] bytes, int offset, int length) {
        int crc = (int) state;
        for (int i = offset; i < offset + length; i++) {
            crc = crc << 8 ^ BZIP[(crc >>> 24 ^ bytes[i]) & 0xff];
        }
        state = crc & 0xffffffffL;
    }

    private void reflected(int[] table, byte[] bytes, int offset, int length) {
        int crc = (int) state;
        for (int i = offset; i < offset + length; i++) {
            crc = crc >>> 8 ^ table[(crc ^ bytes[i]) & 0xff];
        }
        state = crc & 0xffffffffL;
    }

    private void adler(byte[] bytes, int offset, int length) {
        long low = state & 0xffff;
        long high = state >>> 16;
        for (int i = offset; i < offset + length; i++) {
            low = (low + (bytes[i] & 0xff)) % 65521;
            high = (high + low) % 65521;
        }
        state = high << 16 | low;
    }

    private void step(int value) {
        switch (kind) {
            case FNV132 -> state = (state * 0x01000193L & 0xffffffffL) ^ value;
            case FNV1A32 -> state = (state ^ value) * 0x01000193L & 0xffffffffL;
            case FNV164 -> state = state * 0x100000001b3L ^ value;
            case FNV1A64 -> state = (state ^ value) * 0x100000001b3L;
            default -> {
                int hash = (int) state + value;
                hash += hash << 10;
                hash ^= hash >>> 6;
                state = hash & 0xffffffffL;
            }
        }
    }

    @Override
    public byte[] finish() {
        return switch (kind) {
            case CRC32 -> Words.littleEndian(~state, 4);
            case CRC32B, CRC32C -> Words.bigEndian(~state, 4);
            case ADLER32, FNV132, FNV1A32 -> Words.bigEndian(state, 4);
            case FNV164, FNV1A64 -> Words.bigEndian(state, 8);
            case JOAAT -> {
                int hash = (int) state;
                hash += hash << 3;
                hash ^= hash >>> 11;
                hash += hash << 15;
                yield Words.bigEndian(hash, 4);
            }
        };
    }

    @Override
    public Digest copy() {
        return new Checksum(this);
    }

    @Override
    public int blockSize() {
        return 4;
    }
}
