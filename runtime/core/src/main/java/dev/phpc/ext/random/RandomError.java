package dev.phpc.ext.random;

import dev.phpc.ext.core.PhpError;
import dev.phpc.runtime.declare.PhpClass;

/// A mistake in the use of random numbers.
@PhpClass("class Random\\RandomError extends Error")
public class RandomError extends PhpError {
    public RandomError(dev.phpc.runtime.objects.PhpClass cls) {
        super(cls);
    }
}
