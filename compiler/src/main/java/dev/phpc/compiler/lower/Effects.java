package dev.phpc.compiler.lower;

import dev.phpc.compiler.syntax.Arg;
import dev.phpc.compiler.syntax.Expr;
import dev.phpc.compiler.syntax.Node;
import dev.phpc.compiler.syntax.Pattern;
import dev.phpc.compiler.syntax.Stmt;
import dev.phpc.compiler.syntax.Trees;

/// What evaluating an expression may do to others that PHP reads later: `$i + $i++` adds the *new* `$i`, since PHP reads a
/// variable when the operation runs.
final class Effects {
    private Effects() { }

    /// May evaluating `expr` change a variable that lives in `storage`?
    static boolean mayWrite(Expr expr, Storage storage) {
        return switch (expr) {
            case Expr.Variable _, Expr.NullLiteral _, Expr.BooleanLiteral _, Expr.IntLiteral _, Expr.FloatLiteral _, Expr.StringLiteral _,
                 Expr.ConstantFetch _, Expr.MagicConstant _, Expr.Closure _, Expr.ArrowFunction _ -> false;
            default -> contains(expr, !storage.isLocal());
        };
    }

    private static boolean contains(Expr expr, boolean callsWrite) {
        boolean[] found = new boolean[1];
        search(expr, callsWrite, found);
        return found[0];
    }

    private static void search(Node node, boolean callsWrite, boolean[] found) {
        if (found[0] || node instanceof Expr.Closure || node instanceof Expr.ArrowFunction) {
            return;
        }
        if (node instanceof Expr.Assign || node instanceof Expr.AssignReference || node instanceof Expr.CompoundAssign || node instanceof Expr.CoalesceAssign
            || node instanceof Expr.Destructure || node instanceof Expr.IncDec || node instanceof Expr.Include || node instanceof Expr.Eval
            || callsWrite && isCall(node)) {
            found[0] = true;
            return;
        }
        Trees.forEachChild(node, child -> search(child, callsWrite, found));
    }

    /// May evaluating `expr` run other code, change a variable, or fail? Reads of elements and properties are taken not to.
    static boolean mayRun(Expr expr) {
        return switch (expr) {
            case Expr.Binary _, Expr.Unary _, Expr.Cast _, Expr.Match _, Expr.Throw _ -> true;
            default -> contains(expr, true);
        };
    }

    private static boolean isCall(Node node) {
        return node instanceof Expr.FunctionCall || node instanceof Expr.ValueCall || node instanceof Expr.MethodCall || node instanceof Expr.StaticCall
            || node instanceof Expr.New || node instanceof Expr.Pipe;
    }

    /// Does anything in `root` write to the variable, or to a part of it?
    static boolean writes(Node root, String name) {
        boolean[] found = new boolean[1];
        Trees.walk(root, node -> found[0] |= switch (node) {
            case Expr.Assign assign -> isRooted(assign.target(), name);
            case Expr.CompoundAssign assign -> isRooted(assign.target(), name);
            case Expr.CoalesceAssign assign -> isRooted(assign.target(), name);
            case Expr.AssignReference assign -> isRooted(assign.target(), name) || isRooted(assign.source(), name);
            case Expr.IncDec incDec -> isRooted(incDec.target(), name);
            case Pattern.Target target -> isRooted(target.target(), name);
            case Stmt.Unset unset -> unset.places().stream().anyMatch(place -> isRooted(place, name));
            case Stmt.Catch caught -> caught.variable() != null && caught.variable().text().equals(name);
            case Arg arg -> !(arg.value() instanceof Expr.Variable) && isRooted(arg.value(), name) || arg.value() instanceof Expr.Variable variable && variable.name().equals(name);
            default -> false;
        });
        return found[0];
    }

    private static boolean isRooted(Expr place, String name) {
        return switch (place) {
            case Expr.Variable variable -> variable.name().equals(name);
            case Expr.Index index -> isRooted(index.base(), name);
            default -> false;
        };
    }
}
