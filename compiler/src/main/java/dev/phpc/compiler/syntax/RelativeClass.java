package dev.phpc.compiler.syntax;

/// The class names whose meaning depends on where they stand.
public enum RelativeClass {
    SELF, PARENT, STATIC
}
