package dev.phpc.ext.core;

import dev.phpc.runtime.declare.PhpClass;
import dev.phpc.runtime.objects.PhpObject;

/// The class of objects that are just properties.
@PhpClass("#[AllowDynamicProperties] class stdClass")
public class PhpStandardClass extends PhpObject {
    public PhpStandardClass(dev.phpc.runtime.objects.PhpClass cls) {
        super(cls);
    }
}
