package dev.phpc.ext.standard.assertions;

import dev.phpc.ext.core.PhpError;
import dev.phpc.runtime.declare.PhpClass;

/// An assertion that did not hold.
@PhpClass("class AssertionError extends Error")
public class PhpAssertionError extends PhpError {
    public PhpAssertionError(dev.phpc.runtime.objects.PhpClass cls) {
        super(cls);
    }
}
