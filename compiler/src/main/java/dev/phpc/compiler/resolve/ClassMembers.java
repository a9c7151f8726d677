package dev.phpc.compiler.resolve;

import java.util.Map;

/// All members of a class, inherited ones and those of traits included. Methods are by name in lower case.
///
/// @param complete all ancestors and traits are known, so that a member not listed does not exist
public record ClassMembers(
        Map<String, MethodMember> methods,
        Map<String, PropertyMember> properties,
        Map<String, ConstantMember> constants,
        boolean complete) {
    static final ClassMembers UNKNOWN = new ClassMembers(Map.of(), Map.of(), Map.of(), false);

    public MethodMember method(String lowerName) {
        return methods.get(lowerName);
    }

    public PropertyMember property(String name) {
        return properties.get(name);
    }

    public ConstantMember constant(String name) {
        return constants.get(name);
    }
}
