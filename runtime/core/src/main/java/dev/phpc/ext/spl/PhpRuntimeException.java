package dev.phpc.ext.spl;

import dev.phpc.ext.core.PhpException;
import dev.phpc.runtime.declare.PhpClass;

/// An error that shows only at run time.
@PhpClass("class RuntimeException extends Exception")
public class PhpRuntimeException extends PhpException {
    public PhpRuntimeException(dev.phpc.runtime.objects.PhpClass cls) {
        super(cls);
    }
}
