package dev.phpc.ext.core;

import dev.phpc.runtime.declare.PhpClass;
import dev.phpc.runtime.declare.PhpMethod;
import dev.phpc.runtime.declare.PhpProperty;
import dev.phpc.runtime.objects.PhpObject;

/// A warning or notice thrown as an exception.
@PhpClass("class ErrorException extends Exception")
public class PhpErrorException extends PhpException {
    @PhpProperty("protected int $severity = E_ERROR")
    static final int SEVERITY = PREVIOUS + 1;

    public PhpErrorException(dev.phpc.runtime.objects.PhpClass cls) {
        super(cls);
    }

    @PhpMethod("__construct(string $message = '', int $code = 0, int $severity = E_ERROR, ?string $filename = null, ?int $line = null, "
            + "?Throwable $previous = null)")
    void construct(String message, long code, long severity, String filename, Long line, PhpObject previous) {
        initialize(message, code, previous);
        setSlot(SEVERITY, severity);
        if (filename != null) {
            setSlot(FILE, filename);
            setSlot(LINE, line == null ? 0L : line);
        } else if (line != null) {
            setSlot(LINE, line);
        }
    }

    @PhpMethod("final getSeverity(): int")
    long getSeverity() {
        return (Long) get(SEVERITY);
    }
}
