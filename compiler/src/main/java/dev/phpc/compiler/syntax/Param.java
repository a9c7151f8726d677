package dev.phpc.compiler.syntax;

import java.util.List;

/// A parameter. `name` is without the dollar sign; `type`, `defaultValue` and `docComment` may be null. One that is promoted to a property has
/// `modifiers` or `hooks`.
public record Param(int id, Span span, List<AttributeGroup> attributes, Modifiers modifiers, TypeNode type, boolean byReference,
                    boolean variadic, Identifier name, Expr defaultValue, List<PropertyHook> hooks, String docComment) implements Node {

    public boolean isPromoted() {
        return modifiers.bits() != 0 || !hooks.isEmpty();
    }
}
