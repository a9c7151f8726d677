package dev.phpc.ext.core;

import dev.phpc.runtime.declare.PhpClass;

/// Code that can't be compiled.
@PhpClass("class CompileError extends Error")
public class PhpCompileError extends PhpError {
    public PhpCompileError(dev.phpc.runtime.objects.PhpClass cls) {
        super(cls);
    }
}
