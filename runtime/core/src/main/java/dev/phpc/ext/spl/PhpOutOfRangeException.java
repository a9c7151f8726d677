package dev.phpc.ext.spl;

import dev.phpc.runtime.declare.PhpClass;

/// An index that could be known to be wrong when the program was written.
@PhpClass("class OutOfRangeException extends LogicException")
public class PhpOutOfRangeException extends PhpLogicException {
    public PhpOutOfRangeException(dev.phpc.runtime.objects.PhpClass cls) {
        super(cls);
    }
}
