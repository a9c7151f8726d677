package dev.phpc.compiler.syntax;

/// The four ways to load a file.
public enum IncludeKind {
    INCLUDE, INCLUDE_ONCE, REQUIRE, REQUIRE_ONCE
}
