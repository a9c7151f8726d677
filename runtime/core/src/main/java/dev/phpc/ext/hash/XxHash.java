package dev.phpc.ext.hash;

/// xxHash of 32 and of 64 bits.
final class XxHash extends BlockDigest {
    private static final int A1 = 0x9e3779b1;
    private static final int A2 = 0x85ebca77;
    private static final int A3 = 0xc2b2ae3d;
    private static final int A4 = 0x27d4eb2f;
    private static final int A5 = 0x165667b1;
    private static final long B1 = 0x9e3779b185ebca87L;
    private static final long B2 = 0xc2b2ae3d27d4eb4fL;
    private static final long B3 = 0x165667b19e3779f9L;
    private static final long B4 = 0x85ebca77c2b2ae63L;
    private static final long B5 = 0x27d4eb2f165667c5L;

    private final boolean wide;
    private final long seed;
    private final long[] lanes;

    XxHash(boolean wide, long seed) {
        super(wide ? 32 : 16);
        this.wide = wide;
        this.seed = seed;
        lanes = wide
                ? new long[] {seed + B1 + B2, seed + B2, seed, seed - B1}
                : new long[] {(int) seed + A1 + A2, (int) seed + A2, (int) seed, (int) seed - A1};
    }

    private XxHash(XxHash original) {
        super(original);
        wide = original.wide;
        seed = original.seed;
        lanes = original.lanes.clone();
    }

    @Override
    public Digest copy() {
        return new XxHash(this);
    }

    @Override
    void block(byte[] bytes, int offset) {
        for (int i = 0; i < 4; i++) {
            lanes[i] = wide
                    ? round(lanes[i], Words.longAt(bytes, offset + 8 * i))
                    : Integer.rotateLeft((int) lanes[i] + Words.intAt(bytes, offset + 4 * i) * A2, 13) * A1;
        }
    }

    private static long round(long lane, long input) {
        return Long.rotateLeft(lane + input * B2, 31) * B1;
    }

    @Override
    byte[] finish(byte[] rest, int length, long total) {
        return wide ? Words.bigEndian(finishWide(rest, length, total), 8) : Words.bigEndian(finishNarrow(rest, length, total), 4);
    }

    private int finishNarrow(byte[] rest, int length, long total) {
        int hash = total >= 16
                ? Integer.rotateLeft((int) lanes[0], 1) + Integer.rotateLeft((int) lanes[1], 7)
                        + Integer.rotateLeft((int) lanes[2], 12) + Integer.rotateLeft((int) lanes[3], 18)
                : (int) seed + A5;
        hash += (int) total;
        int at = 0;
        for (; at + 4 <= length; at += 4) {
            hash = Integer.rotateLeft(hash + Words.intAt(rest, at) * A3, 17) * A4;
        }
        for (; at < length; at++) {
            hash = Integer.rotateLeft(hash + (rest[at] & 0xff) * A5, 11) * A1;
        }
        hash = (hash ^ hash >>> 15) * A2;
        hash = (hash ^ hash >>> 13) * A3;
        return hash ^ hash >>> 16;
    }

    private long finishWide(byte[] rest, int length, long total) {
        long hash = seed + B5;
        if (total >= 32) {
            hash = Long.rotateLeft(lanes[0], 1) + Long.rotateLeft(lanes[1], 7)
                    + Long.rotateLeft(lanes[2], 12) + Long.rotateLeft(lanes[3], 18);
            for (long lane : lanes) {
                hash = (hash ^ round(0, lane)) * B1 + B4;
            }
        }
        hash += total;
        int at = 0;
        for (; at + 8 <= length; at += 8) {
            hash = Long.rotateLeft(hash ^ round(0, Words.longAt(rest, at)), 27) * B1 + B4;
        }
        if (at + 4 <= length) {
            hash = Long.rotateLeft(hash ^ (Words.intAt(rest, at) & 0xffffffffL) * B1, 23) * B2 + B3;
            at += 4;
        }
        for (; at < length; at++) {
            hash = Long.rotateLeft(hash ^ (rest[at] & 0xff) * B5, 11) * B1;
        }
        hash = (hash ^ hash >>> 33) * B2;
        hash = (hash ^ hash >>> 29) * B3;
        return hash ^ hash >>> 32;
    }
}
