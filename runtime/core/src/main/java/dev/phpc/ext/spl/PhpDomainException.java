package dev.phpc.ext.spl;

import dev.phpc.runtime.declare.PhpClass;

/// A value outside the domain of valid data.
@PhpClass("class DomainException extends LogicException")
public class PhpDomainException extends PhpLogicException {
    public PhpDomainException(dev.phpc.runtime.objects.PhpClass cls) {
        super(cls);
    }
}
