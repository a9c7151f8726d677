package dev.phpc.compiler.syntax;

/// What stands left of `::`, or right of `new` and `instanceof`.
public sealed interface ClassRef extends Node {

    record Named(int id, Span span, Name name) implements ClassRef {}

    record Relative(int id, Span span, RelativeClass kind) implements ClassRef {}

    record Computed(int id, Span span, Expr expression) implements ClassRef {}
}
