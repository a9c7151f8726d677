package dev.phpc.ext.core;

import dev.phpc.runtime.declare.PhpClass;

/// A generator that can't go on, because an exception ended the one it delegates to.
@PhpClass("class ClosedGeneratorException extends Exception")
public class PhpClosedGeneratorException extends PhpException {
    public PhpClosedGeneratorException(dev.phpc.runtime.objects.PhpClass cls) {
        super(cls);
    }
}
