package dev.phpc.ext.spl;

import dev.phpc.runtime.declare.PhpClass;

/// An argument of the wrong kind.
@PhpClass("class InvalidArgumentException extends LogicException")
public class PhpInvalidArgumentException extends PhpLogicException {
    public PhpInvalidArgumentException(dev.phpc.runtime.objects.PhpClass cls) {
        super(cls);
    }
}
