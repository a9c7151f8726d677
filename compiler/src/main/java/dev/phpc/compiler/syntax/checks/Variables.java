package dev.phpc.compiler.syntax.checks;

import dev.phpc.compiler.syntax.ClosureUse;
import dev.phpc.compiler.syntax.Decl;
import dev.phpc.compiler.syntax.Expr;
import dev.phpc.compiler.syntax.Node;
import dev.phpc.compiler.syntax.Stmt;
import dev.phpc.compiler.syntax.Trees;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Variables that cannot be imported, captured or declared: `$this`, the superglobals, and those already there.
final class Variables {

    private static final Set<String> SUPERGLOBALS =
            Set.of("GLOBALS", "_GET", "_POST", "_COOKIE", "_SERVER", "_ENV", "_REQUEST", "_FILES", "_SESSION");

    private Variables() {}

    static boolean isSuperglobal(String name) {
        return SUPERGLOBALS.contains(name);
    }

    static void checkGlobals(Stmt.Global statement, Report report) {
        for (Expr variable : statement.variables()) {
            if (WriteContext.isThis(variable)) {
                report.fatal("this-as-global", "Cannot use $this as global variable", variable.span());
            }
        }
    }

    static void checkUses(Expr.Closure closure, Report report) {
        Set<String> params = new HashSet<>();
        closure.signature().params().forEach(param -> params.add(param.name().text()));
        Set<String> seen = new HashSet<>();
        for (ClosureUse use : closure.uses()) {
            if (use.name().equals("this")) {
                report.fatal("this-captured", "Cannot use $this as lexical variable", use.span());
            } else if (isSuperglobal(use.name())) {
                report.fatal("superglobal-captured", "Cannot use auto-global as lexical variable", use.span());
            } else if (params.contains(use.name())) {
                report.fatal("captured-parameter", "Cannot use lexical variable $" + use.name() + " as a parameter name", use.span());
            } else if (!seen.add(use.name())) {
                report.fatal("captured-twice", "Cannot use variable $" + use.name() + " twice", use.span());
            }
        }
    }

    /// The same static variable declared twice in one function.
    static void checkRepeatedStatics(List<Stmt> body, Report report) {
        Set<String> seen = new HashSet<>();
        body.forEach(stmt -> statics(stmt, seen, report));
    }

    private static void statics(Node node, Set<String> seen, Report report) {
        switch (node) {
            case Stmt.StaticVariables s -> {
                for (Stmt.StaticVariable variable : s.variables()) {
                    if (!seen.add(variable.name().text())) {
                        report.fatal("repeated-static", "Duplicate declaration of static variable $" + variable.name().text(),
                                variable.span());
                    }
                }
            }
            case Expr _, Decl _ -> { }
            default -> Trees.forEachChild(node, child -> statics(child, seen, report));
        }
    }
}
