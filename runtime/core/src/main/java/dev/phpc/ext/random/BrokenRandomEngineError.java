package dev.phpc.ext.random;

import dev.phpc.runtime.declare.PhpClass;

/// An engine that does not yield usable bytes.
@PhpClass("class Random\\BrokenRandomEngineError extends Random\\RandomError")
public class BrokenRandomEngineError extends RandomError {
    public BrokenRandomEngineError(dev.phpc.runtime.objects.PhpClass cls) {
        super(cls);
    }
}
