package dev.phpc.ext.spl;

import dev.phpc.runtime.declare.PhpClass;

/// An element too many for a container that is full.
@PhpClass("class OverflowException extends RuntimeException")
public class PhpOverflowException extends PhpRuntimeException {
    public PhpOverflowException(dev.phpc.runtime.objects.PhpClass cls) {
        super(cls);
    }
}
