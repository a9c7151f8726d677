package dev.phpc.compiler.syntax;

/// The operators with two operands that are always both evaluated, and the logical ones. Concatenation and `??` have nodes of their own but
/// are listed for compound assignment (`.=`).
public enum BinaryOperator {
    ADD("+"), SUBTRACT("-"), MULTIPLY("*"), DIVIDE("/"), MODULO("%"), POWER("**"), CONCAT("."),
    BITWISE_AND("&"), BITWISE_OR("|"), BITWISE_XOR("^"), SHIFT_LEFT("<<"), SHIFT_RIGHT(">>"),
    EQUAL("=="), NOT_EQUAL("!="), IDENTICAL("==="), NOT_IDENTICAL("!=="),
    LESS("<"), LESS_OR_EQUAL("<="), GREATER(">"), GREATER_OR_EQUAL(">="), SPACESHIP("<=>"),
    LOGICAL_AND("&&"), LOGICAL_OR("||"), LOGICAL_XOR("xor");

    private final String symbol;

    BinaryOperator(String symbol) {
        this.symbol = symbol;
    }

    public String symbol() {
        return symbol;
    }
}
