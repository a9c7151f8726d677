package dev.phpc.ext.hash;

/// RFC 1320.
final class Md4 extends BlockDigest {
    private final int[] state;

    Md4() {
        super(64);
        state = new int[] {0x67452301, 0xefcdab89, 0x98badcfe, 0x10325476};
    }

    private Md4(Md4 original) {
        super(original);
        state = original.state.clone();
    }

    @Override
    public Digest copy() {
        return new Md4(this);
    }

    @Override
    void block(byte[] bytes, int offset) {
        int[] x = new int[16];
        for (int i = 0; i < 16; i++) {
            x[i] = Words.intAt(bytes, offset + 4 * i);
        }
        int[][] order = {
            {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15},
            {0, 4, 8, 12, 1, 5, 9, 13, 2, 6, 10, 14, 3, 7, 11, 15},
            {0, 8, 4, 12, 2, 10, 6, 14, 1, 9, 5, 13, 3, 11, 7, 15}
        };
        int[][] shifts = {{3, 7, 11, 19}, {3, 5, 9, 13}, {3, 9, 11, 15}};
        int[] constants = {0, 0x5a827999, 0x6ed9eba1};
        int a = state[0];
        int b = state[1];
        int c = state[2];
        int d = state[3];
        for (int round = 0; round < 3; round++) {
            for (int i = 0; i < 16; i++) {
                int mixed = round == 0 ? b & c | ~b & d : round == 1 ? b & c | b & d | c & d : b ^ c ^ d;
                int next = Integer.rotateLeft(a + mixed + x[order[round][i]] + constants[round], shifts[round][i % 4]);
                a = d;
                d = c;
                c = b;
                b = next;
            }
        }
        state[0] += a;
        state[1] += b;
        state[2] += c;
        state[3] += d;
    }

    @Override
    byte[] finish(byte[] rest, int length, long total) {
        pad(rest, length, Words.littleEndian(total * 8, 8));
        byte[] result = new byte[16];
        for (int i = 0; i < 4; i++) {
            System.arraycopy(Words.littleEndian(state[i], 4), 0, result, 4 * i, 4);
        }
        return result;
    }
}
