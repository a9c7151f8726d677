package dev.phpc.compiler.syntax.checks;

import dev.phpc.compiler.syntax.Decl;
import dev.phpc.compiler.syntax.Decl.ClassKind;
import dev.phpc.compiler.syntax.Param;
import dev.phpc.compiler.syntax.TypeNode;
import dev.phpc.compiler.syntax.TypeNode.Keyword;

/// Parameters of a constructor that declare properties.
final class Promotion {

    private Promotion() {}

    static void check(Decl.Method method, MemberNames names, Scope scope, Report report, Walk walk) {
        boolean isConstructor = method.name().text().equalsIgnoreCase("__construct");
        boolean isAbstract = method.modifiers().isAbstract() || scope.cls().kind() == ClassKind.INTERFACE;
        for (Param param : method.signature().params()) {
            if (param.isPromoted()) {
                check(param, isConstructor, isAbstract, names, scope, report, walk);
            }
        }
    }

    private static void check(Param param, boolean isConstructor, boolean isAbstract, MemberNames names, Scope scope, Report report, Walk walk) {
        if (!isConstructor) {
            checkOutside(param, report);
            return;
        }
        if (isAbstract) {
            report.fatal("abstract-promotion", "Cannot declare promoted property in an abstract constructor", param.span());
            return;
        }
        if (param.variadic()) {
            report.fatal("variadic-promotion", "Cannot declare variadic promoted property", param.span());
            return;
        }
        names.property(param.name());
        String name = scope.className() + "::$" + param.name().text();
        TypeNode type = param.type();
        if (type != null && PropertyRules.contains(type, Keyword.CALLABLE)) {
            report.fatal("bad-property-type", "Property " + name + " cannot have type " + TypeText.of(type, scope.cls()), type.span());
        }
        boolean readonly = param.modifiers().isReadonly() || scope.cls().modifiers().isReadonly() && scope.cls().kind() == ClassKind.CLASS;
        PropertyRules.checkModifiers(param.modifiers(), readonly, type, null, name, param.span(), report);
        if (!param.hooks().isEmpty() && readonly) {
            report.fatal("readonly-hooks", "Hooked properties cannot be readonly", param.span());
        }
        HookRules.check(property(param), scope, report, walk);
    }

    /// The property that a parameter declares.
    private static Decl.Property property(Param param) {
        return new Decl.Property(param.id(), param.span(), param.attributes(), param.modifiers(), param.type(), param.name(), null, param.hooks(), param.docComment());
    }

    static void checkOutside(Param param, Report report) {
        report.fatal("promotion-outside-constructor", "Cannot declare promoted property outside a constructor", param.span());
    }
}
