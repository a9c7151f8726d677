package dev.phpc.compiler.resolve;

import dev.phpc.compiler.syntax.Modifiers;
import dev.phpc.compiler.types.ClassSymbol;
import dev.phpc.runtime.declare.Signature;

/// A method as a class has it: of the program (`function`) or built in (`builtin`).
///
/// @param declaring the class that has it, which for a trait's method is the one that uses the trait
/// @param modifiers after a trait rule's change of visibility
public record MethodMember(FunctionNode function, Signature builtin, ClassSymbol declaring, Modifiers modifiers) {
    public boolean isPrivate() {
        return modifiers.isPrivate();
    }

    public boolean isFinal() {
        return modifiers.isFinal();
    }

    public boolean isAbstract() {
        return modifiers.isAbstract();
    }
}
