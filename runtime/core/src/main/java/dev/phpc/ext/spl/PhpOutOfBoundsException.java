package dev.phpc.ext.spl;

import dev.phpc.runtime.declare.PhpClass;

/// A key that is not there.
@PhpClass("class OutOfBoundsException extends RuntimeException")
public class PhpOutOfBoundsException extends PhpRuntimeException {
    public PhpOutOfBoundsException(dev.phpc.runtime.objects.PhpClass cls) {
        super(cls);
    }
}
