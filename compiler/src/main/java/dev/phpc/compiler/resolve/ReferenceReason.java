package dev.phpc.compiler.resolve;

/// Why a variable may be bound to a reference.
public enum ReferenceReason {
    PARAMETER_BY_REFERENCE,
    /// `use (&$x)`, seen from either side.
    CAPTURED_BY_REFERENCE,
    /// `&$x`, on either side of an assignment, or in an array.
    ASSIGNED_BY_REFERENCE,
    FOREACH_BY_REFERENCE,
    GLOBAL_STATEMENT,
    STATIC_STATEMENT,
    /// By a function that returns or yields by reference.
    RETURNED_BY_REFERENCE,
    /// To a parameter that is or may be by reference, in a way that copying back would not be the same.
    PASSED_BY_REFERENCE
}
