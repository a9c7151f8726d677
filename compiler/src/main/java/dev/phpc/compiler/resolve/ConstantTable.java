package dev.phpc.compiler.resolve;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The global constants that the program declares, by name.
public final class ConstantTable {
    private final Map<String, List<ConstantCandidate>> candidates = new HashMap<>();

    void add(ConstantCandidate candidate) {
        candidates.computeIfAbsent(candidate.name(), _ -> new ArrayList<>()).add(candidate);
    }

    /// The declarations that a name may get its value from.
    public List<ConstantCandidate> candidates(String name) {
        return candidates.getOrDefault(name, List.of());
    }
}
