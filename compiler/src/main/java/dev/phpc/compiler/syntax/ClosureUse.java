package dev.phpc.compiler.syntax;

/// A variable that a closure captures: `use ($name, &$name)`; `name` is without the dollar sign.
public record ClosureUse(int id, Span span, String name, boolean byReference) implements Node {}
