package dev.phpc.runtime.objects;

import java.util.List;

/// All that is said about a function or method in its declaration. Immutable, and shared between requests.
public record Signature(String name, int flags, List<Parameter> parameters, TypeConstraint returnType, int requiredCount,
        String file, int line, int endLine, String doc, List<AttributeDeclaration> attributes, List<String> captured) {

    public static Signature of(String name, int flags) {
        return new Signature(name, flags, List.of(), null, 0, null, 0, 0, null, List.of(), List.of());
    }

    public Signature withParameter(Parameter parameter) {
        List<Parameter> longer = Lists.plus(parameters, parameter);
        boolean required = !parameter.hasDefault() && !parameter.isVariadic();
        return new Signature(name, flags | parameter.flags() & Modifiers.VARIADIC, longer, returnType,
                required ? longer.size() : requiredCount, file, line, endLine, doc, attributes, captured);
    }

    /// `type` as PHP writes it, or null.
    public Signature withReturnType(String type) {
        return new Signature(name, flags, parameters, TypeConstraint.of(type), requiredCount, file, line, endLine, doc, attributes, captured);
    }

    public Signature withPosition(String file, int line, int endLine) {
        return new Signature(name, flags, parameters, returnType, requiredCount, file, line, endLine, doc, attributes, captured);
    }

    public Signature withDoc(String doc) {
        return new Signature(name, flags, parameters, returnType, requiredCount, file, line, endLine, doc, attributes, captured);
    }

    public Signature withAttribute(AttributeDeclaration attribute) {
        int more = switch (attribute.lowerName()) {
            case "deprecated" -> Modifiers.DEPRECATED;
            case "nodiscard" -> Modifiers.NO_DISCARD;
            default -> 0;
        };
        return new Signature(name, flags | more, parameters, returnType, requiredCount, file, line, endLine, doc,
                Lists.plus(attributes, attribute), captured);
    }

    /// The names of the variables in `use (…)`, in the order of [Closure#captured].
    public Signature withCaptured(String... names) {
        return new Signature(name, flags, parameters, returnType, requiredCount, file, line, endLine, doc, attributes, List.of(names));
    }

    /// The same routine under another name and other modifiers, as an alias of a trait's method.
    public Signature renamed(String name, int flags) {
        return new Signature(name, flags, parameters, returnType, requiredCount, file, line, endLine, doc, attributes, captured);
    }

    /// The attribute of that lower-case name, or null.
    public AttributeDeclaration attribute(String lowerName) {
        for (AttributeDeclaration attribute : attributes) {
            if (attribute.lowerName().equals(lowerName)) {
                return attribute;
            }
        }
        return null;
    }
}
