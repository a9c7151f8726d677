package dev.phpc.compiler.lower;

import dev.phpc.compiler.syntax.ArrayItem;
import dev.phpc.compiler.syntax.Expr;
import dev.phpc.compiler.syntax.Name;
import dev.phpc.compiler.syntax.UnaryOperator;
import dev.phpc.compiler.resolve.Builtins;
import java.util.Locale;

/// Constants whose value is the same in every request.
final class ConstantFolding {
    /// Stands for PHP's null where Java's null means "not known".
    static final Object NULL = new Object();

    private final Builtins builtins;

    ConstantFolding(Builtins builtins) {
        this.builtins = builtins;
    }

    /// The value of a global constant that no program can define anew, or null.
    Object find(Name name) {
        if (name.fallback() != null && name.resolved().indexOf('\\') >= 0) {
            Object keyword = keyword(name.fallback());
            return keyword;
        }
        Object keyword = keyword(name.resolved());
        return keyword != null ? keyword : builtins.constant(name.resolved());
    }

    private static Object keyword(String name) {
        return switch (name.toLowerCase(Locale.ROOT)) {
            case "true" -> true;
            case "false" -> false;
            case "null" -> NULL;
            default -> null;
        };
    }

    /// Is the expression a value as it stands?
    static boolean isLiteral(Expr expr) {
        return switch (expr) {
            case Expr.NullLiteral _, Expr.BooleanLiteral _, Expr.IntLiteral _, Expr.FloatLiteral _, Expr.StringLiteral _ -> true;
            case Expr.Unary unary -> unary.operator() == UnaryOperator.MINUS && (unary.operand() instanceof Expr.IntLiteral || unary.operand() instanceof Expr.FloatLiteral);
            case Expr.ArrayLiteral literal -> literal.items().stream().allMatch(ConstantFolding::isLiteralItem);
            default -> false;
        };
    }

    private static boolean isLiteralItem(ArrayItem item) {
        return !item.byReference() && !item.spread() && isLiteral(item.value()) && (item.key() == null || item.key() instanceof Expr.StringLiteral
            || item.key() instanceof Expr.IntLiteral);
    }
}
