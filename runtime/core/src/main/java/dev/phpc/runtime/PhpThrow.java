package dev.phpc.runtime;

import dev.phpc.runtime.objects.Lifetimes;
import dev.phpc.runtime.objects.PhpObject;

/// A PHP exception or error in flight.
public final class PhpThrow extends RuntimeException {

    public final transient PhpObject exception;

    /// What is in flight is held: `catch` lets go of it.
    public PhpThrow(PhpObject exception) {
        super(null, null, false, false);
        this.exception = exception;
        Lifetimes.retain(exception);
    }

    @Override
    public String getMessage() {
        return exception.toString();
    }
}
