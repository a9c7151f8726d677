package dev.phpc.ext.core;

import dev.phpc.runtime.declare.PhpClass;

/// A value of the wrong type.
@PhpClass("class TypeError extends Error")
public class PhpTypeError extends PhpError {
    public PhpTypeError(dev.phpc.runtime.objects.PhpClass cls) {
        super(cls);
    }
}
