package dev.phpc.compiler.syntax.checks;

import dev.phpc.compiler.syntax.Decl;
import dev.phpc.compiler.syntax.Decl.ClassKind;
import dev.phpc.compiler.syntax.Decl.ClassLike;
import dev.phpc.compiler.syntax.TypeNode;
import dev.phpc.compiler.syntax.TypeNode.Keyword;

/// The backing type and the cases of an enum.
final class EnumRules {

    private EnumRules() {}

    static void checkBackingType(ClassLike cls, Report report) {
        TypeNode type = cls.backingType();
        boolean fits = type instanceof TypeNode.Builtin builtin && (builtin.keyword() == Keyword.INT || builtin.keyword() == Keyword.STRING);
        if (!fits) {
            report.fatal("bad-backing-type", "Enum backing type must be int or string, " + TypeText.of(type, cls) + " given", type.span());
        }
    }

    static void checkCase(Decl.EnumCase enumCase, MemberNames names, Scope scope, Report report) {
        ClassLike cls = scope.cls();
        String name = enumCase.name().text();
        if (cls.kind() != ClassKind.ENUM) {
            report.fatal("case-outside-enum", "Case can only be used in enums", enumCase.span());
            return;
        }
        if (enumCase.value() != null) {
            ConstantExpressions.check(enumCase.value(), false, scope, report);
        }
        if (cls.backingType() == null && enumCase.value() != null) {
            report.fatal("unbacked-case-value", "Case " + name + " of non-backed enum " + scope.className() + " must not have a value",
                    enumCase.span());
        } else if (cls.backingType() != null && enumCase.value() == null) {
            report.fatal("backed-case-without-value", "Case " + name + " of backed enum " + scope.className() + " must have a value",
                    enumCase.span());
        }
        if (name.equalsIgnoreCase("class")) {
            report.fatal("constant-named-class", "A class constant must not be called 'class'; it is reserved for class name fetching",
                    enumCase.name().span());
        }
        names.constant(enumCase.name());
    }
}
