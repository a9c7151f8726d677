package dev.phpc.ext.standard.arrays;

import dev.phpc.runtime.declare.PhpConstant;

/// What `extract()` does with names that are taken or invalid.
final class ExtractionFlags {
    @PhpConstant("EXTR_OVERWRITE")
    static final long OVERWRITE = 0;
    @PhpConstant("EXTR_SKIP")
    static final long SKIP = 1;
    @PhpConstant("EXTR_PREFIX_SAME")
    static final long PREFIX_SAME = 2;
    @PhpConstant("EXTR_PREFIX_ALL")
    static final long PREFIX_ALL = 3;
    @PhpConstant("EXTR_PREFIX_INVALID")
    static final long PREFIX_INVALID = 4;
    @PhpConstant("EXTR_PREFIX_IF_EXISTS")
    static final long PREFIX_IF_EXISTS = 5;
    @PhpConstant("EXTR_IF_EXISTS")
    static final long IF_EXISTS = 6;
    @PhpConstant("EXTR_REFS")
    static final long REFS = 256;

    private ExtractionFlags() {}
}
