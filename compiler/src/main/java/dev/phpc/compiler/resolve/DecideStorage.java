package dev.phpc.compiler.resolve;

import dev.phpc.compiler.syntax.Param;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Turns what each function does to its variables into where they live, now that it is known which functions take and keep references.
final class DecideStorage {
    private static final Set<ReferenceReason> HARMLESS = Set.of(ReferenceReason.PARAMETER_BY_REFERENCE);

    private final List<FunctionNode> functions;
    private final Map<FunctionNode, VariableUses> uses;
    private final ReferenceRules rules;
    private final GlobalScope globals;
    private final Map<FunctionNode, boolean[]> retained = new IdentityHashMap<>();

    DecideStorage(Map<FunctionNode, VariableUses> uses, ReferenceRules rules, GlobalScope globals) {
        this.functions = new ArrayList<>(uses.keySet());
        this.uses = uses;
        this.rules = rules;
        this.globals = globals;
    }

    void decide() {
        functions.forEach(rules::declare);
        findRetained();
        for (FunctionNode function : functions) {
            function.setFacts(facts(function));
        }
    }

    /// A reference passed on is kept if the callee keeps it, so this goes on until nothing new is kept.
    private void findRetained() {
        List<FunctionNode> taking = functions.stream()
                .filter(function -> function.parameters().stream().anyMatch(Param::byReference)).toList();
        taking.forEach(function -> retained.put(function, new boolean[function.parameters().size()]));
        boolean changed = true;
        while (changed) {
            changed = false;
            for (FunctionNode function : taking) {
                changed |= updateRetained(function);
            }
        }
    }

    private boolean updateRetained(FunctionNode function) {
        boolean changed = false;
        boolean[] known = retained.get(function);
        List<Param> params = function.parameters();
        for (int i = 0; i < known.length; i++) {
            if (params.get(i).byReference() && !known[i] && isRetained(function, params.get(i).name().text())) {
                known[i] = true;
                rules.keep(function, i);
                changed = true;
            }
        }
        return changed;
    }

    private boolean isRetained(FunctionNode function, String name) {
        VariableUses body = uses.get(function);
        return body.features.contains(Feature.YIELD) || body.features.stream().anyMatch(Feature::isDynamic)
                || !HARMLESS.containsAll(body.variables.get(name).reasons)
                || body.placeArguments.stream().anyMatch(each -> each.variable().equals(name) && mode(each, function).isKept()
                        && !each.args().get(each.index()).spread());
    }

    private ArgumentMode mode(VariableUses.PlaceArgument argument, FunctionNode function) {
        return rules.mode(argument.call(), argument.args(), argument.index(), function.file());
    }

    private FunctionFacts facts(FunctionNode function) {
        VariableUses body = uses.get(function);
        for (VariableUses.PlaceArgument argument : body.placeArguments) {
            ArgumentMode mode = mode(argument, function);
            boolean itself = !argument.args().get(argument.index()).spread();
            if (itself && (mode.isKept() || mode.mayBeReference() && mode != ArgumentMode.LATE && argument.guarded())) {
                body.refer(argument.variable(), ReferenceReason.PASSED_BY_REFERENCE);
            } else if (mode.mayBeReference()) {
                body.use(argument.variable()).written = true;
            }
        }
        boolean dynamic = function.kind() != FunctionKind.FILE && body.features.stream().anyMatch(Feature::isDynamic);
        Map<String, VariableFacts> variables = new LinkedHashMap<>();
        body.variables.forEach((name, use) -> {
            Storage storage = CollectVariables.isSuperglobal(name) ? Storage.SUPERGLOBAL
                    : dynamic || function.kind() == FunctionKind.FILE && globals.isShared(function, name) ? Storage.SCOPE
                    : use.reasons.isEmpty() ? Storage.PLAIN : Storage.REFERENCE;
            variables.put(name, new VariableFacts(name, storage, use.parameter, use.captured, use.written, Set.copyOf(use.reasons)));
        });
        return new FunctionFacts(Set.copyOf(body.features), variables);
    }
}
