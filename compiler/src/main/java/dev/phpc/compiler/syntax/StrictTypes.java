package dev.phpc.compiler.syntax;

import java.util.List;

/// Whether a file starts with `declare(strict_types=1)`.
final class StrictTypes {

    private StrictTypes() {}

    static boolean isOn(List<Stmt> statements) {
        for (Stmt stmt : statements) {
            if (!(stmt instanceof Stmt.Declare declare)) {
                return false;
            }
            for (Stmt.Directive directive : declare.directives()) {
                if (directive.name().text().equalsIgnoreCase("strict_types")) {
                    return directive.value() instanceof Expr.IntLiteral literal && literal.value() == 1;
                }
            }
        }
        return false;
    }
}
