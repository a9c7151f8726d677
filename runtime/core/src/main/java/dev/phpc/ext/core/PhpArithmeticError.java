package dev.phpc.ext.core;

import dev.phpc.runtime.declare.PhpClass;

/// A calculation without a result.
@PhpClass("class ArithmeticError extends Error")
public class PhpArithmeticError extends PhpError {
    public PhpArithmeticError(dev.phpc.runtime.objects.PhpClass cls) {
        super(cls);
    }
}
