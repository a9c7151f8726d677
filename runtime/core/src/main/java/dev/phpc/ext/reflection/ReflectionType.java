package dev.phpc.ext.reflection;

import dev.phpc.runtime.declare.PhpMethod;
import dev.phpc.runtime.objects.PhpClass;
import dev.phpc.runtime.objects.PhpObject;
import dev.phpc.runtime.objects.TypeConstraint;

/// A declared type.
@dev.phpc.runtime.declare.PhpClass("#[NotSerializable] #[NotCloneable] abstract class ReflectionType implements Stringable")
public abstract class ReflectionType extends PhpObject {
    TypeConstraint type;

    protected ReflectionType(PhpClass cls) {
        super(cls);
    }

    @PhpMethod("private __clone(): void")
    void cloned() {
    }

    @PhpMethod("allowsNull(): @tentative bool")
    boolean allowsNull() {
        return type.allowsNull();
    }

    @PhpMethod("__toString(): string")
    String string() {
        return type.toString();
    }
}
