package dev.phpc.compiler.syntax;

/// The magic constants that the parser leaves in the tree (`__LINE__` and `__NAMESPACE__` become literals).
public enum MagicConstantKind {
    FILE, DIR, CLASS, TRAIT, METHOD, FUNCTION, PROPERTY
}
