package dev.phpc.runtime.interop;

import dev.phpc.runtime.objects.PhpObject;
import dev.phpc.runtime.objects.Throwables;

/// A PHP exception that reached Java code.
public final class PhpException extends RuntimeException {
    private final transient PhpObject exception;

    PhpException(PhpObject exception) {
        super(exception.cls.name() + ": " + JavaValues.toJava(Throwables.get(exception, "message")));
        this.exception = exception;
    }

    /// The exception's class, such as `InvalidArgumentException`.
    public String phpClass() {
        return exception.cls.name();
    }
}
