package dev.phpc.ext.reflection;

import dev.phpc.runtime.PhpArray;
import dev.phpc.runtime.declare.PhpMethod;
import dev.phpc.runtime.objects.Modifiers;
import dev.phpc.runtime.objects.PhpClass;
import dev.phpc.runtime.objects.PhpObject;

/// Functions about reflections.
@dev.phpc.runtime.declare.PhpClass("class Reflection")
public class Reflection extends PhpObject {
    public Reflection(PhpClass cls) {
        super(cls);
    }

    @PhpMethod("static getModifierNames(int $modifiers): @tentative array")
    static PhpArray getModifierNames(long modifiers) {
        PhpArray names = new PhpArray();
        int flags = (int) modifiers;
        add(names, flags, Modifiers.ABSTRACT, "abstract");
        add(names, flags, Modifiers.FINAL, "final");
        if (Modifiers.has(flags, Modifiers.PUBLIC)) {
            names.append("public");
        } else if (Modifiers.has(flags, Modifiers.PRIVATE)) {
            names.append("private");
        } else if (Modifiers.has(flags, Modifiers.PROTECTED)) {
            names.append("protected");
        }
        add(names, flags, Modifiers.STATIC, "static");
        add(names, flags, Modifiers.READONLY | Modifiers.READONLY_CLASS, "readonly");
        add(names, flags, Modifiers.VIRTUAL, "virtual");
        add(names, flags, Modifiers.PROTECTED_SET, "protected(set)");
        add(names, flags, Modifiers.PRIVATE_SET, "private(set)");
        return names;
    }

    private static void add(PhpArray names, int flags, int flag, String name) {
        if (Modifiers.has(flags, flag)) {
            names.append(name);
        }
    }
}
