package dev.phpc.runtime.declare;

/// What a builtin does besides computing a result from its arguments. Diagnostics and exceptions are not
/// effects (a call is folded only when it raises none), nor are writes to by-reference parameters, which
/// the signature shows.
public enum Effect {
    /// Writes to the output buffer.
    OUTPUT,
    /// The result depends on the request, the process, files or the clock.
    READS_STATE,
    /// Changes something that a later call of any function can see.
    WRITES_STATE,
    /// Runs PHP code: a callback, `__toString`, an iterator, autoloading.
    CALLS_BACK
}
