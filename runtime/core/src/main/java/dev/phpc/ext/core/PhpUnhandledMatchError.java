package dev.phpc.ext.core;

import dev.phpc.runtime.declare.PhpClass;

/// A `match` without an arm for the value.
@PhpClass("class UnhandledMatchError extends Error")
public class PhpUnhandledMatchError extends PhpError {
    public PhpUnhandledMatchError(dev.phpc.runtime.objects.PhpClass cls) {
        super(cls);
    }
}
