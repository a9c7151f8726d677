package dev.phpc.compiler.syntax.checks;

import dev.phpc.compiler.syntax.Block;
import dev.phpc.compiler.syntax.Decl;
import dev.phpc.compiler.syntax.Expr;
import dev.phpc.compiler.syntax.Node;
import dev.phpc.compiler.syntax.Stmt;
import dev.phpc.compiler.syntax.Trees;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// `goto` needs a label in the same function, may leave loops but not enter them, and may not cross the border of a `finally`.
final class GotoLabels {

    /// Where something stands: the loops, switches and `finally` blocks around it, outermost first.
    private record Place(Node at, List<Node> around) {}

    private final Report report;
    private final Map<String, Place> labels = new HashMap<>();
    private final List<Place> jumps = new ArrayList<>();

    private GotoLabels(Report report) {
        this.report = report;
    }

    static void check(List<Stmt> body, Report report) {
        GotoLabels labels = new GotoLabels(report);
        body.forEach(stmt -> labels.collect(stmt, List.of()));
        labels.jumps.forEach(labels::checkJump);
    }

    private void collect(Node node, List<Node> around) {
        switch (node) {
            case Stmt.Label label -> {
                Place place = new Place(label, around);
                if (labels.putIfAbsent(label.name().text(), place) != null) {
                    report.fatal("repeated-label", "Label '" + label.name().text() + "' already defined", label.span());
                }
            }
            case Stmt.Goto jump -> jumps.add(new Place(jump, around));
            case Stmt.While _, Stmt.DoWhile _, Stmt.For _, Stmt.Foreach _, Stmt.Switch _ -> {
                List<Node> inside = inside(around, node);
                Trees.forEachChild(node, child -> collect(child, inside));
            }
            case Stmt.Try t -> {
                collect(t.body(), around);
                t.catches().forEach(handler -> collect(handler, around));
                if (t.finallyBlock() != null) {
                    collect(t.finallyBlock(), inside(around, t.finallyBlock()));
                }
            }
            case Expr _, Decl _ -> { }
            default -> Trees.forEachChild(node, child -> collect(child, around));
        }
    }

    private static List<Node> inside(List<Node> around, Node inner) {
        List<Node> list = new ArrayList<>(around);
        list.add(inner);
        return list;
    }

    private void checkJump(Place jump) {
        Stmt.Goto statement = (Stmt.Goto) jump.at();
        Place label = labels.get(statement.label().text());
        if (label == null) {
            report.fatal("unknown-label", "'goto' to undefined label '" + statement.label().text() + "'", statement.span());
            return;
        }
        for (Node entered : label.around()) {
            if (!jump.around().contains(entered)) {
                boolean intoFinally = entered instanceof Block;
                report.fatal("goto-into-block", intoFinally ? "jump into a finally block is disallowed"
                        : "'goto' into loop or switch statement is disallowed", statement.span());
                return;
            }
        }
        for (Node left : jump.around()) {
            if (left instanceof Block && !label.around().contains(left)) {
                report.fatal("jump-out-of-finally", "jump out of a finally block is disallowed", statement.span());
                return;
            }
        }
    }
}
