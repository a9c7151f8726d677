package dev.phpc.compiler.lower;

import dev.phpc.compiler.resolve.ResolvedFile;
import dev.phpc.compiler.syntax.ClassRef;
import dev.phpc.compiler.syntax.Expr;
import dev.phpc.compiler.syntax.Name;
import dev.phpc.compiler.syntax.Node;
import dev.phpc.compiler.syntax.Stmt;
import dev.phpc.compiler.syntax.Trees;
import java.util.Locale;
import java.util.Set;

/// Can a file tell when objects die? It can by a destructor, by a weak reference, by a `finally` that a dying generator or fiber runs, by
/// asking for the number of an object, which a dead one leaves to the next, and by asking for a collection. Only programs with such a file count the holders of objects.
final class ObservesLifetimes {
    private static final Set<String> FUNCTIONS = Set.of("var_dump", "debug_zval_refcount", "spl_object_id", "spl_object_hash", "gc_collect_cycles");
    private static final Set<String> CLASSES = Set.of("weakmap", "weakreference", "fiber");

    private ObservesLifetimes() { }

    static boolean in(ResolvedFile file) {
        if (file.classes().stream().anyMatch(cls -> cls.methods().containsKey("__destruct"))) {
            return true;
        }
        boolean[] found = new boolean[1];
        file.node().statements().forEach(statement -> Trees.walk(statement, node -> found[0] |= observes(node)));
        return found[0];
    }

    private static boolean observes(Node node) {
        return switch (node) {
            case Expr.FunctionCall call -> names(FUNCTIONS, call.name());
            case ClassRef.Named reference -> names(CLASSES, reference.name());
            case Stmt.Try guarded -> guarded.finallyBlock() != null && yieldsIn(guarded);
            default -> false;
        };
    }

    /// Is there a `finally` that a generator runs when it dies?
    private static boolean yieldsIn(Stmt.Try guarded) {
        boolean[] found = new boolean[1];
        Trees.walk(guarded, node -> found[0] |= node instanceof Expr.Yield || node instanceof Expr.YieldFrom);
        return found[0];
    }

    private static boolean names(Set<String> names, Name name) {
        return names.contains((name.fallback() == null ? name.resolved() : name.fallback()).toLowerCase(Locale.ROOT));
    }
}
