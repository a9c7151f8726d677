package dev.phpc.compiler.resolve;

import dev.phpc.compiler.syntax.Decl;
import dev.phpc.compiler.syntax.Modifiers;
import dev.phpc.compiler.syntax.Param;
import dev.phpc.compiler.syntax.TypeNode;
import dev.phpc.compiler.types.ClassSymbol;
import dev.phpc.runtime.declare.MemberHead;

/// A property as a class has it: written as a property, promoted from a parameter of the constructor, or built in. One of the three is set.
///
/// @param declaring the class that has it, which for a trait's property is the one that uses the trait
/// @param writtenIn the class or trait in whose body it stands; null if built in
public record PropertyMember(Decl.Property property, Param promoted, MemberHead builtin, ClassSymbol declaring, ClassNode writtenIn) {
    /// The declared type, or null.
    public TypeNode type() {
        return property != null ? property.type() : promoted != null ? promoted.type() : null;
    }

    public Modifiers modifiers() {
        return property != null ? property.modifiers() : promoted != null ? promoted.modifiers() : Modifiers.NONE;
    }

    public boolean isStatic() {
        return builtin != null ? builtin.isStatic() : modifiers().isStatic();
    }

    public boolean isPrivate() {
        return builtin != null ? builtin.modifiers().contains("private") : modifiers().isPrivate();
    }

    public boolean isProtected() {
        return builtin != null ? builtin.modifiers().contains("protected") : modifiers().isProtected();
    }
}
