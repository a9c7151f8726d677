package dev.phpc.ext.spl;

import dev.phpc.runtime.declare.PhpClass;

/// A method that does not exist or can't be called now.
@PhpClass("class BadMethodCallException extends BadFunctionCallException")
public class PhpBadMethodCallException extends PhpBadFunctionCallException {
    public PhpBadMethodCallException(dev.phpc.runtime.objects.PhpClass cls) {
        super(cls);
    }
}
