package dev.phpc.ext.standard.strings;

import dev.phpc.runtime.FatalError;

/// The limit on the size of a string: what no Java array can hold is as good as out of memory.
final class Memory {
    private Memory() {}

    /// The length of `count` strings of `length` bytes.
    static int stringLength(long length, long count) {
        if (length > 0 && count > (Integer.MAX_VALUE - 64) / length) {
            throw new FatalError("Allowed memory size of 2147483647 bytes exhausted (tried to allocate "
                    + (Math.multiplyHigh(length, count) == 0 ? length * count : Long.MAX_VALUE) + " bytes)");
        }
        return (int) (length * count);
    }
}
