package dev.phpc.ext.hash;

/// A running hash.
public interface Digest {
    void update(byte[] bytes, int offset, int length);

    /// The result; the digest can't be used any more.
    byte[] finish();

    /// A digest that goes on from the same state.
    Digest copy();

    /// The bytes that HMAC pads a key to.
    int blockSize();
}
