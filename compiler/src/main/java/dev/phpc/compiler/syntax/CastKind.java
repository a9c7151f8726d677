package dev.phpc.compiler.syntax;

/// The type written in a cast. `(void)` is allowed as a statement only and says that a result is ignored on purpose.
public enum CastKind {
    INT, FLOAT, STRING, BOOL, ARRAY, OBJECT, VOID
}
