package dev.phpc.compiler.syntax.checks;

import dev.phpc.compiler.syntax.Arg;
import dev.phpc.compiler.syntax.ClassRef;
import dev.phpc.compiler.syntax.Expr;
import dev.phpc.compiler.syntax.Node;
import dev.phpc.compiler.syntax.Param;
import dev.phpc.compiler.syntax.SourceFile;
import dev.phpc.compiler.syntax.Trees;
import java.util.List;

/// The lines on which PHP reports what it finds wrong with an expression. It takes an expression to stand where its first operand does, and
/// stays on the line of what it compiled last.
///
///     return f(1,
///         2);          →   A void function must not return a value in … on line 2
final class CompiledLines {

    private CompiledLines() {}

    /// Where PHP thinks that the expression stands.
    static int first(Expr expr, SourceFile file) {
        return switch (expr) {
            case Expr.Yield e -> e.value() != null ? first(e.value(), file) : afterwards(e, file);
            case Expr.YieldFrom e -> first(e.source(), file);
            case Expr.Unary e -> first(e.operand(), file);
            case Expr.Cast e -> first(e.operand(), file);
            case Expr.Print e -> first(e.value(), file);
            case Expr.Include e -> first(e.path(), file);
            case Expr.Empty e -> first(e.operand(), file);
            case Expr.Silence e -> first(e.operand(), file);
            case Expr.Throw e -> first(e.exception(), file);
            case Expr.New e -> e.cls().span().line();
            case Expr.Binary e -> first(e.left(), file);
            case Expr.Concat e -> first(e.operands().getFirst(), file);
            case Expr.Coalesce e -> first(e.operands().getFirst(), file);
            case Expr.Ternary e -> first(e.condition(), file);
            case Expr.ArrayLiteral e -> e.items().isEmpty() || e.items().getFirst() == null ? e.span().line() : first(e.items().getFirst().value(), file);
            default -> expr.span().line();
        };
    }

    /// Where PHP is when it has compiled the expression.
    static int last(Expr expr, SourceFile file) {
        return switch (expr) {
            case Expr.FunctionCall e when e.args().isEmpty() -> e.name().span().line();
            case Expr.FunctionCall e -> lastArgument(e.args(), file);
            case Expr.New e -> e.args().isEmpty() ? e.cls().span().line() : lastArgument(e.args(), file);
            case Expr.Clone e -> e.args().isEmpty() ? e.span().line() : lastArgument(e.args(), file);
            case Expr.Closure _, Expr.ArrowFunction _, Expr.NewAnonymous _, Expr.Match _ -> expr.span().line();
            case Expr.ArrayLiteral e when e.items().stream().allMatch(item -> item != null && Constants.isLiteral(item.value())) -> first(e, file);
            case Expr.Yield e when e.value() == null -> first(e, file);
            default -> {
                Node last = null;
                for (Node child : Trees.children(expr)) {
                    last = child == null ? last : child;
                }
                yield last == null ? expr.span().line() : lastOf(last, file);
            }
        };
    }

    private static int lastOf(Node node, SourceFile file) {
        return switch (node) {
            case Expr expr -> last(expr, file);
            case Arg arg -> last(arg.value(), file);
            case ClassRef.Computed computed -> last(computed.expression(), file);
            default -> node.span().line();
        };
    }

    private static int lastArgument(List<Arg> args, SourceFile file) {
        return last(args.getLast().value(), file);
    }

    /// The line of what follows `expr`, which the parser has looked at by then.
    private static int afterwards(Expr expr, SourceFile file) {
        int at = expr.span().end();
        while (at < file.text().length() && file.text().charAt(at) <= ' ') {
            at++;
        }
        return file.lineAt(at);
    }

    /// Where PHP is when it has compiled the parameters of a function that starts on `line`.
    static int afterParameters(List<Param> params, int line) {
        if (params.isEmpty()) {
            return line;
        }
        Param param = params.getLast();
        return param.type() == null ? param.name().span().line() : param.type().span().line();
    }
}
