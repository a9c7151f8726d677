package dev.phpc.ext.hash;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.HexFormat;

/// XXH3 of 64 and of 128 bits, by the specification of xxHash 0.8. The input is gathered, for which way it goes depends on its length.
final class Xxh3 implements Digest {
    private static final int SECRET_LENGTH = 192;
    private static final int STRIPE = 64;
    private static final int BLOCK = 1024;
    private static final ByteBuffer SECRET = ByteBuffer.wrap(HexFormat.of().parseHex(
            "b8fe6c3923a44bbe7c01812cf721ad1cded46de9839097db7240a4a4b7b3671fcb79e64eccc0e578825ad07dccff7221b8084674f743248ee03590e6813a264c"
            + "3c2852bb91c300cb88d0658b1b532ea371644897a20df94e3819ef46a9deacd8a8fa763fe39c343ff9dcbbc7c70b4f1d8a51e04bcdb45931c89f7ec9d9787364"
            + "eac5ac8334d3ebc3c581a0fffa1363eb170ddd51b7f0da49d316552629d4689e2b16be587d47a1fc8ff8b8d17ad031ce45cb3a8f95160428afd7fbcabb4b407e"))
            .order(ByteOrder.LITTLE_ENDIAN);

    private static final long P32_1 = 0x9e3779b1L;
    private static final long P32_2 = 0x85ebca77L;
    private static final long P32_3 = 0xc2b2ae3dL;
    private static final long P64_1 = 0x9e3779b185ebca87L;
    private static final long P64_2 = 0xc2b2ae3d27d4eb4fL;
    private static final long P64_3 = 0x165667b19e3779f9L;
    private static final long P64_4 = 0x85ebca77c2b2ae63L;
    private static final long P64_5 = 0x27d4eb2f165667c5L;
    private static final long MX1 = 0x165667919e3779f9L;
    private static final long MX2 = 0x9fb21c651e98df25L;

    private final boolean wide;
    private final long seed;
    private final ByteArrayOutputStream gathered = new ByteArrayOutputStream();
    private ByteBuffer in;
    private int length;

    Xxh3(boolean wide, long seed) {
        this.wide = wide;
        this.seed = seed;
    }

    @Override
    public void update(byte[] bytes, int offset, int count) {
        gathered.write(bytes, offset, count);
    }

    @Override
    public int blockSize() {
        return STRIPE;
    }

    @Override
    public Digest copy() {
        Xxh3 copy = new Xxh3(wide, seed);
        copy.gathered.writeBytes(gathered.toByteArray());
        return copy;
    }

    @Override
    public byte[] finish() {
        in = ByteBuffer.wrap(gathered.toByteArray()).order(ByteOrder.LITTLE_ENDIAN);
        length = in.capacity();
        if (wide) {
            long[] both = length <= 16 ? shortWide() : length <= 240 ? mediumWide() : longWide();
            return ByteBuffer.allocate(16).putLong(both[1]).putLong(both[0]).array();
        }
        return ByteBuffer.allocate(8).putLong(length <= 16 ? shortNarrow() : length <= 240 ? mediumNarrow() : longNarrow()).array();
    }

    // 64 bits

    private long shortNarrow() {
        if (length > 8) {
            long low = in.getLong(0) ^ (secret(24) ^ secret(32)) + seed;
            long high = in.getLong(length - 8) ^ (secret(40) ^ secret(48)) - seed;
            return avalanche(length + Long.reverseBytes(low) + high + fold(low, high));
        }
        if (length >= 4) {
            long mixed = unsigned(in.getInt(length - 4)) + ((long) in.getInt(0) << 32);
            long h = mixed ^ (secret(8) ^ secret(16)) - swappedSeed();
            h ^= Long.rotateLeft(h, 49) ^ Long.rotateLeft(h, 24);
            h *= MX2;
            h ^= (h >>> 35) + length;
            h *= MX2;
            return h ^ h >>> 28;
        }
        return length > 0 ? avalanche64(unsigned(fewBytes()) ^ unsigned(secretInt(0) ^ secretInt(4)) + seed)
                : avalanche64(seed ^ secret(56) ^ secret(64));
    }

