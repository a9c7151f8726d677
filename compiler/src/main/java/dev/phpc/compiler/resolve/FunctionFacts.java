package dev.phpc.compiler.resolve;

import java.util.Map;
import java.util.Set;

/// What a function's body contains and where its variables live.
///
/// @param variables by name, in order of first mention, parameters first; without `this`
public record FunctionFacts(Set<Feature> features, Map<String, VariableFacts> variables) {
    public boolean has(Feature feature) {
        return features.contains(feature);
    }

    /// Reaches its variables by name: all of them are [Storage#SCOPE].
    public boolean isDynamic() {
        return features.stream().anyMatch(Feature::isDynamic);
    }

    public boolean isGenerator() {
        return has(Feature.YIELD);
    }

    /// The facts of a variable that the function mentions, or null.
    public VariableFacts variable(String name) {
        return variables.get(name);
    }
}
