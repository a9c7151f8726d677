package dev.phpc.ext.hash;

/// ISO/IEC 10118-3, a block cipher of ten rounds on a matrix of eight by eight bytes.
final class Whirlpool extends BlockDigest {
    private static final int ROUNDS = 10;
    private static final long[][] TABLES = new long[8][256];
    private static final long[] ROUND_CONSTANTS = new long[ROUNDS + 1];

    static {
        int[] box = box();
        for (int x = 0; x < 256; x++) {
            int v1 = box[x];
            int v2 = doubled(v1);
            int v4 = doubled(v2);
            int v5 = v4 ^ v1;
            int v8 = doubled(v4);
            int v9 = v8 ^ v1;
            long row = (long) v1 << 56 | (long) v1 << 48 | (long) v4 << 40 | (long) v1 << 32
                    | (long) v8 << 24 | (long) v5 << 16 | (long) v2 << 8 | v9;
            for (int t = 0; t < 8; t++) {
                TABLES[t][x] = Long.rotateRight(row, 8 * t);
            }
        }
        for (int round = 1; round <= ROUNDS; round++) {
            for (int i = 0; i < 8; i++) {
                ROUND_CONSTANTS[round] |= (TABLES[i][8 * (round - 1) + i] & 0xffL << 56 - 8 * i);
            }
        }
    }

    private final long[] state;

    Whirlpool() {
        super(64);
        state = new long[8];
    }

    private Whirlpool(Whirlpool original) {
        super(original);
        state = original.state.clone();
    }

    @Override
    public Digest copy() {
        return new Whirlpool(this);
    }

    /// The substitution box, put together from two small ones.
    private static int[] box() {
        int[] e = {0x1, 0xb, 0x9, 0xc, 0xd, 0x6, 0xf, 0x3, 0xe, 0x8, 0x7, 0x4, 0xa, 0x2, 0x5, 0x0};
        int[] r = {0x7, 0xc, 0xb, 0xd, 0xe, 0x4, 0x9, 0xf, 0x6, 0x3, 0x8, 0xa, 0x2, 0x5, 0x1, 0x0};
        int[] inverse = new int[16];
        for (int i = 0; i < 16; i++) {
            inverse[e[i]] = i;
        }
        int[] box = new int[256];
        for (int x = 0; x < 256; x++) {
            int high = e[x >> 4];
            int low = inverse[x & 15];
            int middle = r[high ^ low];
            box[x] = e[high ^ middle] << 4 | inverse[low ^ middle];
        }
        return box;
    }

    private static int doubled(int value) {
        int twice = value << 1;
        return twice >= 0x100 ? twice ^ 0x11d : twice;
    }

    @Override
    void block(byte[] bytes, int offset) {
        long[] input = new long[8];
        long[] key = state.clone();
        long[] block = new long[8];
        for (int i = 0; i < 8; i++) {
            input[i] = Long.reverseBytes(Words.longAt(bytes, offset + 8 * i));
            block[i] = input[i] ^ key[i];
        }
        for (int round = 1; round <= ROUNDS; round++) {
            key = mixed(key);
            key[0] ^= ROUND_CONSTANTS[round];
            block = mixed(block);
            for (int i = 0; i < 8; i++) {
                block[i] ^= key[i];
            }
        }
        for (int i = 0; i < 8; i++) {
            state[i] ^= block[i] ^ input[i];
        }
    }

    private static long[] mixed(long[] words) {
        long[] result = new long[8];
        for (int i = 0; i < 8; i++) {
            for (int t = 0; t < 8; t++) {
                result[i] ^= TABLES[t][(int) (words[i - t & 7] >>> 56 - 8 * t) & 0xff];
            }
        }
        return result;
    }

    @Override
    byte[] finish(byte[] rest, int length, long total) {
        byte[] bits = new byte[32];
        System.arraycopy(Words.bigEndian(total * 8, 8), 0, bits, 24, 8);
        pad(rest, length, bits);
        byte[] result = new byte[64];
        for (int i = 0; i < 8; i++) {
            System.arraycopy(Words.bigEndian(state[i], 8), 0, result, 8 * i, 8);
        }
        return result;
    }
}
