package dev.phpc.ext.hash;

/// RIPEMD in its four sizes: two lines of rounds side by side, which 256 and 320 keep apart.
final class RipeMd extends BlockDigest {
    private static final int[] LEFT_ORDER = {
        0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 7, 4, 13, 1, 10, 6, 15, 3, 12, 0, 9, 5, 2, 14, 11, 8,
        3, 10, 14, 4, 9, 15, 8, 1, 2, 7, 0, 6, 13, 11, 5, 12, 1, 9, 11, 10, 0, 8, 12, 4, 13, 3, 7, 15, 14, 5, 6, 2,
        4, 0, 5, 9, 7, 12, 2, 10, 14, 1, 3, 8, 11, 6, 15, 13
    };
    private static final int[] RIGHT_ORDER = {
        5, 14, 7, 0, 9, 2, 11, 4, 13, 6, 15, 8, 1, 10, 3, 12, 6, 11, 3, 7, 0, 13, 5, 10, 14, 15, 8, 12, 4, 9, 1, 2,
        15, 5, 1, 3, 7, 14, 6, 9, 11, 8, 12, 2, 10, 0, 4, 13, 8, 6, 4, 1, 3, 11, 15, 0, 5, 12, 2, 13, 9, 7, 10, 14,
        12, 15, 10, 4, 1, 5, 8, 7, 6, 2, 13, 14, 0, 3, 9, 11
    };
    private static final int[] LEFT_SHIFTS = {
        11, 14, 15, 12, 5, 8, 7, 9, 11, 13, 14, 15, 6, 7, 9, 8, 7, 6, 8, 13, 11, 9, 7, 15, 7, 12, 15, 9, 11, 7, 13, 12,
        11, 13, 6, 7, 14, 9, 13, 15, 14, 8, 13, 6, 5, 12, 7, 5, 11, 12, 14, 15, 14, 15, 9, 8, 9, 14, 5, 6, 8, 6, 5, 12,
        9, 15, 5, 11, 6, 8, 13, 12, 5, 12, 13, 14, 11, 8, 5, 6
    };
    private static final int[] RIGHT_SHIFTS = {
        8, 9, 9, 11, 13, 15, 15, 5, 7, 7, 8, 11, 14, 14, 12, 6, 9, 13, 15, 7, 12, 8, 9, 11, 7, 7, 12, 7, 6, 15, 13, 11,
        9, 7, 15, 11, 8, 6, 6, 14, 12, 13, 5, 14, 13, 13, 7, 5, 15, 5, 8, 11, 14, 14, 6, 14, 6, 9, 12, 9, 12, 5, 15, 8,
        8, 5, 12, 9, 12, 5, 14, 6, 8, 13, 6, 5, 15, 13, 11, 11
    };
    private static final int[] LEFT_CONSTANTS = {0, 0x5a827999, 0x6ed9eba1, 0x8f1bbcdc, 0xa953fd4e};
    private static final int[] RIGHT_CONSTANTS = {0x50a28be6, 0x5c4dd124, 0x6d703ef3, 0x7a6d76e9, 0};

    private final int bits;
    private final boolean five;
    private final int[] state;

    RipeMd(int bits) {
        super(64);
        this.bits = bits;
        this.five = bits == 160 || bits == 320;
        int[] first = {0x67452301, 0xefcdab89, 0x98badcfe, 0x10325476, 0xc3d2e1f0};
        int[] second = {0x76543210, 0xfedcba98, 0x89abcdef, 0x01234567, 0x3c2d1e0f};
        int words = five ? 5 : 4;
        state = new int[bits / 32];
        System.arraycopy(first, 0, state, 0, words);
        if (isDouble()) {
            System.arraycopy(second, 0, state, words, words);
        }
    }

    private RipeMd(RipeMd original) {
        super(original);
        bits = original.bits;
        five = original.five;
        state = original.state.clone();
    }

    private boolean isDouble() {
        return bits >= 256;
    }

    @Override
    public Digest copy() {
        return new RipeMd(this);
    }

    @Override
    void block(byte[] bytes, int offset) {
        int[] x = new int[16];
        for (int i = 0; i < 16; i++) {
            x[i] = Words.intAt(bytes, offset + 4 * i);
        }
        int words = five ? 5 : 4;
        int[] left = java.util.Arrays.copyOfRange(state, 0, words);
        int[] right = isDouble() ? java.util.Arrays.copyOfRange(state, words, 2 * words) : left.clone();
        int[] swapAfter = five ? new int[] {1, 3, 0, 2, 4} : new int[] {0, 1, 2, 3};
        for (int round = 0; round < words; round++) {
            int rightMix = words - 1 - round;
            int rightConstant = !five && round == 3 ? 0 : RIGHT_CONSTANTS[round];
            for (int i = 16 * round; i < 16 * round + 16; i++) {
                step(left, x[LEFT_ORDER[i]] + LEFT_CONSTANTS[round], round, LEFT_SHIFTS[i]);
                step(right, x[RIGHT_ORDER[i]] + rightConstant, rightMix, RIGHT_SHIFTS[i]);
            }
            if (isDouble()) {
                int word = swapAfter[round];
                int swapped = left[word];
                left[word] = right[word];
                right[word] = swapped;
            }
        }
        add(left, right, words);
    }

    private void step(int[] v, int input, int mix, int shift) {
        int sum = v[0] + mixed(mix, v[1], v[2], v[3]) + input;
        if (five) {
            int next = Integer.rotateLeft(sum, shift) + v[4];
            v[0] = v[4];
            v[4] = v[3];
            v[3] = Integer.rotateLeft(v[2], 10);
            v[2] = v[1];
            v[1] = next;
        } else {
            int next = Integer.rotateLeft(sum, shift);
            v[0] = v[3];
            v[3] = v[2];
            v[2] = v[1];
            v[1] = next;
        }
    }

    private static int mixed(int function, int x, int y, int z) {
        return switch (function) {
            case 0 -> x ^ y ^ z;
            case 1 -> x & y | ~x & z;
            case 2 -> (x | ~y) ^ z;
            case 3 -> x & z | y & ~z;
            default -> x ^ (y | ~z);
        };
    }

    private void add(int[] left, int[] right, int words) {
        if (isDouble()) {
            for (int i = 0; i < words; i++) {
                state[i] += left[i];
                state[words + i] += right[i];
            }
            return;
        }
        int[] old = state.clone();
        for (int i = 0; i < words; i++) {
            state[i] = old[(i + 1) % words] + left[(i + 2) % words] + right[(i + 3) % words];
        }
    }

    @Override
    byte[] finish(byte[] rest, int length, long total) {
        pad(rest, length, Words.littleEndian(total * 8, 8));
        byte[] result = new byte[state.length * 4];
        for (int i = 0; i < state.length; i++) {
            System.arraycopy(Words.littleEndian(state[i], 4), 0, result, 4 * i, 4);
        }
        return result;
    }
}
