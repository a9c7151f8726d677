package dev.phpc.ext.standard.passwords;

import java.math.BigInteger;

/// The Blowfish cipher with the costly key schedule of bcrypt.
final class Blowfish {
    private static final int ROUNDS = 16;
    private static final int SUBKEYS = ROUNDS + 2;
    private static final int BOXES = 4 * 256;

    /// Subkeys and boxes begin as the fraction of pi.
    private static final int[] PI = fractionOfPi(SUBKEYS + BOXES);

    private final int[] subkeys = new int[SUBKEYS];
    private final int[] boxes = new int[BOXES];

    Blowfish() {
        System.arraycopy(PI, 0, subkeys, 0, SUBKEYS);
        System.arraycopy(PI, SUBKEYS, boxes, 0, BOXES);
    }

    /// The first `words` words of 32 bits after the point, by Machin's formula.
    private static int[] fractionOfPi(int words) {
        int guard = 64;
        int bits = 32 * words + guard;
        BigInteger one = BigInteger.ONE.shiftLeft(bits);
        BigInteger pi = arctangent(one, 5).shiftLeft(4).subtract(arctangent(one, 239).shiftLeft(2));
        BigInteger fraction = pi.subtract(one.multiply(BigInteger.valueOf(3))).shiftRight(guard);
        byte[] bytes = fraction.toByteArray();
        int[] result = new int[words];
        for (int i = 0; i < 4 * words; i++) {
            int at = bytes.length - 4 * words + i;
            result[i / 4] = result[i / 4] << 8 | (at < 0 ? 0 : bytes[at] & 0xff);
        }
        return result;
    }

    /// `one` times the arctangent of 1/`x`.
    private static BigInteger arctangent(BigInteger one, int x) {
        BigInteger square = BigInteger.valueOf((long) x * x);
        BigInteger power = one.divide(BigInteger.valueOf(x));
        BigInteger sum = power;
        for (int n = 3; power.signum() != 0; n += 2) {
            power = power.divide(square);
            BigInteger term = power.divide(BigInteger.valueOf(n));
            sum = n % 4 == 3 ? sum.subtract(term) : sum.add(term);
        }
        return sum;
    }

    /// A key, repeated, as one word for each subkey. Bytes with their high bit set spoiled the bytes before them in an old
    /// implementation, whose hashes are still around: `signed` does the same.
    static int[] words(byte[] key, boolean signed) {
        int[] words = new int[SUBKEYS];
        int at = 0;
        for (int i = 0; i < SUBKEYS; i++) {
            for (int j = 0; j < 4; j++) {
                words[i] = words[i] << 8 | (signed ? key[at] : key[at] & 0xff);
                at = (at + 1) % key.length;
            }
        }
        return words;
    }

    /// Changes the first subkey.
    void disturb(int bits) {
        subkeys[0] ^= bits;
    }

    /// Mixes in a key, encrypting a chain of blocks that starts from zero, or goes through the salt.
    void schedule(int[] key, int[] salt) {
        for (int i = 0; i < SUBKEYS; i++) {
            subkeys[i] ^= key[i];
        }
        int[] block = new int[2];
        int position = fill(subkeys, block, salt, 0);
        fill(boxes, block, salt, position);
    }

    private int fill(int[] words, int[] block, int[] salt, int position) {
        int at = position;
        for (int i = 0; i < words.length; i += 2) {
            if (salt != null) {
                block[0] ^= salt[at];
                block[1] ^= salt[at + 1];
                at = (at + 2) % salt.length;
            }
            encrypt(block, 0);
            words[i] = block[0];
            words[i + 1] = block[1];
        }
        return at;
    }

    /// Encrypts the two words at `at`.
    void encrypt(int[] data, int at) {
        int left = data[at] ^ subkeys[0];
        int right = data[at + 1];
        for (int round = 1; round <= ROUNDS; round += 2) {
            right ^= mixed(left) ^ subkeys[round];
            left ^= mixed(right) ^ subkeys[round + 1];
        }
        data[at] = right ^ subkeys[ROUNDS + 1];
        data[at + 1] = left;
    }

    private int mixed(int word) {
        return (boxes[word >>> 24] + boxes[256 + (word >>> 16 & 0xff)] ^ boxes[512 + (word >>> 8 & 0xff)]) + boxes[768 + (word & 0xff)];
    }
}
