package dev.phpc.runtime.objects;

import java.util.Map;

/// Constants of a class: its own, then those of traits, of the parent and of interfaces.
final class ConstantInheritance {
    private ConstantInheritance() {
    }

    static void run(PhpClass cls) {
        Map<String, ClassConstant> constants = cls.constants;
        for (ConstantDeclaration declaration : cls.declaration.constants()) {
            constants.put(declaration.name(), new ClassConstant(declaration, cls));
        }
        for (PhpClass trait : cls.traits) {
            for (ClassConstant constant : trait.constants.values()) {
                constants.putIfAbsent(constant.name, new ClassConstant(constant.declaration, cls));
            }
        }
        if (cls.parent != null) {
            inherit(constants, cls.parent);
        }
        for (PhpClass one : cls.interfaces) {
            inherit(constants, one);
        }
    }

    private static void inherit(Map<String, ClassConstant> constants, PhpClass from) {
        for (ClassConstant constant : from.constants.values()) {
            if (!Modifiers.has(constant.flags, Modifiers.PRIVATE)) {
                constants.putIfAbsent(constant.name, constant);
            }
        }
    }
}
