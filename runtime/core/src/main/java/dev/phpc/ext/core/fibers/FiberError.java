package dev.phpc.ext.core.fibers;

import dev.phpc.ext.core.PhpError;
import dev.phpc.runtime.Context;
import dev.phpc.runtime.Errors;
import dev.phpc.runtime.declare.PhpClass;
import dev.phpc.runtime.declare.PhpExtension;
import dev.phpc.runtime.declare.PhpMethod;

/// A fiber is used as its state does not allow.
@PhpExtension("Core")
@PhpClass("final class FiberError extends Error")
public final class FiberError extends PhpError {
    public FiberError(dev.phpc.runtime.objects.PhpClass cls) {
        super(cls);
    }

    @PhpMethod("__construct()")
    void construct(Context ctx) {
        throw Errors.error(ctx, "The \"FiberError\" class is reserved for internal use and cannot be manually instantiated");
    }
}
