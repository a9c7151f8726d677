package dev.phpc.compiler.syntax;

import java.util.List;

/// A type as declared in the source.
public sealed interface TypeNode extends Node {

    /// The types that have a keyword of their own.
    enum Keyword {
        INT, FLOAT, STRING, BOOL, TRUE, FALSE, NULL, ARRAY, ITERABLE, CALLABLE, OBJECT, MIXED, VOID, NEVER
    }

    record Builtin(int id, Span span, Keyword keyword) implements TypeNode {}

    record Named(int id, Span span, Name name) implements TypeNode {}

    /// `self`, `parent` or `static`.
    record Relative(int id, Span span, RelativeClass kind) implements TypeNode {}

    record Nullable(int id, Span span, TypeNode type) implements TypeNode {}

    record Union(int id, Span span, List<TypeNode> types) implements TypeNode {}

    record Intersection(int id, Span span, List<TypeNode> types) implements TypeNode {}
}
