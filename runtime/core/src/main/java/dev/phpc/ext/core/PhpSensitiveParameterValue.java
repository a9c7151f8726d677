package dev.phpc.ext.core;

import dev.phpc.runtime.PhpArray;
import dev.phpc.runtime.Slot;
import dev.phpc.runtime.declare.PhpClass;
import dev.phpc.runtime.declare.PhpMethod;
import dev.phpc.runtime.declare.PhpProperty;
import dev.phpc.runtime.objects.PhpObject;

/// What a trace holds in place of a sensitive argument.
@PhpClass("#[NotSerializable] final class SensitiveParameterValue")
public class PhpSensitiveParameterValue extends PhpObject {
    @PhpProperty("private readonly mixed $value")
    static final int VALUE = 0;

    public PhpSensitiveParameterValue(dev.phpc.runtime.objects.PhpClass cls) {
        super(cls);
    }

    @PhpMethod("__construct(mixed $value)")
    void construct(Object value) {
        setSlot(VALUE, value);
    }

    @PhpMethod("getValue(): mixed")
    Object getValue() {
        return Slot.value(getSlot(VALUE));
    }

    @PhpMethod("__debugInfo(): array")
    PhpArray debugInfo() {
        return new PhpArray();
    }
}
