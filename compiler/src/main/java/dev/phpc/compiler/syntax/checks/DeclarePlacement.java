package dev.phpc.compiler.syntax.checks;

import dev.phpc.compiler.syntax.Expr;
import dev.phpc.compiler.syntax.Stmt;
import java.util.List;
import java.util.Locale;

/// `strict_types` and `encoding` govern a whole file, and so must be its first statement.
final class DeclarePlacement {

    private DeclarePlacement() {}

    static void check(List<Stmt> statements, Report report) {
        boolean first = true;
        for (Stmt stmt : statements) {
            if (stmt instanceof Stmt.Declare declare) {
                for (Stmt.Directive directive : declare.directives()) {
                    check(directive, declare, first, report);
                }
            } else {
                first = false;
            }
        }
    }

    /// One that stands within another statement is never the first.
    static void checkNested(Stmt.Declare declare, Report report) {
        declare.directives().forEach(directive -> check(directive, declare, false, report));
    }

    private static void check(Stmt.Directive directive, Stmt.Declare declare, boolean first, Report report) {
        switch (directive.name().text().toLowerCase(Locale.ROOT)) {
            case "strict_types" -> {
                if (!first) {
                    report.fatal("late-strict-types", "strict_types declaration must be the very first statement in the script",
                            declare.span());
                } else if (declare.body() != null) {
                    report.fatal("strict-types-block", "strict_types declaration must not use block mode", declare.span());
                } else if (!(directive.value() instanceof Expr.IntLiteral literal) || literal.value() < 0 || literal.value() > 1) {
                    report.fatal("bad-strict-types", "strict_types declaration must have 0 or 1 as its value", declare.span());
                }
            }
            case "encoding" -> {
                if (!first && Constants.isLiteral(directive.value())) {
                    report.fatal("late-encoding", "Encoding declaration pragma must be the very first statement in the script",
                            declare.span());
                }
            }
            default -> { }
        }
    }
}
