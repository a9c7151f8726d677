package dev.phpc.ext.core;

import dev.phpc.runtime.declare.PhpClass;

/// PHP's Error: what the engine throws.
@PhpClass("#[NotCloneable] class Error implements Throwable")
public class PhpError extends ThrowableMembers {
    public PhpError(dev.phpc.runtime.objects.PhpClass cls) {
        super(cls);
    }
}
