package dev.phpc.runtime.objects;

import dev.phpc.runtime.FatalError;

import java.util.Set;

/// What an enum may not have.
final class EnumRules {
    private static final Set<String> FORBIDDEN = Set.of("__get", "__set", "__unset", "__isset", "__tostring", "__debuginfo", "__serialize",
            "__unserialize", "__construct", "__destruct", "__clone", "__sleep", "__wakeup", "__set_state");

    private final PhpClass cls;

    private EnumRules(PhpClass cls) {
        this.cls = cls;
    }

    static void check(PhpClass cls) {
        new EnumRules(cls).check();
    }

    private void check() {
        checkBackingType();
        for (PropertyInfo property : cls.properties().values()) {
            if (!property.name.equals("name") && !property.name.equals("value")) {
                throw fatal("Enum " + cls.name() + " cannot include properties");
            }
        }
        for (Routine method : cls.methods().values()) {
            if (FORBIDDEN.contains(Names.lower(method.name()))) {
                throw fatal("Enum " + cls.name() + " cannot include magic method " + method.name());
            }
        }
        if (cls.isNamed("serializable")) {
            throw fatal("Enum " + cls.name() + " cannot implement the Serializable interface");
        }
        for (ConstantDeclaration constant : cls.declaration().constants()) {
            if (Modifiers.has(constant.flags(), Modifiers.ENUM_CASE)) {
                checkCase(constant);
            }
        }
    }

    private void checkBackingType() {
        TypeConstraint type = cls.declaration().enumType();
        if (type != null && !type.isOnly(TypeConstraint.INT) && !type.isOnly(TypeConstraint.STRING)) {
            throw fatal("Enum backing type must be int or string, " + type + " given");
        }
    }

    private void checkCase(ConstantDeclaration constant) {
        TypeConstraint type = cls.declaration().enumType();
        if (type == null && constant.value() != null) {
            throw fatal("Case " + constant.name() + " of non-backed enum " + cls.name() + " must not have a value");
        }
        if (type != null && constant.value() == null) {
            throw fatal("Case " + constant.name() + " of backed enum " + cls.name() + " must have a value");
        }
    }

    private FatalError fatal(String message) {
        return LinkErrors.fatal(cls.declaration(), message);
    }
}
