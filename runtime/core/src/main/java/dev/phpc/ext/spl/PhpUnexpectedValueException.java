package dev.phpc.ext.spl;

import dev.phpc.runtime.declare.PhpClass;

/// A value that is not among those expected.
@PhpClass("class UnexpectedValueException extends RuntimeException")
public class PhpUnexpectedValueException extends PhpRuntimeException {
    public PhpUnexpectedValueException(dev.phpc.runtime.objects.PhpClass cls) {
        super(cls);
    }
}
