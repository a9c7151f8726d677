package dev.phpc.compiler.syntax;

/// An element of an array literal: `value`, `key => value`, `&value`, or `...value`. `key` may be null.
public record ArrayItem(int id, Span span, Expr key, Expr value, boolean byReference, boolean spread) implements Node {}
