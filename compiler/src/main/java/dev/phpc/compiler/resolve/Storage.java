package dev.phpc.compiler.resolve;

/// Where a variable of a function lives.
public enum Storage {
    /// Nothing else can reach it: a JVM local that holds the value.
    PLAIN,
    /// May be bound to a reference: a JVM local that holds a `Ref`.
    REFERENCE,
    /// Looked up by name: the variable of a dynamic function, or a global variable that others can reach.
    SCOPE,
    /// `$_GET`, `$GLOBALS` and their like: a global variable wherever it is written.
    SUPERGLOBAL
}
