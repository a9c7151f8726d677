package dev.phpc.runtime;

/// `exit`: unwinds the request without running `catch` or `finally` blocks of PHP code.
public final class ExitRequest extends RuntimeException {

    public final int status;

    public ExitRequest(int status) {
        super(null, null, false, false);
        this.status = status;
    }
}
