package dev.phpc.compiler.syntax;

import dev.phpc.lexer.TokenKind;

/// How tightly operators bind; larger binds tighter.
final class Precedence {

    static final int LOWEST = 0;
    static final int PRINT = 4;
    static final int YIELD = 5;
    static final int YIELD_FROM = 7;
    static final int ASSIGNMENT = 8;
    static final int TERNARY = 9;
    static final int COALESCE = 10;
    static final int EQUALITY = 16;
    static final int COMPARISON = 17;
    static final int PIPE = 18;
    static final int CONCAT = 19;
    static final int NOT = 23;
    static final int INSTANCEOF = 24;
    static final int UNARY = 25;
    static final int POWER = 26;
    static final int CLONE = 27;

    private Precedence() {}

    /// Of an operator between two operands; 0 for any other token.
    static int of(TokenKind kind) {
        return switch (kind) {
            case LOGICAL_OR -> 1;
            case LOGICAL_XOR -> 2;
            case LOGICAL_AND -> 3;
            case QUESTION -> TERNARY;
            case COALESCE -> COALESCE;
            case BOOLEAN_OR -> 11;
            case BOOLEAN_AND -> 12;
            case BAR -> 13;
            case CARET -> 14;
            case AMPERSAND_FOLLOWED_BY_VAR_OR_VARARG, AMPERSAND_NOT_FOLLOWED_BY_VAR_OR_VARARG -> 15;
            case IS_EQUAL, IS_NOT_EQUAL, IS_IDENTICAL, IS_NOT_IDENTICAL, SPACESHIP -> EQUALITY;
            case LESS, IS_SMALLER_OR_EQUAL, GREATER, IS_GREATER_OR_EQUAL -> COMPARISON;
            case PIPE -> PIPE;
            case DOT -> CONCAT;
            case SL, SR -> 20;
            case PLUS, MINUS -> 21;
            case ASTERISK, SLASH, PERCENT -> 22;
            case INSTANCEOF -> INSTANCEOF;
            case POW -> POWER;
            default -> 0;
        };
    }

    /// The operator that a token denotes between two operands, for those that make a [Expr.Binary]; otherwise null.
    static BinaryOperator binary(TokenKind kind) {
        return switch (kind) {
            case LOGICAL_OR, BOOLEAN_OR -> BinaryOperator.LOGICAL_OR;
            case LOGICAL_XOR -> BinaryOperator.LOGICAL_XOR;
            case LOGICAL_AND, BOOLEAN_AND -> BinaryOperator.LOGICAL_AND;
            case BAR -> BinaryOperator.BITWISE_OR;
            case CARET -> BinaryOperator.BITWISE_XOR;
            case AMPERSAND_FOLLOWED_BY_VAR_OR_VARARG, AMPERSAND_NOT_FOLLOWED_BY_VAR_OR_VARARG -> BinaryOperator.BITWISE_AND;
            case IS_EQUAL -> BinaryOperator.EQUAL;
            case IS_NOT_EQUAL -> BinaryOperator.NOT_EQUAL;
            case IS_IDENTICAL -> BinaryOperator.IDENTICAL;
            case IS_NOT_IDENTICAL -> BinaryOperator.NOT_IDENTICAL;
            case SPACESHIP -> BinaryOperator.SPACESHIP;
            case LESS -> BinaryOperator.LESS;
            case IS_SMALLER_OR_EQUAL -> BinaryOperator.LESS_OR_EQUAL;
            case GREATER -> BinaryOperator.GREATER;
            case IS_GREATER_OR_EQUAL -> BinaryOperator.GREATER_OR_EQUAL;
            case SL -> BinaryOperator.SHIFT_LEFT;
            case SR -> BinaryOperator.SHIFT_RIGHT;
            case PLUS -> BinaryOperator.ADD;
            case MINUS -> BinaryOperator.SUBTRACT;
            case ASTERISK -> BinaryOperator.MULTIPLY;
            case SLASH -> BinaryOperator.DIVIDE;
            case PERCENT -> BinaryOperator.MODULO;
            case POW -> BinaryOperator.POWER;
            default -> null;
        };
    }

    /// The operator of a compound assignment, or null.
    static BinaryOperator compoundAssignment(TokenKind kind) {
        return switch (kind) {
            case PLUS_EQUAL -> BinaryOperator.ADD;
            case MINUS_EQUAL -> BinaryOperator.SUBTRACT;
            case MUL_EQUAL -> BinaryOperator.MULTIPLY;
            case DIV_EQUAL -> BinaryOperator.DIVIDE;
            case MOD_EQUAL -> BinaryOperator.MODULO;
            case POW_EQUAL -> BinaryOperator.POWER;
            case CONCAT_EQUAL -> BinaryOperator.CONCAT;
            case AND_EQUAL -> BinaryOperator.BITWISE_AND;
            case OR_EQUAL -> BinaryOperator.BITWISE_OR;
            case XOR_EQUAL -> BinaryOperator.BITWISE_XOR;
            case SL_EQUAL -> BinaryOperator.SHIFT_LEFT;
            case SR_EQUAL -> BinaryOperator.SHIFT_RIGHT;
            default -> null;
        };
    }
}
