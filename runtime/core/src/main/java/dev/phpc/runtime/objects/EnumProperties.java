package dev.phpc.runtime.objects;

import java.util.List;

/// `$name` of every enum case, and `$value` of those of backed enums.
final class EnumProperties {
    private EnumProperties() {
    }

    static List<PropertyDeclaration> of(PhpClass cls) {
        if (!cls.isEnum()) {
            return List.of();
        }
        int flags = Modifiers.PUBLIC | Modifiers.READONLY;
        PropertyDeclaration name = PropertyDeclaration.of("name", "string", flags);
        TypeConstraint backing = cls.declaration.enumType();
        return backing == null ? List.of(name) : List.of(name, PropertyDeclaration.of("value", backing.toString(), flags));
    }
}
