package dev.phpc.ext.reflection;

import dev.phpc.runtime.Context;
import dev.phpc.runtime.declare.PhpMethod;
import dev.phpc.runtime.objects.Enums;
import dev.phpc.runtime.objects.PhpClass;

/// A case of an enum with values.
@dev.phpc.runtime.declare.PhpClass("#[NotSerializable] class ReflectionEnumBackedCase extends ReflectionEnumUnitCase")
public class ReflectionEnumBackedCase extends ReflectionEnumUnitCase {
    public ReflectionEnumBackedCase(PhpClass cls) {
        super(cls);
    }

    @Override
    @PhpMethod("__construct(object|string $class, string $constant)")
    void construct(Context ctx, Object of, String name) {
        super.construct(ctx, of, name);
        if (constant.declaring.declaration().enumType() == null) {
            throw ReflectionException.of(ctx, "Enum case " + constant.declaring.name() + "::" + name + " is not a backed case");
        }
    }

    @PhpMethod("getBackingValue(): int|string")
    Object getBackingValue(Context ctx) {
        return Enums.backingValue(ctx, constant);
    }
}
