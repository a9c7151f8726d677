package dev.phpc.ext.reflection;

import dev.phpc.runtime.Context;
import dev.phpc.runtime.declare.PhpMethod;
import dev.phpc.runtime.objects.PhpClass;
import dev.phpc.runtime.objects.PhpObject;

/// The class of an object, with the properties that only this object has.
@dev.phpc.runtime.declare.PhpClass("#[NotSerializable] class ReflectionObject extends ReflectionClass")
public class ReflectionObject extends ReflectionClass {
    public ReflectionObject(PhpClass cls) {
        super(cls);
    }

    @PhpMethod("__construct(object $object)")
    void construct(Context ctx, PhpObject reflectedObject) {
        super.construct(ctx, reflectedObject);
    }
}
