package dev.phpc.compiler.resolve;

/// What a [FunctionNode] was written as.
public enum FunctionKind {
    /// The top level of a file.
    FILE,
    FUNCTION,
    METHOD,
    CLOSURE,
    ARROW_FUNCTION,
    /// `get` or `set` of a property.
    PROPERTY_HOOK,
    /// Initial values of properties, constants and parameters, and arguments of attributes: expressions outside of any body.
    INITIALIZERS
}
