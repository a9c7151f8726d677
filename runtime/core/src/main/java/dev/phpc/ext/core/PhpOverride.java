package dev.phpc.ext.core;

import dev.phpc.runtime.declare.PhpClass;
import dev.phpc.runtime.declare.PhpMethod;
import dev.phpc.runtime.objects.PhpObject;

/// Says that a method redeclares an inherited one.
@PhpClass("#[Attribute(Attribute::TARGET_METHOD | Attribute::TARGET_PROPERTY)] final class Override")
public class PhpOverride extends PhpObject {
    public PhpOverride(dev.phpc.runtime.objects.PhpClass cls) {
        super(cls);
    }

    @PhpMethod("__construct()")
    void construct() {
    }
}
