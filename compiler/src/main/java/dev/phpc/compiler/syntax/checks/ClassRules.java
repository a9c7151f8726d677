package dev.phpc.compiler.syntax.checks;

import dev.phpc.compiler.syntax.Attribute;
import dev.phpc.compiler.syntax.Decl;
import dev.phpc.compiler.syntax.Decl.ClassKind;
import dev.phpc.compiler.syntax.Decl.ClassLike;
import dev.phpc.compiler.syntax.Name;

/// A class-like as a whole, and then its members one after the other.
final class ClassRules {

    private final Report report;
    private final Walk walk;

    ClassRules(Report report, Walk walk) {
        this.report = report;
        this.walk = walk;
    }

    void check(ClassLike cls, Scope around) {
        Scope scope = around.inClass(cls);
        if (cls.name() != null) {
            if (around.cls() != null) {
                report.fatal("nested-class", "Class declarations may not be nested", cls.span());
                return;
            }
            ClassNames.checkDeclared(cls.name(), declaredNoun(cls.kind()), report);
        }
        if (cls.parent() != null) {
            ClassNames.checkUsed(cls.parent(), "class name", report);
        }
        AttributeRules.check(cls.attributes(), AttributeRules.Target.CLASS, nameLine(cls), report, scope);
        checkAttributes(cls);
        for (Name name : cls.interfaces()) {
            ClassNames.checkUsed(name, "interface name", report);
        }
        if (cls.backingType() != null) {
            EnumRules.checkBackingType(cls, report);
        }
        MemberNames names = new MemberNames(cls, report);
        for (Decl.Member member : cls.members()) {
            member(member, names, scope);
        }
        HookRules.checkAbstract(cls, report);
    }

    private static String declaredNoun(ClassKind kind) {
        return switch (kind) {
            case CLASS -> "a class name";
            case INTERFACE -> "an interface name";
            case TRAIT -> "a trait name";
            case ENUM -> "an enum name";
        };
    }

    private void checkAttributes(ClassLike cls) {
        Attribute attribute = AttributeRules.find(cls.attributes(), "Attribute");
        String kind = switch (cls.kind()) {
            case CLASS -> cls.modifiers().isAbstract() ? "abstract class" : null;
            case INTERFACE -> "interface";
            case TRAIT -> "trait";
            case ENUM -> "enum";
        };
        if (attribute != null && kind != null) {
            refuse(attribute, kind, cls);
        }
        Attribute dynamic = AttributeRules.find(cls.attributes(), "AllowDynamicProperties");
        if (dynamic != null) {
            if (cls.kind() != ClassKind.CLASS) {
                refuse(dynamic, kind, cls);
            } else if (cls.modifiers().isReadonly()) {
                refuse(dynamic, "readonly class", cls);
            }
        }
        Attribute deprecated = AttributeRules.find(cls.attributes(), "Deprecated");
        if (deprecated != null && cls.kind() != ClassKind.TRAIT) {
            refuse(deprecated, cls.kind() == ClassKind.CLASS ? "class" : kind, cls);
        }
    }

    private void refuse(Attribute attribute, String kind, ClassLike cls) {
        if (AttributeRules.find(cls.attributes(), "DelayedTargetValidation") == null) {
            report.onLine(nameLine(cls)).fatal("misplaced-attribute",
                    "Cannot apply #[\\" + attribute.name().resolved() + "] to " + kind + " " + Scope.nameOf(cls), attribute.span());
        }
    }

    private static int nameLine(ClassLike cls) {
        return cls.name() != null ? cls.name().span().line() : cls.span().line();
    }

    private void member(Decl.Member member, MemberNames names, Scope scope) {
        switch (member) {
            case Decl.Property property -> {
                AttributeRules.check(property.attributes(), AttributeRules.Target.PROPERTY, property.name().span().line(), report, scope);
                PropertyRules.check(property, names, scope, report);
                HookRules.check(property, scope, report, walk);
            }
            case Decl.ClassConstant constant -> {
                ConstantRules.check(constant, names, scope, report);
                AttributeRules.check(constant.attributes(), AttributeRules.Target.CLASS_CONSTANT, constant.name().span().line(), report, scope);
            }
            case Decl.Method method -> method(method, names, scope);
            case Decl.EnumCase enumCase -> {
                EnumRules.checkCase(enumCase, names, scope, report);
                AttributeRules.check(enumCase.attributes(), AttributeRules.Target.CLASS_CONSTANT, enumCase.name().span().line(), report, scope);
            }
            case Decl.TraitUse use -> TraitUses.check(use, scope, report);
        }
    }

    private void method(Decl.Method method, MemberNames names, Scope scope) {
        MethodRules.check(method, names, scope, report);
        AttributeRules.check(method.attributes(), AttributeRules.Target.METHOD, method.name().span().line(), report, scope);
        AttributeRules.checkNoDiscard(method.attributes(), method.signature(), "method", report);
        MethodRules.checkNoDiscard(method, scope, report);
        String label = scope.className() + "::" + method.name().text() + "()";
        Promotion.check(method, names, scope, report, walk);
        walk.function(label, method.signature(), method.body(), scope, false);
        MagicMethods.check(method, scope, report);
    }
}
