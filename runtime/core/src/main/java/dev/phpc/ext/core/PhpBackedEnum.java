package dev.phpc.ext.core;

import dev.phpc.runtime.Context;
import dev.phpc.runtime.declare.PhpInterface;
import dev.phpc.runtime.declare.PhpMethod;

/// What enums with values implement.
@PhpInterface("interface BackedEnum extends UnitEnum")
public interface PhpBackedEnum {
    @PhpMethod("static from(int|string $value): static")
    Object from(Context ctx, Object value);

    @PhpMethod("static tryFrom(int|string $value): ?static")
    Object tryFrom(Context ctx, Object value);
}
