package dev.phpc.compiler.syntax;

import java.util.List;

/// Statements in sequence: a function's body, a branch, the body of a loop. The span includes the braces where there are any.
public record Block(int id, Span span, List<Stmt> statements) implements Node {}