    private long mediumNarrow() {
        long sum = length * P64_1;
        if (length <= 128) {
            for (int i = (length - 1) / 32; i >= 0; i--) {
                sum += mix16(16 * i, 32 * i, seed) + mix16(length - 16 * (i + 1), 32 * i + 16, seed);
            }
            return avalanche(sum);
        }
        for (int i = 0; i < 8; i++) {
            sum += mix16(16 * i, 16 * i, seed);
        }
        sum = avalanche(sum);
        for (int i = 8; i < length / 16; i++) {
            sum += mix16(16 * i, 16 * (i - 8) + 3, seed);
        }
        return avalanche(sum + mix16(length - 16, 136 - 17, seed));
    }

    private long longNarrow() {
        ByteBuffer secret = seededSecret();
        return merged(accumulated(secret), secret, 11, length * P64_1);
    }

    // 128 bits: the low half first

    private long[] shortWide() {
        if (length > 8) {
            long high = in.getLong(length - 8);
            long[] product = multiply(in.getLong(0) ^ high ^ (secret(32) ^ secret(40)) - seed, P64_1);
            product[0] += (long) (length - 1) << 54;
            high ^= (secret(48) ^ secret(56)) + seed;
            product[1] += high + (high & 0xffffffffL) * (P32_2 - 1);
            product[0] ^= Long.reverseBytes(product[1]);
            long[] result = multiply(product[0], P64_2);
            return new long[] {avalanche(result[0]), avalanche(result[1] + product[1] * P64_2)};
        }
        if (length >= 4) {
            long mixed = unsigned(in.getInt(0)) + ((long) in.getInt(length - 4) << 32);
            long[] product = multiply(mixed ^ (secret(16) ^ secret(24)) + swappedSeed(), P64_1 + ((long) length << 2));
            product[1] += product[0] << 1;
            product[0] ^= product[1] >>> 3;
            product[0] = (product[0] ^ product[0] >>> 35) * MX2;
            product[0] ^= product[0] >>> 28;
            return new long[] {product[0], avalanche(product[1])};
        }
        if (length > 0) {
            int low = fewBytes();
            int high = Integer.rotateLeft(Integer.reverseBytes(low), 13);
            return new long[] {avalanche64(unsigned(low) ^ unsigned(secretInt(0) ^ secretInt(4)) + seed),
                avalanche64(unsigned(high) ^ unsigned(secretInt(8) ^ secretInt(12)) - seed)};
        }
        return new long[] {avalanche64(seed ^ secret(64) ^ secret(72)), avalanche64(seed ^ secret(80) ^ secret(88))};
    }

    private long[] mediumWide() {
        long[] sum = {length * P64_1, 0};
        if (length <= 128) {
            for (int i = (length - 1) / 32; i >= 0; i--) {
                mix32(sum, 16 * i, length - 16 * (i + 1), 32 * i, seed);
            }
        } else {
            for (int i = 32; i < 160; i += 32) {
                mix32(sum, i - 32, i - 16, i - 32, seed);
            }
            sum[0] = avalanche(sum[0]);
            sum[1] = avalanche(sum[1]);
            for (int i = 160; i <= length; i += 32) {
                mix32(sum, i - 32, i - 16, 3 + i - 160, seed);
            }
            mix32(sum, length - 16, length - 32, 136 - 17 - 16, -seed);
        }
        long high = sum[0] * P64_1 + sum[1] * P64_4 + (length - seed) * P64_2;
        return new long[] {avalanche(sum[0] + sum[1]), -avalanche(high)};
    }

    private long[] longWide() {
        ByteBuffer secret = seededSecret();
        long[] lanes = accumulated(secret);
        return new long[] {merged(lanes, secret, 11, length * P64_1), merged(lanes, secret, SECRET_LENGTH - STRIPE - 11, ~(length * P64_2))};
    }

