package dev.phpc.ext.spl;

import dev.phpc.runtime.Context;
import dev.phpc.runtime.declare.PhpInterface;
import dev.phpc.runtime.declare.PhpMethod;

/// An iterator that finds its way to a position by itself.
@PhpInterface("interface SeekableIterator extends Iterator")
public interface PhpSeekableIterator {
    @PhpMethod("seek(int $offset): @tentative void")
    void seek(Context ctx, long offset);
}
