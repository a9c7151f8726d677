package dev.phpc.ext.core;

import dev.phpc.runtime.declare.PhpClass;
import dev.phpc.runtime.objects.PhpObject;

/// Puts off the complaint about a builtin attribute in a wrong place.
@PhpClass("#[Attribute(Attribute::TARGET_ALL)] final class DelayedTargetValidation")
public class PhpDelayedTargetValidation extends PhpObject {
    public PhpDelayedTargetValidation(dev.phpc.runtime.objects.PhpClass cls) {
        super(cls);
    }
}
