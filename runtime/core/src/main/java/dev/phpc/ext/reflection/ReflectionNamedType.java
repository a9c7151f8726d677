package dev.phpc.ext.reflection;

import dev.phpc.runtime.declare.PhpMethod;
import dev.phpc.runtime.objects.PhpClass;
import dev.phpc.runtime.objects.TypeConstraint;

/// A type that is one name, and perhaps null.
@dev.phpc.runtime.declare.PhpClass("#[NotSerializable] class ReflectionNamedType extends ReflectionType")
public class ReflectionNamedType extends ReflectionType {
    String name;
    boolean nullable;

    public ReflectionNamedType(PhpClass cls) {
        super(cls);
    }

    @PhpMethod("getName(): @tentative string")
    String getName() {
        return name;
    }

    @PhpMethod("isBuiltin(): @tentative bool")
    boolean isBuiltin() {
        return type.classes().isEmpty() && !type.has(TypeConstraint.STATIC) || type.has(TypeConstraint.ITERABLE);
    }

    @Override
    String string() {
        return nullable && !name.equals("mixed") && !name.equals("null") ? "?" + name : name;
    }
}
