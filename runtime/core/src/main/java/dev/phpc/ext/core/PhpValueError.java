package dev.phpc.ext.core;

import dev.phpc.runtime.declare.PhpClass;

/// A value of the right type that makes no sense.
@PhpClass("class ValueError extends Error")
public class PhpValueError extends PhpError {
    public PhpValueError(dev.phpc.runtime.objects.PhpClass cls) {
        super(cls);
    }
}
