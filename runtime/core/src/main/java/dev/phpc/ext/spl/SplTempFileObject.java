package dev.phpc.ext.spl;

import dev.phpc.runtime.Context;
import dev.phpc.runtime.declare.PhpClass;
import dev.phpc.runtime.declare.PhpMethod;

/// A temporary file, in memory while it is small.
@PhpClass("class SplTempFileObject extends SplFileObject")
public class SplTempFileObject extends SplFileObject {
    private static final long DEFAULT_MEMORY = 2 * 1024 * 1024;

    public SplTempFileObject(dev.phpc.runtime.objects.PhpClass cls) {
        super(cls);
    }

    @PhpMethod("__construct(int $maxMemory = 2097152)")
    void construct(Context ctx, long maxMemory) {
        String name = maxMemory < 0 ? "php://memory"
                : maxMemory == DEFAULT_MEMORY ? "php://temp" : "php://temp/maxmemory:" + maxMemory;
        open(ctx, "SplTempFileObject", name, "wb", false, null);
        path("");
    }

    /// PHP knows of the end of `php://temp` as soon as the last line was read.
    @Override
    boolean isAtEnd(Context ctx) {
        return super.isAtEnd(ctx) || ftell(ctx) instanceof Long place && place > 0 && place.equals(fstat(ctx).get("size"));
    }
}
