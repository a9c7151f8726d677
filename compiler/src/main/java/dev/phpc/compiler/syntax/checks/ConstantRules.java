package dev.phpc.compiler.syntax.checks;

import dev.phpc.compiler.syntax.Decl;
import dev.phpc.compiler.syntax.Decl.ClassKind;
import dev.phpc.compiler.syntax.TypeNode.Keyword;

/// A class constant's name, visibility, type and value.
final class ConstantRules {

    private ConstantRules() {}

    static void check(Decl.ClassConstant constant, MemberNames names, Scope scope, Report report) {
        String name = scope.className() + "::" + constant.name().text();
        if (constant.type() != null) {
            checkType(constant, name, scope, report);
        }
        if (constant.modifiers().isPrivate() && constant.modifiers().isFinal()) {
            report.fatal("final-private", "Private constant " + name + " cannot be final as it is not visible to other classes", constant.span());
        }
        ConstantExpressions.check(constant.value(), false, scope, report);
        if (constant.type() != null && !ValueTypes.accepts(constant.type(), constant.value())) {
            report.fatal("constant-of-wrong-type", "Cannot use " + Constants.typeOf(constant.value()) + " as value for class constant " + name
                    + " of type " + TypeText.of(constant.type(), scope.cls()), constant.value().span());
        }
        if (scope.cls().kind() == ClassKind.INTERFACE && !constant.modifiers().isPublic()) {
            report.fatal("hidden-interface-constant", "Access type for interface constant " + name + " must be public", constant.span());
        }
        checkName(constant, report);
        names.constant(constant.name());
    }

    private static void checkName(Decl.ClassConstant constant, Report report) {
        if (constant.name().text().equalsIgnoreCase("class")) {
            report.fatal("constant-named-class", "A class constant must not be called 'class'; it is reserved for class name fetching",
                    constant.name().span());
        }
    }

    private static void checkType(Decl.ClassConstant constant, String name, Scope scope, Report report) {
        TypeRules.check(constant.type(), scope, report);
        boolean bad = PropertyRules.contains(constant.type(), Keyword.VOID) || PropertyRules.contains(constant.type(), Keyword.NEVER)
                || PropertyRules.contains(constant.type(), Keyword.CALLABLE);
        if (bad) {
            report.fatal("bad-constant-type", "Class constant " + name + " cannot have type " + TypeText.of(constant.type(), scope.cls()),
                    constant.type().span());
        }
    }
}
