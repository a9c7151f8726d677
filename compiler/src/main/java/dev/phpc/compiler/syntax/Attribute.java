package dev.phpc.compiler.syntax;

import java.util.List;

/// `Name(arguments)` within `#[…]`.
public record Attribute(int id, Span span, Name name, List<Arg> args) implements Node {}
