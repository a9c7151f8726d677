package dev.phpc.compiler.resolve;

/// How an argument that is a place (a variable, an element, a property) reaches the function called.
public enum ArgumentMode {
    /// No function that can be meant takes a reference there.
    VALUE,
    /// Nothing in view has the function's name. If it turns out to take a reference, a temporary cell is copied back after the call.
    LATE,
    /// By reference, surely, and the reference is not kept: a temporary cell will do, copied back after the call.
    COPY_BACK,
    /// By reference, surely.
    REFERENCE,
    /// Some function that can be meant takes a reference there, but none keeps it.
    MAYBE_COPY_BACK,
    /// Some function that can be meant takes a reference there.
    MAYBE_REFERENCE;

    public boolean mayBeReference() {
        return this != VALUE;
    }

    public boolean isCertain() {
        return this == VALUE || this == COPY_BACK || this == REFERENCE;
    }

    /// The callee may keep the reference, so that the place itself must hold it.
    public boolean isKept() {
        return this == REFERENCE || this == MAYBE_REFERENCE;
    }
}
