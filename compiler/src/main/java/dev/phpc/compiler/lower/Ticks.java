package dev.phpc.compiler.lower;

import dev.phpc.compiler.syntax.Block;
import dev.phpc.compiler.syntax.Expr;
import dev.phpc.compiler.syntax.FileNode;
import dev.phpc.compiler.syntax.Node;
import dev.phpc.compiler.syntax.Stmt;
import dev.phpc.compiler.syntax.Trees;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Which statements count as ticks: those behind `declare(ticks=2);`, or in its block, where every second one calls the tick functions.
///
/// PHP compiles a counting instruction behind each statement, but never two in a row: `if ($a) { f(); }` counts once where `$a` holds,
/// and not at all where it does not; a further `declare` counts with what stands before it.
final class Ticks {
    private final Map<Integer, Integer> intervals = new HashMap<>();
    private int current;

    static Ticks of(FileNode file) {
        Ticks ticks = new Ticks();
        ticks.visit(file.statements());
        return ticks;
    }

    /// After how many ticks the functions are called, or 0 where `statement` is none.
    int interval(Stmt statement) {
        return intervals.getOrDefault(statement.id(), 0);
    }

    /// `echo $a, $b;` counts as two statements, as do the variables of `global`, `static` and `unset`.
    List<? extends Stmt> separately(Stmt statement) {
        if (interval(statement) == 0) {
            return List.of(statement);
        }
        return switch (statement) {
            case Stmt.Echo(int id, var span, List<Expr> values) -> values.stream().map(value -> new Stmt.Echo(id, span, List.of(value))).toList();
            case Stmt.Global(int id, var span, List<Expr> variables) -> variables.stream().map(variable -> new Stmt.Global(id, span, List.of(variable))).toList();
            case Stmt.StaticVariables(int id, var span, var variables) ->
                variables.stream().map(variable -> new Stmt.StaticVariables(id, span, List.of(variable))).toList();
            case Stmt.Unset(int id, var span, List<Expr> places) -> places.stream().map(place -> new Stmt.Unset(id, span, List.of(place))).toList();
            default -> List.of(statement);
        };
    }

    private void visit(List<Stmt> statements) {
        Stmt previous = null;
        for (Stmt statement : statements) {
            boolean follows = previous != null && interval(previous) > 0;
            visit(statement);
            if (follows && statement instanceof Stmt.Declare declare && declare.body() == null) {
                intervals.remove(declare.id());
            }
            previous = statement;
        }
    }

    private void visit(Node node) {
        if (node instanceof Block block) {
            visit(block.statements());
            return;
        }
        int before = current;
        if (node instanceof Stmt.Declare declare) {
            declare.directives().forEach(this::govern);
        }
        Trees.forEachChild(node, this::visit);
        if (node instanceof Stmt.Declare declare && declare.body() != null) {
            current = before;
        }
        if (node instanceof Stmt statement && current > 0 && isCounted(statement)) {
            intervals.put(statement.id(), current);
        }
    }

    private void govern(Stmt.Directive directive) {
        if (directive.name().text().equalsIgnoreCase("ticks") && directive.value() instanceof Expr.IntLiteral(int _, var _, long interval)) {
            current = (int) interval;
        }
    }

    private static boolean isCounted(Stmt statement) {
        return switch (statement) {
            case Stmt.Declaration _, Stmt.Nested _, Stmt.Label _ -> false;
            case Stmt.Declare declare -> declare.body() == null;
            case Stmt.If conditional -> !endsCounted(conditional.otherwise() != null ? conditional.otherwise() : conditional.branches().getLast().body());
            case Stmt.Switch choice -> choice.cases().isEmpty() || !endsCounted(choice.cases().getLast().body());
            default -> true;
        };
    }

    private static boolean endsCounted(Block block) {
        return !block.statements().isEmpty() && switch (block.statements().getLast()) {
            case Stmt.Nested nested -> endsCounted(nested.block());
            case Stmt.If _, Stmt.Switch _ -> true;
            case Stmt last -> isCounted(last);
        };
    }
}
