package dev.phpc.ext.reflection;

import dev.phpc.runtime.Context;
import dev.phpc.runtime.PhpArray;
import dev.phpc.runtime.declare.PhpMethod;
import dev.phpc.runtime.objects.PhpClass;

/// A type that is one of several.
@dev.phpc.runtime.declare.PhpClass("#[NotSerializable] class ReflectionUnionType extends ReflectionType")
public class ReflectionUnionType extends ReflectionType {
    public ReflectionUnionType(PhpClass cls) {
        super(cls);
    }

    @PhpMethod("getTypes(): array")
    PhpArray getTypes(Context ctx) {
        return ReflectionTypes.members(ctx, type, false);
    }
}
