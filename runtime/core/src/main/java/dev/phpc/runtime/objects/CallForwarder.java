package dev.phpc.runtime.objects;

/// A builtin object that wraps another: methods it does not have are those of the other.
public interface CallForwarder {
    /// The wrapped object, or null.
    PhpObject forwardTarget();
}
