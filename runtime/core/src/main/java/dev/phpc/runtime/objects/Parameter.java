package dev.phpc.runtime.objects;

import java.util.List;

/// A parameter of a function or method. `value` is the default: a PHP value, an [Initializer], or [#REQUIRED];
/// `valueText` is its source, for Reflection and for messages about incompatible declarations; `line` is 0 if it is the function's.
public record Parameter(String name, TypeConstraint type, Object value, String valueText, int flags,
        List<AttributeDeclaration> attributes, int line) {
    /// The default of a parameter that has none.
    public static final Object REQUIRED = new Object() {
        @Override
        public String toString() {
            return "required";
        }
    };

    /// `name` comes without `$`; `type` is a type as PHP writes it, or null.
    public static Parameter of(String name, String type, int flags) {
        return new Parameter(name, TypeConstraint.of(type), REQUIRED, null, flags, List.of(), 0);
    }

    Parameter withType(TypeConstraint type) {
        return new Parameter(name, type, value, valueText, flags, attributes, line);
    }

    public Parameter withDefault(Object value, String text) {
        return new Parameter(name, type, value, text, flags, attributes, line);
    }

    public Parameter withAttribute(AttributeDeclaration attribute) {
        return new Parameter(name, type, value, valueText, flags, Lists.plus(attributes, attribute), line);
    }

    public Parameter withLine(int line) {
        return new Parameter(name, type, value, valueText, flags, attributes, line);
    }

    public boolean hasDefault() {
        return value != REQUIRED;
    }

    public boolean isVariadic() {
        return Modifiers.has(flags, Modifiers.VARIADIC);
    }

    /// Declared with `&`: an argument arrives as a reference cell.
    public boolean isByReference() {
        return Modifiers.has(flags, Modifiers.BY_REFERENCE | Modifiers.PREFERS_REFERENCE);
    }

    public boolean isPromoted() {
        return Modifiers.has(flags, Modifiers.PROMOTED);
    }
}
