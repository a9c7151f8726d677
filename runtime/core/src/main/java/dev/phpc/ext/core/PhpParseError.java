package dev.phpc.ext.core;

import dev.phpc.runtime.declare.PhpClass;

/// Code that is not PHP.
@PhpClass("class ParseError extends CompileError")
public class PhpParseError extends PhpCompileError {
    public PhpParseError(dev.phpc.runtime.objects.PhpClass cls) {
        super(cls);
    }
}
