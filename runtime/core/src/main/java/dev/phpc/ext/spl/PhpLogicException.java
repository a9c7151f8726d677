package dev.phpc.ext.spl;

import dev.phpc.ext.core.PhpException;
import dev.phpc.runtime.declare.PhpClass;

/// A mistake in the program's logic.
@PhpClass("class LogicException extends Exception")
public class PhpLogicException extends PhpException {
    public PhpLogicException(dev.phpc.runtime.objects.PhpClass cls) {
        super(cls);
    }
}
