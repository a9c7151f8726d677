package dev.phpc.ext.core;

import dev.phpc.runtime.declare.PhpClass;

/// A request body that can't be parsed.
@PhpClass("class RequestParseBodyException extends Exception")
public class PhpRequestParseBodyException extends PhpException {
    public PhpRequestParseBodyException(dev.phpc.runtime.objects.PhpClass cls) {
        super(cls);
    }
}
