package dev.phpc.compiler.syntax.checks;

import dev.phpc.compiler.syntax.Expr;
import dev.phpc.compiler.syntax.Stmt;
import dev.phpc.compiler.syntax.TypeNode;
import dev.phpc.compiler.syntax.TypeNode.Keyword;

/// What `return` may give back under a declared return type.
final class ReturnRules {

    private ReturnRules() {}

    static void check(Stmt.Return statement, Scope scope, Report report) {
        if (scope.function() == null || scope.function().isGenerator() || scope.function().signature().returnType() == null) {
            return;
        }
        TypeNode type = scope.function().signature().returnType();
        String noun = scope.noun();
        int line = statement.value() == null ? report.file().lineAt(statement.span().end() - 1) : CompiledLines.last(statement.value(), report.file());
        Report there = report.onLine(line);
        if (is(type, Keyword.VOID)) {
            if (statement.value() instanceof Expr.NullLiteral) {
                there.fatal("value-from-void", "A void " + noun
                        + " must not return a value (did you mean \"return;\" instead of \"return null;\"?)", statement.span());
            } else if (statement.value() != null) {
                there.fatal("value-from-void", "A void " + noun + " must not return a value", statement.span());
            }
        } else if (is(type, Keyword.NEVER)) {
            there.fatal("return-from-never", "A never-returning " + noun + " must not return", statement.span());
        } else if (statement.value() == null) {
            there.fatal("return-without-value", "A " + noun + " with return type must return a value"
                    + (allowsNull(type) ? " (did you mean \"return null;\" instead of \"return;\"?)" : ""), statement.span());
        }
    }

    /// An arrow function always returns the value of its expression.
    static void checkArrow(Expr.ArrowFunction closure, Scope scope, Report report) {
        TypeNode type = closure.signature().returnType();
        if (type != null && is(type, Keyword.VOID)) {
            report.fatal("value-from-void", "A void " + scope.noun() + " must not return a value", closure.body().span());
        }
    }

    private static boolean is(TypeNode type, Keyword keyword) {
        return type instanceof TypeNode.Builtin builtin && builtin.keyword() == keyword;
    }

    private static boolean allowsNull(TypeNode type) {
        return switch (type) {
            case TypeNode.Nullable _ -> true;
            case TypeNode.Builtin t -> t.keyword() == Keyword.NULL || t.keyword() == Keyword.MIXED;
            case TypeNode.Union t -> t.types().stream().anyMatch(ReturnRules::allowsNull);
            case TypeNode.Named _, TypeNode.Relative _, TypeNode.Intersection _ -> false;
        };
    }
}
