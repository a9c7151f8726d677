package dev.phpc.ext.reflection;

import dev.phpc.runtime.Context;
import dev.phpc.runtime.declare.PhpMethod;
import dev.phpc.runtime.objects.PhpClass;
import dev.phpc.runtime.objects.PhpObject;

/// A case of an enum.
@dev.phpc.runtime.declare.PhpClass("#[NotSerializable] class ReflectionEnumUnitCase extends ReflectionClassConstant")
public class ReflectionEnumUnitCase extends ReflectionClassConstant {
    public ReflectionEnumUnitCase(PhpClass cls) {
        super(cls);
    }

    @Override
    @PhpMethod("__construct(object|string $class, string $constant)")
    void construct(Context ctx, Object of, String name) {
        super.construct(ctx, of, name);
        if (!constant.isCase()) {
            throw ReflectionException.of(ctx, "Constant " + constant.declaring.name() + "::" + name + " is not a case");
        }
    }

    @PhpMethod("getEnum(): ReflectionEnum")
    PhpObject getEnum(Context ctx) {
        return ReflectionClass.of(ctx, constant.declaring);
    }

    @Override
    @PhpMethod("getValue(): UnitEnum")
    PhpObject getValue(Context ctx) {
        return (PhpObject) constant.value(ctx);
    }
}
