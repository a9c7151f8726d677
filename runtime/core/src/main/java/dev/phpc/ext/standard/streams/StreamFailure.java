package dev.phpc.ext.standard.streams;

/// An operation of a wrapper failed; the message is the part of PHP's warning after its last colon.
public final class StreamFailure extends Exception {
    private static final long serialVersionUID = 1L;

    public StreamFailure(String message) {
        super(message, null, false, false);
    }

    public StreamFailure(SystemError error) {
        this(error.message());
    }
}
