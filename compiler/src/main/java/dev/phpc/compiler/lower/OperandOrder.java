package dev.phpc.compiler.lower;

import dev.phpc.compiler.syntax.BinaryOperator;
import dev.phpc.compiler.syntax.Expr;

/// Which operators PHP runs with their operands exchanged. Errors name the operands in that order, and undefined variables are warned of in it.
///
///     5 * $array   →   Unsupported operand types: array * int
///
/// Where both orders give the same, PHP puts a variable first, then the result of a call, then any other value, and constants last. `$a > $b` is
/// `$b < $a`.
final class OperandOrder {
    private OperandOrder() { }

    static boolean isExchanged(Expr.Binary binary) {
        return switch (binary.operator()) {
            case MULTIPLY, BITWISE_AND, BITWISE_OR, BITWISE_XOR -> rank(binary.left()) < rank(binary.right());
            default -> false;
        };
    }

    /// Of two variables the right one is read first.
    static boolean isReadBackwards(Expr.Binary binary) {
        boolean mirrored = binary.operator() == BinaryOperator.GREATER || binary.operator() == BinaryOperator.GREATER_OR_EQUAL;
        return mirrored && isVariable(binary.left()) && isVariable(binary.right());
    }

    /// The operator that gives for exchanged operands what `operator` gives for them as written.
    static BinaryOperator mirrored(BinaryOperator operator) {
        return switch (operator) {
            case GREATER -> BinaryOperator.LESS;
            case GREATER_OR_EQUAL -> BinaryOperator.LESS_OR_EQUAL;
            default -> operator;
        };
    }

    private static boolean isVariable(Expr expr) {
        return expr instanceof Expr.Variable variable && !variable.name().equals("this") && !variable.name().equals("GLOBALS");
    }

    private static int rank(Expr expr) {
        return switch (expr) {
            case Expr.Variable _ when isVariable(expr) -> 3;
            case Expr.FunctionCall _, Expr.ValueCall _, Expr.MethodCall _, Expr.StaticCall _, Expr.New _, Expr.NewAnonymous _, Expr.Include _, Expr.Eval _,
                 Expr.Yield _, Expr.YieldFrom _ -> 2;
            case Expr.ConstantFetch _ -> 0;
            case Expr other when ConstantFolding.isLiteral(other) -> 0;
            default -> 1;
        };
    }
}
