package dev.phpc.compiler.syntax;

/// An argument: `value`, `name: value`, or `...value`. `name` is null for a positional one.
public record Arg(int id, Span span, Identifier name, Expr value, boolean spread) implements Node {}
