package dev.phpc.ext.hash;

import java.util.Arrays;

/// A hash that works on blocks of fixed size: keeps what is not yet a block.
abstract class BlockDigest implements Digest {
    private byte[] pending;
    private int held;
    private long total;

    BlockDigest(int blockSize) {
        pending = new byte[blockSize];
    }

    BlockDigest(BlockDigest original) {
        pending = original.pending.clone();
        held = original.held;
        total = original.total;
    }

    /// Works in one block.
    abstract void block(byte[] bytes, int offset);

    /// The result, from the bytes that did not fill a block.
    abstract byte[] finish(byte[] rest, int length, long total);

    @Override
    public final void update(byte[] bytes, int offset, int length) {
        total += length;
        int at = offset;
        int left = length;
        if (held > 0) {
            int taken = Math.min(left, pending.length - held);
            System.arraycopy(bytes, at, pending, held, taken);
            held += taken;
            at += taken;
            left -= taken;
            if (held < pending.length) {
                return;
            }
            block(pending, 0);
            held = 0;
        }
        for (; left >= pending.length; at += pending.length, left -= pending.length) {
            block(bytes, at);
        }
        System.arraycopy(bytes, at, pending, 0, left);
        held = left;
    }

    @Override
    public final byte[] finish() {
        return finish(pending, held, total);
    }

    /// Pads as MD4 and its descendants do: a bit, zeros, and the length in bits at the end of the last block.
    final void pad(byte[] rest, int length, byte[] bits) {
        byte[] last = Arrays.copyOf(rest, rest.length);
        Arrays.fill(last, length, last.length, (byte) 0);
        last[length] = (byte) 0x80;
        if (length + 1 + bits.length > last.length) {
            block(last, 0);
            last = new byte[rest.length];
        }
        System.arraycopy(bits, 0, last, last.length - bits.length, bits.length);
        block(last, 0);
    }

    @Override
    public int blockSize() {
        return pending.length;
    }
}
