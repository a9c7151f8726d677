package dev.phpc.ext.core;

import dev.phpc.runtime.Context;
import dev.phpc.runtime.declare.PhpInterface;
import dev.phpc.runtime.declare.PhpMethod;
import dev.phpc.runtime.objects.Enums;
import dev.phpc.runtime.objects.PhpClass;

/// What enums with values implement. In the interface the methods are abstract; every such enum gets them as they stand here.
@PhpInterface("interface BackedEnum extends UnitEnum")
public interface PhpBackedEnum {
    @PhpMethod("static from(int|string $value): static")
    static Object from(Context ctx, PhpClass called, Object value) {
        return Enums.from(ctx, called, value);
    }

    @PhpMethod("static tryFrom(int|string $value): ?static")
    static Object tryFrom(Context ctx, PhpClass called, Object value) {
        return Enums.tryFrom(ctx, called, value);
    }
}
