package dev.phpc.compiler.resolve;

import dev.phpc.compiler.syntax.Arg;
import dev.phpc.compiler.syntax.Expr;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// What one function's body, looked at alone, does to its variables. Filled by [CollectVariables].
final class VariableUses {
    final Set<Feature> features = EnumSet.noneOf(Feature.class);
    final Map<String, Use> variables = new LinkedHashMap<>();
    final List<PlaceArgument> placeArguments = new ArrayList<>();
    final List<Expr.Include> includes = new ArrayList<>();

    /// One variable.
    static final class Use {
        int parameter = -1;
        boolean captured;
        boolean written;
        final Set<ReferenceReason> reasons = EnumSet.noneOf(ReferenceReason.class);
    }

    /// A variable that stands alone as an argument. `guarded`: an exception could be caught, or the variable be seen otherwise, before a copy
    /// were made back.
    record PlaceArgument(String variable, Expr call, List<Arg> args, int index, boolean guarded) {}

    Use use(String name) {
        return variables.computeIfAbsent(name, _ -> new Use());
    }

    void refer(String name, ReferenceReason reason) {
        Use use = use(name);
        use.written = true;
        use.reasons.add(reason);
    }
}
