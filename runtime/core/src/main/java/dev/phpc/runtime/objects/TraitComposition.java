package dev.phpc.runtime.objects;

import java.util.Map;

/// Brings the methods of used traits into a class.
final class TraitComposition {
    private TraitComposition() {
    }

    static void run(PhpClass cls) {
        for (PhpClass trait : cls.traits) {
            for (Map.Entry<String, Routine> entry : trait.methods.entrySet()) {
                Routine method = entry.getValue();
                for (TraitUse rule : cls.declaration.traitRules()) {
                    if (rule instanceof TraitUse.Alias alias && alias.alias() != null && isMeant(cls, alias, trait, entry.getKey())) {
                        add(cls, trait, method, alias.alias(), alias.modifiers());
                    }
                }
                if (!isExcluded(cls, trait, entry.getKey())) {
                    add(cls, trait, method, method.name(), changedModifiers(cls, trait, entry.getKey()));
                }
            }
        }
    }

    private static boolean isMeant(PhpClass cls, TraitUse.Alias alias, PhpClass trait, String key) {
        return Names.lower(alias.method()).equals(key)
                && (alias.trait() == null || cls.context.classes().find(alias.trait()) == trait);
    }

    private static boolean isExcluded(PhpClass cls, PhpClass trait, String key) {
        for (TraitUse rule : cls.declaration.traitRules()) {
            if (rule instanceof TraitUse.Precedence precedence && Names.lower(precedence.method()).equals(key)) {
                for (String excluded : precedence.excluded()) {
                    if (cls.context.classes().find(excluded) == trait) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    private static int changedModifiers(PhpClass cls, PhpClass trait, String key) {
        int modifiers = 0;
        for (TraitUse rule : cls.declaration.traitRules()) {
            if (rule instanceof TraitUse.Alias alias && alias.alias() == null && isMeant(cls, alias, trait, key)) {
                modifiers = alias.modifiers();
            }
        }
        return modifiers;
    }

    private static void add(PhpClass cls, PhpClass trait, Routine method, String name, int modifiers) {
        String key = Names.lower(name);
        Routine present = cls.methods.get(key);
        if (present != null && (present.traitOrigin() == null || method.isAbstract())) {
            return;
        }
        Routine compiled = cls.declaration.traitMethod(trait.name(), method.name());
        Routine body = compiled == null ? method : compiled;
        cls.methods.put(key, body.renamed(name, flags(method.flags(), modifiers)).declaredIn(cls, trait));
    }

    private static int flags(int flags, int modifiers) {
        int kept = Modifiers.has(modifiers, Modifiers.VISIBILITY) ? flags & ~Modifiers.VISIBILITY : flags;
        return kept | modifiers;
    }
}
