package dev.phpc.ext.reflection;

import dev.phpc.runtime.Context;
import dev.phpc.runtime.PhpArray;
import dev.phpc.runtime.declare.PhpMethod;
import dev.phpc.runtime.objects.ClassConstant;
import dev.phpc.runtime.objects.PhpClass;
import dev.phpc.runtime.objects.PhpObject;

/// An enum.
@dev.phpc.runtime.declare.PhpClass("#[NotSerializable] class ReflectionEnum extends ReflectionClass")
public class ReflectionEnum extends ReflectionClass {
    public ReflectionEnum(PhpClass cls) {
        super(cls);
    }

    @Override
    @PhpMethod("__construct(object|string $objectOrClass)")
    void construct(Context ctx, Object objectOrClass) {
        super.construct(ctx, objectOrClass);
        if (!reflected.isEnum()) {
            throw ReflectionException.of(ctx, "Class \"" + reflected.name() + "\" is not an enum");
        }
    }

    @PhpMethod("hasCase(string $name): bool")
    boolean hasCase(String name) {
        ClassConstant constant = reflected.constant(name);
        return constant != null && constant.isCase();
    }

    @PhpMethod("getCase(string $name): ReflectionEnumUnitCase")
    PhpObject getCase(Context ctx, String name) {
        ClassConstant constant = reflected.constant(name);
        if (constant == null) {
            throw ReflectionException.of(ctx, "Case " + reflected.name() + "::" + name + " does not exist");
        }
        if (!constant.isCase()) {
            throw ReflectionException.of(ctx, reflected.name() + "::" + name + " is not a case");
        }
        return reflect(ctx, constant);
    }

    private PhpObject reflect(Context ctx, ClassConstant constant) {
        return ReflectionClassConstant.of(ctx, constant, isBacked() ? "reflectionenumbackedcase" : "reflectionenumunitcase");
    }

    @PhpMethod("getCases(): array")
    PhpArray getCases(Context ctx) {
        PhpArray cases = new PhpArray();
        for (ClassConstant constant : reflected.constants().values()) {
            if (constant.isCase()) {
                cases.append(reflect(ctx, constant));
            }
        }
        return cases;
    }

    @PhpMethod("isBacked(): bool")
    boolean isBacked() {
        return reflected.declaration().enumType() != null;
    }

    @PhpMethod("getBackingType(): ?ReflectionNamedType")
    PhpObject getBackingType(Context ctx) {
        return ReflectionTypes.of(ctx, reflected.declaration().enumType());
    }
}