    // What both share

    private long[] accumulated(ByteBuffer secret) {
        long[] lanes = {P32_3, P64_1, P64_2, P64_3, P64_4, P32_2, P64_5, P32_1};
        int blocks = (length - 1) / BLOCK;
        for (int block = 0; block < blocks; block++) {
            for (int stripe = 0; stripe < BLOCK / STRIPE; stripe++) {
                accumulate(lanes, block * BLOCK + stripe * STRIPE, secret, stripe * 8);
            }
            for (int i = 0; i < 8; i++) {
                lanes[i] = (lanes[i] ^ lanes[i] >>> 47 ^ secret.getLong(SECRET_LENGTH - STRIPE + 8 * i)) * P32_1;
            }
        }
        for (int stripe = 0; stripe < (length - 1 - blocks * BLOCK) / STRIPE; stripe++) {
            accumulate(lanes, blocks * BLOCK + stripe * STRIPE, secret, stripe * 8);
        }
        accumulate(lanes, length - STRIPE, secret, SECRET_LENGTH - STRIPE - 7);
        return lanes;
    }

    private void accumulate(long[] lanes, int at, ByteBuffer secret, int secretAt) {
        for (int i = 0; i < 8; i++) {
            long value = in.getLong(at + 8 * i);
            long key = value ^ secret.getLong(secretAt + 8 * i);
            lanes[i ^ 1] += value;
            lanes[i] += (key & 0xffffffffL) * (key >>> 32);
        }
    }

    private static long merged(long[] lanes, ByteBuffer secret, int at, long start) {
        long result = start;
        for (int i = 0; i < 4; i++) {
            result += fold(lanes[2 * i] ^ secret.getLong(at + 16 * i), lanes[2 * i + 1] ^ secret.getLong(at + 16 * i + 8));
        }
        return avalanche(result);
    }

    private ByteBuffer seededSecret() {
        ByteBuffer seeded = ByteBuffer.allocate(SECRET_LENGTH).order(ByteOrder.LITTLE_ENDIAN);
        for (int i = 0; i < SECRET_LENGTH; i += 16) {
            seeded.putLong(secret(i) + seed).putLong(secret(i + 8) - seed);
        }
        return seeded;
    }

    private void mix32(long[] sum, int first, int second, int secretAt, long seed) {
        sum[0] += mix16(first, secretAt, seed);
        sum[0] ^= in.getLong(second) + in.getLong(second + 8);
        sum[1] += mix16(second, secretAt + 16, seed);
        sum[1] ^= in.getLong(first) + in.getLong(first + 8);
    }

    private long mix16(int at, int secretAt, long seed) {
        return fold(in.getLong(at) ^ secret(secretAt) + seed, in.getLong(at + 8) ^ secret(secretAt + 8) - seed);
    }

    /// One to three bytes and their number.
    private int fewBytes() {
        return (in.get(0) & 0xff) << 16 | in.get(length >> 1) << 24 | in.get(length - 1) & 0xff | length << 8;
    }

    private long swappedSeed() {
        return seed ^ (long) Integer.reverseBytes((int) seed) << 32;
    }

    private static long secret(int at) {
        return SECRET.getLong(at);
    }

    private static int secretInt(int at) {
        return SECRET.getInt(at);
    }

    private static long unsigned(int value) {
        return value & 0xffffffffL;
    }

    private static long[] multiply(long a, long b) {
        return new long[] {a * b, Math.unsignedMultiplyHigh(a, b)};
    }

    private static long fold(long a, long b) {
        return a * b ^ Math.unsignedMultiplyHigh(a, b);
    }

    private static long avalanche(long hash) {
        long h = (hash ^ hash >>> 37) * MX1;
        return h ^ h >>> 32;
    }

    private static long avalanche64(long hash) {
        long h = (hash ^ hash >>> 33) * P64_2;
        h = (h ^ h >>> 29) * P64_3;
        return h ^ h >>> 32;
    }
}
