package dev.phpc.runtime.objects;

import java.util.ArrayList;
import java.util.List;

/// A class that is not abstract has to implement all abstract methods and hooks.
final class AbstractMethods {
    private AbstractMethods() {
    }

    static void check(PhpClass cls) {
        if (cls.has(Modifiers.ABSTRACT | Modifiers.INTERFACE | Modifiers.TRAIT)) {
            return;
        }
        List<String> missing = new ArrayList<>();
        for (Routine method : cls.methods.values()) {
            if (method.isAbstract()) {
                missing.add(method.declaringClass().name() + "::" + method.name());
            }
        }
        for (PropertyInfo property : cls.properties.values()) {
            addHook(property, property.get, "get", missing);
            addHook(property, property.set, "set", missing);
        }
        if (!missing.isEmpty()) {
            throw LinkErrors.fatal(cls.declaration, message(cls, missing));
        }
    }

    private static void addHook(PropertyInfo property, Routine hook, String kind, List<String> missing) {
        if (hook != null && hook.isAbstract()) {
            missing.add(hook.declaringClass().name() + "::$" + property.name + "::" + kind);
        }
    }

    private static String message(PhpClass cls, List<String> missing) {
        int count = missing.size();
        String shown = " (" + String.join(", ", missing.subList(0, Math.min(count, 3))) + (count > 3 ? ", ..." : "") + ")";
        String plural = count == 1 ? "" : "s";
        if (cls.isEnum() || cls.has(Modifiers.ANONYMOUS)) {
            return (cls.isEnum() ? "Enum " : "Class ") + cls.name() + " must implement " + count + " abstract method" + plural + shown;
        }
        return "Class " + cls.name() + " contains " + count + " abstract method" + plural
                + " and must therefore be declared abstract or implement the remaining method" + plural + shown;
    }
}
