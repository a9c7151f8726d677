package dev.phpc.runtime.objects;

import dev.phpc.runtime.FatalError;

import java.util.Set;

/// What an enum may not get from traits and interfaces.
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
    }

    private FatalError fatal(String message) {
        return LinkErrors.fatal(cls.declaration(), message);
    }
}
