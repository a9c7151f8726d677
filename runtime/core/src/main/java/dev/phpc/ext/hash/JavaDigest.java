package dev.phpc.ext.hash;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/// A hash that the JDK computes.
final class JavaDigest implements Digest {
    private final MessageDigest digest;
    private final int blockSize;

    private JavaDigest(MessageDigest digest, int blockSize) {
        this.digest = digest;
        this.blockSize = blockSize;
    }

    static JavaDigest of(String algorithm, int blockSize) {
        try {
            return new JavaDigest(MessageDigest.getInstance(algorithm), blockSize);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void update(byte[] bytes, int offset, int length) {
        digest.update(bytes, offset, length);
    }

    @Override
    public byte[] finish() {
        return digest.digest();
    }

    @Override
    public Digest copy() {
        try {
            return new JavaDigest((MessageDigest) digest.clone(), blockSize);
        } catch (CloneNotSupportedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public int blockSize() {
        return blockSize;
    }
}
