package dev.phpc.runtime.objects;

import java.util.Map;

/// `cases`, `from` and `tryFrom`: the interfaces of enums say what they are, and every enum has them as its own.
final class EnumMethods {
    private EnumMethods() {
    }

    static void add(PhpClass cls) {
        if (!cls.isEnum()) {
            return;
        }
        for (PhpClass one : cls.interfaces) {
            if (one.key().equals("unitenum") || one.key().equals("backedenum")) {
                addAll(cls, one);
            }
        }
    }

    private static void addAll(PhpClass cls, PhpClass one) {
        for (Map.Entry<String, Routine> entry : one.methods.entrySet()) {
            Routine method = entry.getValue();
            if (method.declaringClass() != one) {
                continue;
            }
            Routine present = cls.methods.get(entry.getKey());
            if (present != null && present.traitOrigin() == null) {
                throw LinkErrors.fatal(cls.declaration(), "Cannot redeclare " + cls.name() + "::" + method.name() + "()");
            }
            cls.methods.put(entry.getKey(), method.renamed(method.name(), method.flags() & ~Modifiers.ABSTRACT).declaredIn(cls, null));
        }
    }
}
