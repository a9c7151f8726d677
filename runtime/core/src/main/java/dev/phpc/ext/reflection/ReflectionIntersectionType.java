package dev.phpc.ext.reflection;

import dev.phpc.runtime.Context;
import dev.phpc.runtime.PhpArray;
import dev.phpc.runtime.declare.PhpMethod;
import dev.phpc.runtime.objects.PhpClass;

/// A type that is several classes at once.
@dev.phpc.runtime.declare.PhpClass("#[NotSerializable] class ReflectionIntersectionType extends ReflectionType")
public class ReflectionIntersectionType extends ReflectionType {
    public ReflectionIntersectionType(PhpClass cls) {
        super(cls);
    }

    @PhpMethod("getTypes(): array")
    PhpArray getTypes(Context ctx) {
        return ReflectionTypes.members(ctx, type, true);
    }
}
