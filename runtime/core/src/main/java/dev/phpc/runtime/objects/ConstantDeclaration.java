package dev.phpc.runtime.objects;

import java.util.List;

/// A class constant or enum case as declared. `value` is a PHP value or an [Initializer]; of an enum case it is the backing value, or null.
public record ConstantDeclaration(String name, int flags, TypeConstraint type, Object value, String doc,
        List<AttributeDeclaration> attributes) {

    public static ConstantDeclaration of(String name, int flags, Object value) {
        return new ConstantDeclaration(name, flags, null, value, null, List.of());
    }

    public static ConstantDeclaration enumCase(String name, Object backingValue) {
        return of(name, Modifiers.PUBLIC | Modifiers.ENUM_CASE, backingValue);
    }

    /// `type` as PHP writes it.
    public ConstantDeclaration withType(String type) {
        return new ConstantDeclaration(name, flags, TypeConstraint.of(type), value, doc, attributes);
    }

    public ConstantDeclaration withDoc(String doc) {
        return new ConstantDeclaration(name, flags, type, value, doc, attributes);
    }

    public ConstantDeclaration withAttribute(AttributeDeclaration attribute) {
        return new ConstantDeclaration(name, flags, type, value, doc, Lists.plus(attributes, attribute));
    }
}
