package dev.phpc.runtime.objects;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Methods of a class: its own, those of traits, inherited ones; and their places in the method table.
final class MethodInheritance {
    private final PhpClass cls;
    private final Map<String, Routine> methods;

    private MethodInheritance(PhpClass cls) {
        this.cls = cls;
        this.methods = cls.methods;
    }

    static void run(PhpClass cls) {
        new MethodInheritance(cls).run();
    }

    private void run() {
        declareOwn();
        TraitComposition.run(cls);
        EnumMethods.add(cls);
        if (cls.parent != null) {
            inherit(cls.parent);
        }
        for (PhpClass one : cls.interfaces) {
            if (cls.parent == null || !cls.parent.isSubclassOf(one)) {
                inherit(one);
            }
        }
        fillTable();
        for (Magic magic : Magic.values()) {
            cls.magic[magic.ordinal()] = methods.get(magic.key());
        }
        checkOverrides();
    }

    private void declareOwn() {
        for (Routine declared : cls.declaration.methods()) {
            Routine method = cls.isInterface() && !declared.isAbstract()
                    ? declared.renamed(declared.name(), declared.flags() | Modifiers.ABSTRACT) : declared;
            if (method.returnType() == null && Names.lower(method.name()).equals("__tostring")) {
                method = method.returning("string");
            }
            if (methods.put(Names.lower(method.name()), method.declaredIn(cls, null)) != null) {
                throw LinkErrors.fatal(method.signature(), "Cannot redeclare " + cls.name() + "::" + method.name() + "()");
            }
        }
    }

    private void inherit(PhpClass ancestor) {
        for (Map.Entry<String, Routine> entry : ancestor.methods.entrySet()) {
            Routine inherited = entry.getValue();
            Routine own = methods.get(entry.getKey());
            if (own == null) {
                methods.put(entry.getKey(), inherited);
            } else if (own != inherited) {
                OverrideRules.check(cls, own, inherited);
                adoptPrototype(own, inherited);
            }
        }
    }

    /// The first method that prescribes this one; constructors have one only if it is abstract.
    private void adoptPrototype(Routine own, Routine inherited) {
        if (own.declaringClass() != cls || own.prototype() != null || inherited.has(Modifiers.PRIVATE) && !inherited.isAbstract()) {
            return;
        }
        Routine prototype = inherited.prototype() != null ? inherited.prototype() : inherited;
        if (!Names.lower(own.name()).equals("__construct") || prototype.isAbstract()) {
            own.prototypeIs(prototype);
        }
    }

    /// A method takes the place of the one it overrides in the parent's table; private ones are not overridden.
    private void fillTable() {
        List<Routine> table = new ArrayList<>();
        if (cls.parent != null) {
            table.addAll(List.of(cls.parent.methodTable));
        }
        for (Map.Entry<String, Routine> entry : methods.entrySet()) {
            Routine method = entry.getValue();
            Routine overridden = cls.parent == null ? null : cls.parent.methods.get(entry.getKey());
            if (overridden == method) {
                continue;
            }
            if (method.declaringClass() != cls) {
                method = method.placed();
                entry.setValue(method);
            }
            if (overridden != null && !overridden.has(Modifiers.PRIVATE)) {
                method.place(overridden.index());
                table.set(overridden.index(), method);
            } else {
                method.place(table.size());
                table.add(method);
            }
        }
        cls.methodTable = table.toArray(Routine[]::new);
    }

    private void checkOverrides() {
        if (cls.isTrait()) {
            return;
        }
        for (Routine method : methods.values()) {
            if (method.declaringClass() == cls && method.signature().attribute("override") != null && !overridesAnything(method)) {
                throw LinkErrors.fatal(method.signature(), method.displayName()
                        + "() has #[\\Override] attribute, but no matching parent method exists");
            }
        }
    }

    private boolean overridesAnything(Routine method) {
        String key = Names.lower(method.name());
        Routine inherited = cls.parent == null ? null : cls.parent.methods.get(key);
        if (inherited != null && (!inherited.has(Modifiers.PRIVATE) || inherited.isAbstract())) {
            return true;
        }
        for (PhpClass one : cls.interfaces) {
            if (one.methods.containsKey(key)) {
                return true;
            }
        }
        return false;
    }
}
