package dev.phpc.compiler.syntax;

import java.util.List;
import java.util.stream.Collectors;

/// Expressions with parentheses around every operation, so that tests can show what binds tighter.
final class Parenthesized {

    private Parenthesized() {}

    static String of(Expr expr) {
        return switch (expr) {
            case null -> "";
            case Expr.IntLiteral e -> Long.toString(e.value());
            case Expr.StringLiteral e -> "'" + e.value() + "'";
            case Expr.BooleanLiteral e -> Boolean.toString(e.value());
            case Expr.NullLiteral _ -> "null";
            case Expr.Variable e -> "$" + e.name();
            case Expr.ConstantFetch e -> e.name().resolved();
            case Expr.Interpolated e -> "(\"" + join(" ~ ", e.parts()) + "\")";
            case Expr.Unary e -> "(" + e.operator() + " " + of(e.operand()) + ")";
            case Expr.Binary e -> "(" + of(e.left()) + " " + e.operator().symbol() + " " + of(e.right()) + ")";
            case Expr.Concat e -> "(" + join(" . ", e.operands()) + ")";
            case Expr.Coalesce e -> "(" + join(" ?? ", e.operands()) + ")";
            case Expr.Ternary e -> "(" + of(e.condition()) + " ? " + of(e.then()) + " : " + of(e.otherwise()) + ")";
            case Expr.Pipe e -> "(" + of(e.value()) + " |> " + of(e.callable()) + ")";
            case Expr.Assign e -> "(" + of(e.target()) + " = " + of(e.value()) + ")";
            case Expr.CompoundAssign e -> "(" + of(e.target()) + " " + e.operator().symbol() + "= " + of(e.value()) + ")";
            case Expr.Cast e -> "((" + e.kind() + ") " + of(e.operand()) + ")";
            case Expr.Silence e -> "(@" + of(e.operand()) + ")";
            case Expr.Print e -> "(print " + of(e.value()) + ")";
            case Expr.Throw e -> "(throw " + of(e.exception()) + ")";
            case Expr.Clone e -> "(clone " + join(", ", e.args().stream().map(Arg::value).toList()) + ")";
            case Expr.InstanceOf e -> "(" + of(e.value()) + " instanceof " + of(e.cls()) + ")";
            case Expr.New e -> "(new " + of(e.cls()) + ")";
            case Expr.ArrowFunction e -> "(fn => " + of(e.body()) + ")";
            case Expr.Index e -> of(e.base()) + "[" + of(e.index()) + "]";
            case Expr.PropertyFetch e -> of(e.object()) + (e.nullsafe() ? "?->" : "->") + of(e.name());
            case Expr.MethodCall e -> of(e.object()) + "->" + of(e.name()) + "()";
            case Expr.FunctionCall e -> e.name().resolved() + "()";
            case Expr.ValueCall e -> of(e.callee()) + "()";
            case Expr.StaticCall e -> of(e.cls()) + "::" + of(e.name()) + "()";
            case Expr.FirstClassCallable e -> of(e.call()) + "...";
            default -> throw new IllegalArgumentException("not shown in tests: " + expr);
        };
    }

    private static String of(ClassRef cls) {
        return switch (cls) {
            case ClassRef.Named named -> named.name().resolved();
            case ClassRef.Relative relative -> relative.kind().toString();
            case ClassRef.Computed computed -> of(computed.expression());
        };
    }

    private static String of(MemberName name) {
        return switch (name) {
            case MemberName.Fixed fixed -> fixed.text();
            case MemberName.Computed computed -> "{" + of(computed.expression()) + "}";
        };
    }

    private static String join(String separator, List<Expr> list) {
        return list.stream().map(Parenthesized::of).collect(Collectors.joining(separator));
    }
}
