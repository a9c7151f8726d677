package dev.phpc.compiler.syntax;

import java.util.List;

/// `#[A, B(1)]`
public record AttributeGroup(int id, Span span, List<Attribute> attributes) implements Node {}
