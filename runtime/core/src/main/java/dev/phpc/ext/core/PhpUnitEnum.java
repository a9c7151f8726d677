package dev.phpc.ext.core;

import dev.phpc.runtime.Context;
import dev.phpc.runtime.PhpArray;
import dev.phpc.runtime.declare.PhpInterface;
import dev.phpc.runtime.declare.PhpMethod;

/// What all enums implement.
@PhpInterface("interface UnitEnum")
public interface PhpUnitEnum {
    @PhpMethod("static cases(): array")
    PhpArray cases(Context ctx);
}
