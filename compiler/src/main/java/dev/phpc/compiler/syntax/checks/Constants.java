package dev.phpc.compiler.syntax.checks;

import dev.phpc.compiler.syntax.Expr;

/// Expressions whose value is plain to see.
final class Constants {

    private Constants() {}

    static boolean isLiteral(Expr expr) {
        return switch (expr) {
            case Expr.NullLiteral _, Expr.BooleanLiteral _, Expr.IntLiteral _, Expr.FloatLiteral _, Expr.StringLiteral _,
                 Expr.MagicConstant _ -> true;
            case Expr.Unary e -> isLiteral(e.operand());
            default -> false;
        };
    }

    /// A literal, but no string.
    static boolean isNonString(Expr expr) {
        return isLiteral(expr) && !(expr instanceof Expr.StringLiteral) && !(expr instanceof Expr.MagicConstant);
    }

    /// How messages name the type of a literal (`array` for array literals), or null for anything else.
    static String typeOf(Expr expr) {
        return switch (expr) {
            case Expr.NullLiteral _ -> "null";
            case Expr.BooleanLiteral _ -> "bool";
            case Expr.IntLiteral _ -> "int";
            case Expr.FloatLiteral _ -> "float";
            case Expr.StringLiteral _ -> "string";
            case Expr.ArrayLiteral e -> e.items().stream().allMatch(item -> item != null && !item.spread() && !item.byReference()
                    && (item.key() == null || typeOf(item.key()) != null) && typeOf(item.value()) != null) ? "array" : null;
            case Expr.Unary e -> switch (e.operator()) {
                case PLUS, MINUS -> e.operand() instanceof Expr.IntLiteral || e.operand() instanceof Expr.FloatLiteral ? typeOf(e.operand()) : null;
                case NOT -> typeOf(e.operand()) == null ? null : "bool";
                case BITWISE_NOT -> null;
            };
            default -> null;
        };
    }
}
