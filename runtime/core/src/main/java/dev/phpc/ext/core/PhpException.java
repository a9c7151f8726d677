package dev.phpc.ext.core;

import dev.phpc.runtime.declare.PhpClass;

/// PHP's Exception: what programs throw.
@PhpClass("#[NotCloneable] class Exception implements Throwable")
public class PhpException extends ThrowableMembers {
    public PhpException(dev.phpc.runtime.objects.PhpClass cls) {
        super(cls);
    }
}
