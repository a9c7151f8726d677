package dev.phpc.ext.core;

import dev.phpc.runtime.declare.PhpClass;

/// A call with too few or too many arguments.
@PhpClass("class ArgumentCountError extends TypeError")
public class PhpArgumentCountError extends PhpTypeError {
    public PhpArgumentCountError(dev.phpc.runtime.objects.PhpClass cls) {
        super(cls);
    }
}
