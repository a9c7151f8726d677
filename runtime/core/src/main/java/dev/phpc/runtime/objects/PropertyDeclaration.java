package dev.phpc.runtime.objects;

import dev.phpc.runtime.Slot;

import java.util.List;

/// A property as declared. `value` is the default: a PHP value, an [Initializer], or [Slot#UNINITIALIZED] for a typed property
/// without one. Hooks are methods named `$name::get` and `$name::set`.
///
/// Slots are numbered thus: first those of the parent; then the declared instance properties in order, where one that redeclares an
/// inherited property which is not private takes over its slot; then those of the used traits, in order of use, that are new.
public record PropertyDeclaration(String name, int flags, TypeConstraint type, Object value, Routine get, Routine set, String doc,
        List<AttributeDeclaration> attributes) {

    /// `type` as PHP writes it, or null. The default is null, or no default at all if there is a type.
    public static PropertyDeclaration of(String name, String type, int flags) {
        return new PropertyDeclaration(name, flags, TypeConstraint.of(type), type == null ? null : Slot.UNINITIALIZED, null, null, null,
                List.of());
    }

    public PropertyDeclaration withDefault(Object value) {
        return new PropertyDeclaration(name, flags, type, value, get, set, doc, attributes);
    }

    public PropertyDeclaration withGet(Routine hook) {
        return new PropertyDeclaration(name, flags, type, value, hook, set, doc, attributes);
    }

    public PropertyDeclaration withSet(Routine hook) {
        return new PropertyDeclaration(name, flags, type, value, get, hook, doc, attributes);
    }

    public PropertyDeclaration withDoc(String doc) {
        return new PropertyDeclaration(name, flags, type, value, get, set, doc, attributes);
    }

    public PropertyDeclaration withAttribute(AttributeDeclaration attribute) {
        return new PropertyDeclaration(name, flags, type, value, get, set, doc, Lists.plus(attributes, attribute));
    }

    public boolean isStatic() {
        return Modifiers.has(flags, Modifiers.STATIC);
    }
}
