package dev.phpc.compiler.resolve;

import dev.phpc.compiler.syntax.Name;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The functions of the program by name.
public final class FunctionTable {
    private final Builtins builtins;
    private final Map<String, List<FunctionCandidate>> candidates = new HashMap<>();

    FunctionTable(Builtins builtins) {
        this.builtins = builtins;
    }

    void add(FunctionCandidate candidate) {
        candidates.computeIfAbsent(LowerCase.of(candidate.function().name()), _ -> new ArrayList<>()).add(candidate);
    }

    /// The declarations that a name in lower case may stand for.
    public List<FunctionCandidate> candidates(String lowerName) {
        return candidates.getOrDefault(lowerName, List.of());
    }

    /// What a call of `name` in `file` reaches, or null if there are several candidates or none.
    public CallTarget target(Name name, ResolvedFile file) {
        String full = LowerCase.of(name.resolved());
        Builtins.Function builtin = builtins.function(full);
        if (builtin != null) {
            return CallTarget.of(builtin.signature(), Certainty.PROVED);
        }
        List<FunctionCandidate> declared = candidates(full);
        if (declared.isEmpty() && name.fallback() != null) {
            return global(LowerCase.of(name.fallback()), file);
        }
        return declared.size() == 1 ? single(declared.getFirst(), file) : null;
    }

    /// The function in the current namespace could still be declared at run time.
    private CallTarget global(String name, ResolvedFile file) {
        Builtins.Function builtin = builtins.function(name);
        if (builtin != null) {
            return CallTarget.of(builtin.signature(), Certainty.LINKED);
        }
        List<FunctionCandidate> declared = candidates(name);
        if (declared.size() != 1) {
            return null;
        }
        CallTarget target = single(declared.getFirst(), file);
        return target.certainty() == Certainty.PROVED ? CallTarget.of(target.function(), Certainty.LINKED) : target;
    }

    private static CallTarget single(FunctionCandidate candidate, ResolvedFile file) {
        Certainty certainty = candidate.conditional() ? Certainty.LIKELY
                : candidate.function().file() == file ? Certainty.PROVED : Certainty.LINKED;
        return CallTarget.of(candidate.function(), certainty);
    }
}
