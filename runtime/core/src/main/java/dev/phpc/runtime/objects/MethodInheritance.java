package dev.phpc.runtime.objects;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Methods of a class: its own, those of traits, inherited ones; and their places in the method table.
final class MethodInheritance {
    private MethodInheritance() {
    }

    static void run(PhpClass cls) {
        Map<String, Routine> methods = cls.methods;
        for (Routine declared : cls.declaration.methods()) {
            methods.put(Names.lower(declared.name()), declared.declaredIn(cls, null));
        }
        TraitComposition.run(cls);
        List<Routine> table = new ArrayList<>();
        if (cls.parent != null) {
            table.addAll(List.of(cls.parent.methodTable));
        }
        for (Routine method : methods.values()) {
            place(cls, method, table);
        }
        if (cls.parent != null) {
            cls.parent.methods.forEach(methods::putIfAbsent);
        }
        for (PhpClass one : cls.interfaces) {
            one.methods.forEach(methods::putIfAbsent);
        }
        cls.methodTable = table.toArray(Routine[]::new);
        for (Magic magic : Magic.values()) {
            cls.magic[magic.ordinal()] = methods.get(magic.key());
        }
    }

    /// A method takes the place of the one it overrides; private ones are not overridden.
    private static void place(PhpClass cls, Routine method, List<Routine> table) {
        Routine overridden = overridden(cls, Names.lower(method.name()));
        boolean replaces = overridden != null && overridden.index() >= 0 && !overridden.has(Modifiers.PRIVATE);
        int index = replaces ? overridden.index() : table.size();
        if (replaces && overridden.declaringClass().isInterface()) {
            index = table.size();
        }
        if (index == table.size()) {
            table.add(method);
        } else {
            table.set(index, method);
        }
        Routine prototype = overridden == null || overridden.has(Modifiers.PRIVATE) ? null
                : overridden.prototype() != null ? overridden.prototype() : overridden;
        method.place(index, prototype);
    }

    private static Routine overridden(PhpClass cls, String key) {
        if (cls.parent != null && cls.parent.methods.containsKey(key)) {
            return cls.parent.methods.get(key);
        }
        for (PhpClass one : cls.interfaces) {
            Routine method = one.methods.get(key);
            if (method != null) {
                return method;
            }
        }
        return null;
    }
}
