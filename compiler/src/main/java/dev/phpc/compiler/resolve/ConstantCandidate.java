package dev.phpc.compiler.resolve;

import dev.phpc.compiler.syntax.Expr;

/// A `const` or `define()` that a constant may get its value from.
public record ConstantCandidate(String name, ResolvedFile file, Expr value) {}
