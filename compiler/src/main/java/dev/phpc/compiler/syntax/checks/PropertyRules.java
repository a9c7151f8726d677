package dev.phpc.compiler.syntax.checks;

import dev.phpc.compiler.syntax.Decl;
import dev.phpc.compiler.syntax.Decl.ClassKind;
import dev.phpc.compiler.syntax.Expr;
import dev.phpc.compiler.syntax.Modifiers;
import dev.phpc.compiler.syntax.Span;
import dev.phpc.compiler.syntax.TypeNode;
import dev.phpc.compiler.syntax.TypeNode.Keyword;

/// A property's modifiers, type and default.
final class PropertyRules {

    private PropertyRules() {}

    static void check(Decl.Property property, MemberNames names, Scope scope, Report report) {
        Span span = property.span();
        Modifiers modifiers = property.modifiers();
        boolean hooked = !property.hooks().isEmpty();
        switch (scope.cls().kind()) {
            case INTERFACE -> {
                if (!checkInInterface(modifiers, hooked, span, report)) {
                    return;
                }
            }
            case ENUM -> {
                report.fatal("enum-property", "Enum " + scope.className() + " cannot include properties", span);
                return;
            }
            case CLASS, TRAIT -> { }
        }
        if (modifiers.isAbstract() && !hooked) {
            report.fatal("abstract-plain-property", "Only hooked properties may be declared abstract", span);
            return;
        }
        if (modifiers.isFinal() && modifiers.isPrivate()) {
            report.fatal("final-private", "Property cannot be both final and private", span);
        }
        String name = scope.className() + "::$" + property.name().text();
        checkType(property.type(), name, scope, report);
        names.property(property.name());
        if (property.defaultValue() != null) {
            checkDefault(property, name, scope, report);
        }
        boolean readonly = modifiers.isReadonly() || scope.cls().modifiers().isReadonly() && scope.cls().kind() == ClassKind.CLASS;
        checkModifiers(modifiers, readonly, property.type(), property.defaultValue(), name, span, report);
        if (hooked && modifiers.isStatic()) {
            report.fatal("static-hooks", "Cannot declare hooks for static property", span);
        } else if (hooked && readonly) {
            report.fatal("readonly-hooks", "Hooked properties cannot be readonly", span);
        }
    }

    private static boolean checkInInterface(Modifiers modifiers, boolean hooked, Span span, Report report) {
        String message = null;
        if (!hooked) {
            message = "Interfaces may only include hooked properties";
        } else if (!modifiers.isPublic()) {
            message = "Property in interface cannot be protected or private";
        } else if (modifiers.isFinal()) {
            message = "Property in interface cannot be final";
        } else if (modifiers.isAbstract()) {
            message = "Property in interface cannot be explicitly abstract. All interface members are implicitly abstract";
        }
        if (message != null) {
            report.fatal("interface-property", message, span);
        }
        return message == null;
    }

    static void checkType(TypeNode type, String name, Scope scope, Report report) {
        if (type == null) {
            return;
        }
        TypeRules.check(type, scope, report);
        if (contains(type, Keyword.VOID) || contains(type, Keyword.NEVER) || contains(type, Keyword.CALLABLE)) {
            report.fatal("bad-property-type", "Property " + name + " cannot have type " + TypeText.of(type, scope.cls()), type.span());
        }
    }

    static boolean contains(TypeNode type, Keyword keyword) {
        return switch (type) {
            case TypeNode.Builtin t -> t.keyword() == keyword;
            case TypeNode.Nullable t -> contains(t.type(), keyword);
            case TypeNode.Union t -> t.types().stream().anyMatch(part -> contains(part, keyword));
            case TypeNode.Named _, TypeNode.Relative _, TypeNode.Intersection _ -> false;
        };
    }

    private static void checkDefault(Decl.Property property, String name, Scope scope, Report report) {
        Expr value = property.defaultValue();
        ConstantExpressions.check(value, false, scope, report);
        if (property.type() == null || ValueTypes.accepts(property.type(), value)) {
            return;
        }
        String type = TypeText.of(property.type(), scope.cls());
        if (!(value instanceof Expr.NullLiteral) || property.type() instanceof TypeNode.Intersection) {
            report.fatal("default-of-wrong-type",
                    "Cannot use " + Constants.typeOf(value) + " as default value for property " + name + " of type " + type, value.span());
        } else if (property.type() instanceof TypeNode.Builtin || property.type() instanceof TypeNode.Named
                || property.type() instanceof TypeNode.Relative) {
            report.fatal("default-of-wrong-type", "Default value for property of type " + type
                    + " may not be null. Use the nullable type ?" + type + " to allow null default value", value.span());
        } else {
            report.fatal("default-of-wrong-type", "Default value for property of type " + type
                    + " may not be null. Use the nullable type " + type + "|null to allow null default value", value.span());
        }
    }

    /// What holds for declared and for promoted properties.
    static void checkModifiers(Modifiers modifiers, boolean readonly, TypeNode type, Expr defaultValue, String name, Span span, Report report) {
        if (readonly) {
            if (type == null) {
                report.fatal("untyped-readonly", "Readonly property " + name + " must have type", span);
            } else if (defaultValue != null) {
                report.fatal("readonly-default", "Readonly property " + name + " cannot have default value", span);
            } else if (modifiers.isStatic()) {
                report.fatal("static-readonly", "Static property " + name + " cannot be readonly", span);
            }
        }
        if ((modifiers.bits() & Modifiers.SET_VISIBILITY) == 0) {
            return;
        }
        if (type == null) {
            report.fatal("untyped-asymmetric", "Property with asymmetric visibility " + name + " must have type", span);
        } else if (isWeaker(modifiers)) {
            report.fatal("weak-visibility", "Visibility of property " + name + " must not be weaker than set visibility", span);
        }
    }

    private static boolean isWeaker(Modifiers modifiers) {
        int get = modifiers.isPrivate() ? 2 : modifiers.isProtected() ? 1 : 0;
        int set = modifiers.has(Modifiers.PRIVATE_SET) ? 2 : modifiers.has(Modifiers.PROTECTED_SET) ? 1 : 0;
        return set < get;
    }
}
