package dev.phpc.compiler.syntax.checks;

import dev.phpc.compiler.syntax.Attribute;
import dev.phpc.compiler.syntax.Decl;
import dev.phpc.compiler.syntax.Decl.ClassKind;
import dev.phpc.compiler.syntax.Modifiers;
import java.util.Locale;

/// A method's modifiers, and whether it has a body.
final class MethodRules {

    private MethodRules() {}

    static void check(Decl.Method method, MemberNames names, Scope scope, Report report) {
        Modifiers modifiers = method.modifiers();
        ClassKind kind = scope.cls().kind();
        String name = scope.className() + "::" + method.name().text() + "()";
        if (modifiers.isPrivate() && modifiers.isFinal() && !method.name().text().equalsIgnoreCase("__construct")) {
            report.warning("final-private", "Private methods cannot be final as they are never overridden by other classes", method.span());
        }
        if (kind == ClassKind.INTERFACE) {
            checkInInterface(modifiers, name, method, report);
        }
        boolean isAbstract = modifiers.isAbstract() || kind == ClassKind.INTERFACE;
        if (isAbstract) {
            checkAbstract(method, name, kind, scope, report);
        } else if (method.body() == null) {
            report.fatal("missing-body", "Non-abstract method " + name + " must contain body", method.span());
        }
        names.method(method.name());
    }

    private static void checkInInterface(Modifiers modifiers, String name, Decl.Method method, Report report) {
        if (modifiers.isAbstract()) {
            report.fatal("abstract-interface-method", "Interface method " + name + " must not be abstract", method.span());
        } else if (!modifiers.isPublic()) {
            report.fatal("hidden-interface-method", "Access type for interface method " + name + " must be public", method.span());
        } else if (modifiers.isFinal()) {
            report.fatal("final-interface-method", "Interface method " + name + " must not be final", method.span());
        }
    }

    private static void checkAbstract(Decl.Method method, String name, ClassKind kind, Scope scope, Report report) {
        String noun = kind == ClassKind.INTERFACE ? "Interface" : "Abstract";
        if (kind == ClassKind.ENUM || kind == ClassKind.CLASS && !scope.cls().modifiers().isAbstract()) {
            if (kind == ClassKind.ENUM) {
                report.fatal("abstract-enum-method", "Enum method " + name + " must not be abstract", method.span());
            } else {
                report.fatal("abstract-method-in-class", "Class " + scope.className() + " declares abstract method " + method.name().text()
                        + "() and must therefore be declared abstract", method.span());
            }
        } else if (method.modifiers().isPrivate() && kind == ClassKind.CLASS) {
            report.fatal("abstract-private", noun + " function " + name + " cannot be declared private", method.span());
        } else if (method.body() != null) {
            report.fatal("abstract-with-body", noun + " function " + name + " cannot contain body", method.span());
        }
    }

    static void checkNoDiscard(Decl.Method method, Scope scope, Report report) {
        Attribute attribute = AttributeRules.find(method.attributes(), "NoDiscard");
        if (attribute == null) {
            return;
        }
        switch (method.name().text().toLowerCase(Locale.ROOT)) {
            case "__construct", "__clone" -> report.fatal("nothing-to-discard",
                    "Method " + scope.className() + "::" + method.name().text() + " cannot be #[\\NoDiscard]", attribute.span());
            default -> { }
        }
    }
}
