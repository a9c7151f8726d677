package dev.phpc.compiler.resolve;

import java.util.Map;
import java.util.Set;

/// What a function's body contains and where its variables live.
///
/// @param variables by name, in order of first mention, parameters first; without `this`
/// @param retainsReferences for each parameter by reference, whether the function may keep the reference after it returns. A caller may pass a
///         temporary cell to one that is not kept, and copy the value back.
public record FunctionFacts(Set<Feature> features, Map<String, VariableFacts> variables, boolean[] retainsReferences) {
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

    public boolean usesThis() {
        return has(Feature.THIS);
    }

    /// The facts of a variable that the function mentions, or null.
    public VariableFacts variable(String name) {
        return variables.get(name);
    }
}
