package dev.phpc.compiler.lower;

/// What kind of code a body is, which decides what stands behind the context among its JVM parameters.
enum BodyKind {
    /// File-level code: the `Scope` it runs in.
    FILE,
    /// A function: nothing.
    FUNCTION,
    /// An instance method: the object.
    METHOD,
    /// A static method: the class it was called on.
    STATIC_METHOD,
    /// A closure or arrow function: the `Closure`.
    CLOSURE,
    /// A constant expression: the class that `self` means, or null.
    INITIALIZER
}
