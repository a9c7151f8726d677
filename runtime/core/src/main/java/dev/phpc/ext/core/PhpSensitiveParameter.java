package dev.phpc.ext.core;

import dev.phpc.runtime.declare.PhpClass;
import dev.phpc.runtime.declare.PhpMethod;
import dev.phpc.runtime.objects.PhpObject;

/// Keeps an argument out of traces.
@PhpClass("#[Attribute(Attribute::TARGET_PARAMETER)] final class SensitiveParameter")
public class PhpSensitiveParameter extends PhpObject {
    public PhpSensitiveParameter(dev.phpc.runtime.objects.PhpClass cls) {
        super(cls);
    }

    @PhpMethod("__construct()")
    void construct() {
    }
}
