package dev.phpc.ext.core;

import dev.phpc.runtime.declare.PhpClass;
import dev.phpc.runtime.declare.PhpMethod;
import dev.phpc.runtime.objects.PhpObject;

/// Says that a method may lack the return type of the builtin one it redeclares.
@PhpClass("#[Attribute(Attribute::TARGET_METHOD)] final class ReturnTypeWillChange")
public class PhpReturnTypeWillChange extends PhpObject {
    public PhpReturnTypeWillChange(dev.phpc.runtime.objects.PhpClass cls) {
        super(cls);
    }

    @PhpMethod("__construct()")
    void construct() {
    }
}
