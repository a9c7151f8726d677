package dev.phpc.ext.core;

import dev.phpc.runtime.declare.PhpClass;

/// A division by zero.
@PhpClass("class DivisionByZeroError extends ArithmeticError")
public class PhpDivisionByZeroError extends PhpArithmeticError {
    public PhpDivisionByZeroError(dev.phpc.runtime.objects.PhpClass cls) {
        super(cls);
    }
}
