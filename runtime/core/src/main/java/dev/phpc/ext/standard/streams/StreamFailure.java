package dev.phpc.ext.standard.streams;

/// An operation of a wrapper failed; the message is the part of PHP's warning after its last colon.
public final class StreamFailure extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient SystemError error;

    public StreamFailure(String message) {
        super(message, null, false, false);
        error = SystemError.NOT_PERMITTED;
    }

    public StreamFailure(SystemError error) {
        super(error.message(), null, false, false);
        this.error = error;
    }

    /// What the system said; not permitted where it was not asked.
    public SystemError error() {
        return error;
    }
}
