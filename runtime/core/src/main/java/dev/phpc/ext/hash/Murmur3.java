package dev.phpc.ext.hash;

/// MurmurHash3 of 32 bits (`murmur3a`) and of 128 on 64-bit words (`murmur3f`) or 32-bit ones (`murmur3c`).
final class Murmur3 extends BlockDigest {
    private final char variant;
    private long h1;
    private long h2;
    private final int[] h = new int[4];

    Murmur3(char variant, long seed) {
        super(variant == 'a' ? 4 : 16);
        this.variant = variant;
        h1 = seed;
        h2 = seed;
        java.util.Arrays.fill(h, (int) seed);
    }

    private Murmur3(Murmur3 original) {
        super(original);
        variant = original.variant;
        h1 = original.h1;
        h2 = original.h2;
        System.arraycopy(original.h, 0, h, 0, 4);
    }

    @Override
    public Digest copy() {
        return new Murmur3(this);
    }

    @Override
    void block(byte[] bytes, int offset) {
        switch (variant) {
            case 'a' -> {
                h[0] ^= mixA(Words.intAt(bytes, offset));
                h[0] = Integer.rotateLeft(h[0], 13) * 5 + 0xe6546b64;
            }
            case 'c' -> {
                for (int i = 0; i < 4; i++) {
                    h[i] ^= mixC(i, Words.intAt(bytes, offset + 4 * i));
                    h[i] = (Integer.rotateLeft(h[i], new int[] {19, 17, 15, 13}[i]) + h[(i + 1) % 4]) * 5
                            + new int[] {0x561ccd1b, 0x0bcaa747, 0x96cd1c35, 0x32ac3b17}[i];
                }
            }
            default -> {
                h1 ^= mixF1(Words.longAt(bytes, offset));
                h1 = (Long.rotateLeft(h1, 27) + h2) * 5 + 0x52dce729;
                h2 ^= mixF2(Words.longAt(bytes, offset + 8));
                h2 = (Long.rotateLeft(h2, 31) + h1) * 5 + 0x38495ab5;
            }
        }
    }

    private static int mixA(int k) {
        return Integer.rotateLeft(k * 0xcc9e2d51, 15) * 0x1b873593;
    }

    private static int mixC(int lane, int k) {
        int[] factors = {0x239b961b, 0xab0e9789, 0x38b34ae5, 0xa1e38b93};
        return Integer.rotateLeft(k * factors[lane], 15 + lane) * factors[(lane + 1) % 4];
    }

    private static long mixF1(long k) {
        return Long.rotateLeft(k * 0x87c37b91114253d5L, 31) * 0x4cf5ad432745937fL;
    }

    private static long mixF2(long k) {
        return Long.rotateLeft(k * 0x4cf5ad432745937fL, 33) * 0x87c37b91114253d5L;
    }

    @Override
    byte[] finish(byte[] rest, int length, long total) {
        byte[] tail = java.util.Arrays.copyOf(java.util.Arrays.copyOf(rest, length), 16);
        return switch (variant) {
            case 'a' -> {
                h[0] ^= mixA(Words.intAt(tail, 0));
                yield Words.bigEndian(finalMix(h[0] ^ (int) total), 4);
            }
            case 'c' -> finishC(tail, (int) total);
            default -> finishF(tail, total);
        };
    }

    private byte[] finishC(byte[] tail, int total) {
        for (int i = 0; i < 4; i++) {
            h[i] ^= mixC(i, Words.intAt(tail, 4 * i)) ^ total;
        }
        spread();
        for (int i = 0; i < 4; i++) {
            h[i] = finalMix(h[i]);
        }
        spread();
        byte[] result = new byte[16];
        for (int i = 0; i < 4; i++) {
            System.arraycopy(Words.bigEndian(h[i], 4), 0, result, 4 * i, 4);
        }
        return result;
    }

    private void spread() {
        h[0] += h[1] + h[2] + h[3];
        h[1] += h[0];
        h[2] += h[0];
        h[3] += h[0];
    }

    private byte[] finishF(byte[] tail, long total) {
        h1 ^= mixF1(Words.longAt(tail, 0)) ^ total;
        h2 ^= mixF2(Words.longAt(tail, 8)) ^ total;
        h1 += h2;
        h2 += h1;
        h1 = finalMix(h1);
        h2 = finalMix(h2);
        h1 += h2;
        h2 += h1;
        byte[] result = new byte[16];
        System.arraycopy(Words.bigEndian(h1, 8), 0, result, 0, 8);
        System.arraycopy(Words.bigEndian(h2, 8), 0, result, 8, 8);
        return result;
    }

    private static int finalMix(int hash) {
        int mixed = (hash ^ hash >>> 16) * 0x85ebca6b;
        mixed = (mixed ^ mixed >>> 13) * 0xc2b2ae35;
        return mixed ^ mixed >>> 16;
    }

    private static long finalMix(long hash) {
        long mixed = (hash ^ hash >>> 33) * 0xff51afd7ed558ccdL;
        mixed = (mixed ^ mixed >>> 33) * 0xc4ceb9fe1a85ec53L;
        return mixed ^ mixed >>> 33;
    }
}
