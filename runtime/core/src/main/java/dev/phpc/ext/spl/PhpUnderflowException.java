package dev.phpc.ext.spl;

import dev.phpc.runtime.declare.PhpClass;

/// A removal from an empty container.
@PhpClass("class UnderflowException extends RuntimeException")
public class PhpUnderflowException extends PhpRuntimeException {
    public PhpUnderflowException(dev.phpc.runtime.objects.PhpClass cls) {
        super(cls);
    }
}
