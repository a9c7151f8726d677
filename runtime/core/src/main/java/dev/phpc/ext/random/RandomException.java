package dev.phpc.ext.random;

import dev.phpc.ext.core.PhpException;
import dev.phpc.runtime.declare.PhpClass;

/// The system has no random bytes to give.
@PhpClass("class Random\\RandomException extends Exception")
public class RandomException extends PhpException {
    public RandomException(dev.phpc.runtime.objects.PhpClass cls) {
        super(cls);
    }
}
