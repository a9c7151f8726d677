package dev.phpc.ext.spl;

import dev.phpc.runtime.declare.PhpClass;

/// An invalid length.
@PhpClass("class LengthException extends LogicException")
public class PhpLengthException extends PhpLogicException {
    public PhpLengthException(dev.phpc.runtime.objects.PhpClass cls) {
        super(cls);
    }
}
