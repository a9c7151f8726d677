package dev.phpc.ext.spl;

import dev.phpc.runtime.declare.PhpClass;

/// A callback that does not exist or lacks arguments.
@PhpClass("class BadFunctionCallException extends LogicException")
public class PhpBadFunctionCallException extends PhpLogicException {
    public PhpBadFunctionCallException(dev.phpc.runtime.objects.PhpClass cls) {
        super(cls);
    }
}
