package dev.phpc.ext.spl;

import dev.phpc.runtime.declare.PhpClass;

/// A computation that left its range.
@PhpClass("class RangeException extends RuntimeException")
public class PhpRangeException extends PhpRuntimeException {
    public PhpRangeException(dev.phpc.runtime.objects.PhpClass cls) {
        super(cls);
    }
}
