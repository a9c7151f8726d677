package dev.phpc.compiler.syntax;

/// `+$x`, `-$x`, `!$x`, `~$x`.
public enum UnaryOperator {
    PLUS, MINUS, NOT, BITWISE_NOT
}
