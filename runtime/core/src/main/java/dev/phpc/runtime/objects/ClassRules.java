package dev.phpc.runtime.objects;

import dev.phpc.runtime.Diagnostics;
import dev.phpc.runtime.FatalError;

/// What may extend, implement and use what. Rules about one declaration alone are the compiler's.
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
        InterfaceRules.check(cls);
        AbstractMethods.check(cls);
        if (cls.isEnum()) {
            EnumRules.check(cls);
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
