package dev.phpc.ext.hash;

import java.util.Arrays;
import java.util.function.Supplier;

/// RFC 2104 over any digest.
final class Hmac {
    private final Supplier<Digest> digests;
    private final byte[] key;

    Hmac(Supplier<Digest> digests, byte[] key) {
        this.digests = digests;
        this.key = pad(digests, key);
    }

    /// A key of exactly one block.
    static byte[] pad(Supplier<Digest> digests, byte[] key) {
        Digest digest = digests.get();
        int size = digest.blockSize();
        if (key.length <= size) {
            return Arrays.copyOf(key, size);
        }
        digest.update(key, 0, key.length);
        return Arrays.copyOf(digest.finish(), size);
    }

    /// Starts or ends the computation with a padded key.
    static void absorb(Digest digest, byte[] key, int pattern) {
        byte[] block = new byte[key.length];
        for (int i = 0; i < key.length; i++) {
            block[i] = (byte) (key[i] ^ pattern);
        }
        digest.update(block, 0, block.length);
    }

    static final int INNER = 0x36;
    static final int OUTER = 0x5c;

    /// The second pass over the result of the first.
    static byte[] outer(Digest digest, byte[] key, byte[] inner) {
        absorb(digest, key, OUTER);
        digest.update(inner, 0, inner.length);
        return digest.finish();
    }

    byte[] of(byte[]... parts) {
        Digest digest = digests.get();
        absorb(digest, key, INNER);
        for (byte[] part : parts) {
            digest.update(part, 0, part.length);
        }
        return outer(digests.get(), key, digest.finish());
    }
}
