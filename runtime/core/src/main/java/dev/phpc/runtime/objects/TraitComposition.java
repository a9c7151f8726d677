package dev.phpc.runtime.objects;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/// Brings the methods of used traits into a class.
///
///     use T, U { T::f insteadof U; U::f as protected g; }   →   f of T, g with the body of U::f
final class TraitComposition {
    private final PhpClass cls;
    private final TraitRules rules;

    private TraitComposition(PhpClass cls) {
        this.cls = cls;
        this.rules = new TraitRules(cls);
    }

    static void run(PhpClass cls) {
        if (cls.traits.length > 0) {
            new TraitComposition(cls).run();
        }
    }

    private void run() {
        rules.check();
        Set<PhpClass> seen = new HashSet<>();
        for (PhpClass trait : cls.traits) {
            if (seen.add(trait)) {
                for (Map.Entry<String, Routine> entry : trait.methods.entrySet()) {
                    bring(trait, entry.getKey(), entry.getValue());
                }
            }
        }
    }

    private void bring(PhpClass trait, String key, Routine method) {
        for (TraitUse.Alias alias : rules.aliases(trait, key)) {
            if (alias.alias() != null) {
                add(trait, method, alias.alias(), alias.modifiers());
            }
        }
        if (!rules.isExcluded(trait, key)) {
            int modifiers = 0;
            for (TraitUse.Alias alias : rules.aliases(trait, key)) {
                if (alias.alias() == null) {
                    modifiers = alias.modifiers();
                }
            }
            add(trait, method, method.name(), modifiers);
        }
    }

    private void add(PhpClass trait, Routine method, String name, int modifiers) {
        String key = Names.lower(name);
        Routine present = cls.methods.get(key);
        if (present == null && method.isAbstract() && inherited(key) != null) {
            checkAgainst(inherited(key), method.asSeenIn(cls));
            return;
        }
        if (present == null || present.traitOrigin() != null && present.isAbstract() && !method.isAbstract()) {
            Routine brought = bound(trait, method, name, modifiers);
            if (present != null) {
                checkAgainst(brought, present);
            }
            cls.methods.put(key, brought);
        } else if (method.isAbstract()) {
            checkAgainst(present, method.asSeenIn(cls));
        } else if (present.traitOrigin() != null && present.source() != method.source()) {
            throw LinkErrors.fatal(cls.declaration(), "Trait method " + trait.name() + "::" + method.name() + " has not been applied as "
                    + cls.name() + "::" + name + ", because of collision with " + present.traitOrigin().name() + "::" + present.name());
        }
    }

    private Routine inherited(String key) {
        Routine inherited = cls.parent == null ? null : cls.parent.method(key);
        return inherited == null || inherited.has(Modifiers.PRIVATE) ? null : inherited;
    }

    private Routine bound(PhpClass trait, Routine method, String name, int modifiers) {
        return method.renamed(name, flags(method.flags(), modifiers)).boundFrom(cls, trait, method);
    }

    private static int flags(int flags, int modifiers) {
        int kept = Modifiers.has(modifiers, Modifiers.VISIBILITY) ? flags & ~Modifiers.VISIBILITY : flags;
        return kept | modifiers;
    }

    /// An abstract method of a trait prescribes what the class's method looks like, but not how visible it is.
    private void checkAgainst(Routine own, Routine prescribed) {
        OverrideRules.checkModifiers(cls, own, prescribed);
        SignatureCompatibility.check(cls, own, prescribed);
    }
}
