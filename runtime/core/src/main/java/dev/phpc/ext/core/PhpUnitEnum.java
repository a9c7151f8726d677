package dev.phpc.ext.core;

import dev.phpc.runtime.Context;
import dev.phpc.runtime.PhpArray;
import dev.phpc.runtime.declare.PhpInterface;
import dev.phpc.runtime.declare.PhpMethod;
import dev.phpc.runtime.objects.Enums;
import dev.phpc.runtime.objects.PhpClass;

/// What all enums implement. In the interface the method is abstract; every enum gets it as it stands here.
@PhpInterface("interface UnitEnum")
public interface PhpUnitEnum {
    @PhpMethod("static cases(): array")
    static PhpArray cases(Context ctx, PhpClass called) {
        return Enums.cases(ctx, called);
    }
}
