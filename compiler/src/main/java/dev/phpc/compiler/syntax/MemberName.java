package dev.phpc.compiler.syntax;

/// How a member is named where it is used: by a word (`->name`, `::$name`, `::NAME`) or by a value computed at run time (`->{$name}`, `::$$name`).
public sealed interface MemberName extends Node {

    record Fixed(int id, Span span, String text) implements MemberName {}

    record Computed(int id, Span span, Expr expression) implements MemberName {}
}
