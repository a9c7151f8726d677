package dev.phpc.compiler.resolve;

import dev.phpc.compiler.syntax.Decl;
import dev.phpc.compiler.types.ClassSymbol;
import java.util.LinkedHashMap;
import java.util.Map;

/// A declaration of a class, interface, trait or enum. One object for each; compared by identity.
public final class ClassNode {
    private final Decl.ClassLike decl;
    private final boolean conditional;
    private final Map<String, FunctionNode> methods = new LinkedHashMap<>();
    private ClassSymbol symbol;

    ClassNode(Decl.ClassLike decl, boolean conditional) {
        this.decl = decl;
        this.conditional = conditional;
    }

    void addMethod(FunctionNode method) {
        methods.putIfAbsent(LowerCase.of(method.name()), method);
    }

    void setSymbol(ClassSymbol symbol) {
        this.symbol = symbol;
    }

    public Decl.ClassLike decl() {
        return decl;
    }

    public boolean isAnonymous() {
        return decl.name() == null;
    }

    /// Fully qualified; `class@anonymous` where there is none.
    public String name() {
        return isAnonymous() ? "class@anonymous" : decl.name().resolved();
    }

    /// Not at the top level of its file.
    public boolean isConditional() {
        return conditional;
    }

    /// The class that this declares. It is the symbol of the name only if nothing else can stand for that name.
    public ClassSymbol symbol() {
        return symbol;
    }

    /// Methods written in the body, by name in lower case.
    public Map<String, FunctionNode> methods() {
        return methods;
    }

    public FunctionNode method(String lowerName) {
        return methods.get(lowerName);
    }

    @Override
    public String toString() {
        return name();
    }
}
