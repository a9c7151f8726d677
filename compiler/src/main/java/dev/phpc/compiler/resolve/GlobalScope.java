package dev.phpc.compiler.resolve;

import dev.phpc.compiler.syntax.Expr;
import dev.phpc.compiler.syntax.Node;
import dev.phpc.compiler.syntax.Stmt;
import dev.phpc.compiler.syntax.Trees;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Which variables of a file's top level others can reach. A file that is never included runs in the global scope; its variables are its own
/// unless a function declares them `global`, another file's top level has the same name, or anything looks up variables by name.
final class GlobalScope {
    /// Set by the runtime.
    private static final Set<String> PROVIDED = Set.of("argc", "argv");

    /// Without arguments they register PHP's own autoloader.
    private static final Set<String> LOADERS = Set.of("spl_autoload_register", "spl_autoload");

    private final Set<String> named = new HashSet<>(PROVIDED);
    private final Map<String, Integer> topLevelMentions = new HashMap<>();
    private final Set<ResolvedFile> included = new HashSet<>();
    private boolean open;
    private boolean loadsUnknown;
    private int globalsMentions;
    private int globalsIndexed;

    GlobalScope(boolean isWhole) {
        loadsUnknown = !isWhole;
    }

    /// Reads one function; `uses` are its variables.
    void read(FunctionNode function, VariableUses uses) {
        loadsUnknown |= uses.features.contains(Feature.EVAL);
        if (function.kind() == FunctionKind.FILE) {
            uses.variables.keySet().forEach(name -> topLevelMentions.merge(name, 1, Integer::sum));
            Set<Feature> features = new HashSet<>(uses.features);
            features.remove(Feature.INCLUDE);
            open |= features.stream().anyMatch(Feature::isDynamic);
        }
        for (Expr.Include include : uses.includes) {
            List<ResolvedFile> targets = function.file().includeTargets(include);
            loadsUnknown |= targets == null;
            if (targets != null) {
                included.addAll(targets);
            }
        }
    }

    /// Reads the statements of a file that reach global variables from elsewhere.
    void read(ResolvedFile file) {
        file.node().statements().forEach(statement -> Trees.walk(statement, this::readNode));
    }

    private void readNode(Node node) {
        switch (node) {
            case Stmt.Global global -> global.variables().forEach(variable -> {
                if (variable instanceof Expr.Variable fixed) {
                    named.add(fixed.name());
                } else {
                    open = true;
                }
            });
            case Expr.Index index when isGlobals(index.base()) -> {
                globalsIndexed++;
                if (index.index() instanceof Expr.StringLiteral literal) {
                    named.add(literal.value());
                } else {
                    open = true;
                }
            }
            case Expr.FunctionCall call when LOADERS.contains(CollectVariables.calledName(call.name())) -> loadsUnknown |= call.args().isEmpty();
            case Expr.FunctionCall call when CollectVariables.calledName(call.name()).equals("define") ->
                loadsUnknown |= call.args().isEmpty() || !(call.args().getFirst().value() instanceof Expr.StringLiteral);
            case Expr.Variable variable when isGlobals(variable) -> globalsMentions++;
            default -> { }
        }
    }

    private static boolean isGlobals(Expr expr) {
        return expr instanceof Expr.Variable variable && variable.name().equals("GLOBALS");
    }

    /// Nothing can load code that is not part of the program.
    boolean isClosed() {
        return !loadsUnknown;
    }

    /// Whether somebody else can reach a variable of this top level.
    boolean isShared(FunctionNode main, String name) {
        return open || loadsUnknown || globalsMentions > globalsIndexed || included.contains(main.file()) || named.contains(name)
                || topLevelMentions.getOrDefault(name, 0) > 1;
    }
}
