package dev.phpc.ext.reflection;

import dev.phpc.ext.core.PhpException;
import dev.phpc.runtime.Context;
import dev.phpc.runtime.Errors;
import dev.phpc.runtime.PhpThrow;
import dev.phpc.runtime.objects.PhpClass;

/// What Reflection throws.
@dev.phpc.runtime.declare.PhpClass("class ReflectionException extends Exception")
public class ReflectionException extends PhpException {
    public ReflectionException(PhpClass cls) {
        super(cls);
    }

    static PhpThrow of(Context ctx, String message) {
        return Errors.of(ctx, "ReflectionException", message, 0);
    }

    static PhpThrow classMissing(Context ctx, String name) {
        return Errors.of(ctx, "ReflectionException", "Class \"" + name + "\" does not exist", -1);
    }
}
