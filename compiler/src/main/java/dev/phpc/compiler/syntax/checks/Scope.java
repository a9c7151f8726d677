package dev.phpc.compiler.syntax.checks;

import dev.phpc.compiler.syntax.Decl;
import dev.phpc.compiler.syntax.Name;
import dev.phpc.compiler.syntax.Signature;

/// What surrounds the code being checked.
///
/// `cls` and `function` are null outside any; `isClosure` says that the scope could be bound to another class at run time. `constants` are the
/// same all over a file.
record Scope(Decl.ClassLike cls, FunctionScope function, boolean isClosure, ConstantValues constants) {

    /// A function, method, closure or hook. `label` is how PHP names it in messages; `hook` is null for all but hooks.
    record FunctionScope(String label, Signature signature, boolean isGenerator, Hook hook) {}

    /// `kind` is "get" or "set".
    record Hook(String property, String kind) {}

    static Scope file(ConstantValues constants) {
        return new Scope(null, null, false, constants);
    }

    Scope inClass(Decl.ClassLike inner) {
        return new Scope(inner, null, false, constants);
    }

    Scope inFunction(FunctionScope inner, boolean closure) {
        return new Scope(cls, inner, closure, constants);
    }

    Scope outsideClasses() {
        return file(constants);
    }

    /// "method" within a class, else "function".
    String noun() {
        return cls != null ? "method" : "function";
    }

    /// The name of the class around, as PHP's messages show it.
    String className() {
        return nameOf(cls);
    }

    static String nameOf(Decl.ClassLike cls) {
        if (cls.name() != null) {
            return cls.name().resolved();
        }
        Name base = cls.parent() != null ? cls.parent() : cls.interfaces().isEmpty() ? null : cls.interfaces().getFirst();
        return (base == null ? "class" : base.resolved()) + "@anonymous";
    }
}
