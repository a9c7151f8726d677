package dev.phpc.ext.core;

import dev.phpc.runtime.declare.PhpClass;
import dev.phpc.runtime.declare.PhpMethod;
import dev.phpc.runtime.objects.PhpObject;

/// Says that objects of a class may have properties it does not declare.
@PhpClass("#[Attribute(Attribute::TARGET_CLASS)] final class AllowDynamicProperties")
public class PhpAllowDynamicProperties extends PhpObject {
    public PhpAllowDynamicProperties(dev.phpc.runtime.objects.PhpClass cls) {
        super(cls);
    }

    @PhpMethod("__construct()")
    void construct() {
    }
}
