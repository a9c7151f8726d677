package dev.phpc.runtime.objects;

import dev.phpc.runtime.Diagnostics;
import dev.phpc.runtime.FatalError;
import dev.phpc.runtime.Location;

/// Fatal errors of declarations, at the place of the declaration.
final class LinkErrors {
    private LinkErrors() {
    }

    static FatalError fatal(ClassDeclaration at, String message) {
        return fatal(at.file(), at.line(), message);
    }

    static FatalError fatal(Signature at, String message) {
        return fatal(at.file(), at.line(), message);
    }

    static FatalError fatal(String file, int line, String message) {
        return new FatalError(Diagnostics.ERROR, Names.shown(message), file == null ? null : new Location(file, line));
    }

    static FatalError redeclared(ClassDeclaration declaration, PhpClass known) {
        String kind = kind(declaration);
        String previously = known.isBuiltin() ? ""
                : " (previously declared in " + known.declaration().file() + ":" + known.declaration().line() + ")";
        return fatal(declaration, "Cannot redeclare " + kind + " " + known.name() + previously);
    }

    /// `class`, `interface`, `trait` or `enum`.
    static String kind(ClassDeclaration declaration) {
        return declaration.has(Modifiers.INTERFACE) ? "interface" : declaration.has(Modifiers.TRAIT) ? "trait"
                : declaration.has(Modifiers.ENUM) ? "enum" : "class";
    }
}
