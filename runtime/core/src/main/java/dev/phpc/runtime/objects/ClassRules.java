package dev.phpc.runtime.objects;

import dev.phpc.runtime.Diagnostics;
import dev.phpc.runtime.FatalError;
import dev.phpc.runtime.Slot;

/// What may extend, implement and use what.
final class ClassRules {
    private final PhpClass cls;
    private final ClassDeclaration declaration;

    private ClassRules(PhpClass cls) {
        this.cls = cls;
        this.declaration = cls.declaration();
    }

    static void checkParent(PhpClass cls) {
        if (cls.parent() != null) {
            new ClassRules(cls).checkExtends(cls.parent());
        }
    }

    private void checkExtends(PhpClass parent) {
        if (parent.isInterface() || parent.isTrait() || parent.isEnum()) {
            throw fatal("Class " + cls.name() + " cannot extend " + parent.kind() + " " + parent.name());
        }
        if (parent.isFinal()) {
            throw fatal("Class " + cls.name() + " cannot extend final class " + parent.name());
        }
        if (cls.has(Modifiers.READONLY_CLASS) != parent.has(Modifiers.READONLY_CLASS)) {
            throw fatal(cls.has(Modifiers.READONLY_CLASS)
                    ? "Readonly class " + cls.name() + " cannot extend non-readonly class " + parent.name()
                    : "Non-readonly class " + cls.name() + " cannot extend readonly class " + parent.name());
        }
    }

    /// The last checks, when everything is inherited.
    static void checkAll(PhpClass cls) {
        if (!cls.isBuiltin()) {
            new ClassRules(cls).checkAll();
        }
    }

    private void checkAll() {
        checkAttributes();
        if (!cls.has(Modifiers.ABSTRACT) && !cls.isInterface() && !cls.isTrait()) {
            checkOwnAbstractMethods();
        }
        AbstractMethods.check(cls);
        InterfaceRules.check(cls);
        MagicSignatures.check(cls);
        if (cls.isEnum()) {
            EnumRules.check(cls);
        }
        for (PropertyDeclaration property : declaration.properties()) {
            checkProperty(property);
        }
    }

    private void checkAttributes() {
        if (declaration.attribute("allowdynamicproperties") == null) {
            return;
        }
        if (cls.isInterface() || cls.isTrait() || cls.isEnum()) {
            throw fatal("Cannot apply #[\\AllowDynamicProperties] to " + cls.kind() + " " + cls.name());
        }
        if (cls.has(Modifiers.READONLY_CLASS)) {
            throw fatal("Cannot apply #[\\AllowDynamicProperties] to readonly class " + cls.name());
        }
    }

    private void checkOwnAbstractMethods() {
        for (Routine method : declaration.methods()) {
            if (method.isAbstract() && !cls.isEnum()) {
                throw LinkErrors.fatal(method.signature(), "Class " + cls.name() + " declares abstract method " + method.name()
                        + "() and must therefore be declared abstract");
            }
        }
    }

    private void checkProperty(PropertyDeclaration property) {
        String path = cls.name() + "::$" + property.name();
        boolean isReadonly = Modifiers.has(property.flags(), Modifiers.READONLY) || cls.has(Modifiers.READONLY_CLASS);
        if (isReadonly && property.isStatic()) {
            throw fatal("Static property " + path + " cannot be readonly");
        }
        if (isReadonly && property.type() == null) {
            throw fatal("Readonly property " + path + " must have type");
        }
        checkDefault(property, path);
    }

    private void checkDefault(PropertyDeclaration property, String path) {
        TypeConstraint type = property.type();
        Object value = property.value();
        if (type == null || value instanceof Initializer || value instanceof Slot) {
            return;
        }
        if (type.in(cls).coerce(cls.context(), value, true, cls) == TypeConstraint.NO_MATCH) {
            if (value == null) {
                throw fatal("Default value for property of type " + type + " may not be null. Use the nullable type "
                        + (type.toString().contains("|") ? type + "|null" : "?" + type) + " to allow null default value");
            }
            throw fatal("Cannot use " + TypeNames.of(value) + " as default value for property " + path + " of type " + type);
        }
    }

    /// A trait may say that it should not be used any more.
    static void reportDeprecatedTraits(PhpClass cls) {
        for (PhpClass trait : cls.traits()) {
            AttributeDeclaration attribute = trait.declaration().attribute("deprecated");
            if (attribute != null) {
                cls.context().raise(trait.isBuiltin() ? Diagnostics.DEPRECATED : Diagnostics.USER_DEPRECATED,
                        "Trait " + trait.name() + " used by " + cls.name() + " is deprecated"
                                + Deprecations.reason(cls.context(), attribute, trait));
            }
        }
    }

    private FatalError fatal(String message) {
        return LinkErrors.fatal(declaration, message);
    }
}
