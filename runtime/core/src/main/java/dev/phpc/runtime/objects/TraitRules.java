package dev.phpc.runtime.objects;

import dev.phpc.runtime.FatalError;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// The rules in the braces of `use`, with their traits found and checked.
final class TraitRules {
    private final PhpClass cls;
    private final Set<String> excluded = new HashSet<>();

    TraitRules(PhpClass cls) {
        this.cls = cls;
    }

    /// The aliases and changes of visibility that concern a method of a trait.
    List<TraitUse.Alias> aliases(PhpClass trait, String key) {
        List<TraitUse.Alias> found = new ArrayList<>();
        for (TraitUse rule : cls.declaration().traitRules()) {
            if (rule instanceof TraitUse.Alias alias && Names.lower(alias.method()).equals(key)
                    && (alias.trait() == null || find(alias.trait()) == trait)) {
                found.add(alias);
            }
        }
        return found;
    }

    boolean isExcluded(PhpClass trait, String key) {
        for (TraitUse rule : cls.declaration().traitRules()) {
            if (rule instanceof TraitUse.Precedence precedence && Names.lower(precedence.method()).equals(key)) {
                for (String excluded : precedence.excluded()) {
                    if (find(excluded) == trait) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    void check() {
        for (TraitUse rule : cls.declaration().traitRules()) {
            switch (rule) {
                case TraitUse.Precedence precedence -> check(precedence);
                case TraitUse.Alias alias -> check(alias);
            }
        }
    }

    private void check(TraitUse.Precedence rule) {
        PhpClass trait = require(rule.trait());
        if (trait.method(Names.lower(rule.method())) == null) {
            throw fatal("A precedence rule was defined for " + trait.name() + "::" + rule.method() + " but this method does not exist");
        }
        for (String name : rule.excluded()) {
            PhpClass other = require(name);
            if (other == trait) {
                throw fatal("Inconsistent insteadof definition. The method " + rule.method() + " is to be used from " + trait.name() + ", but "
                        + trait.name() + " is also on the exclude list");
            }
            if (!excluded.add(other.key() + "::" + Names.lower(rule.method()))) {
                throw fatal("Failed to evaluate a trait precedence (" + rule.method() + "). Method of trait " + other.name()
                        + " was defined to be excluded multiple times");
            }
        }
    }

    private void check(TraitUse.Alias rule) {
        if (rule.trait() != null) {
            PhpClass trait = require(rule.trait());
            if (trait.method(Names.lower(rule.method())) == null) {
                throw fatal("An alias was defined for " + trait.name() + "::" + rule.method() + " but this method does not exist");
            }
            return;
        }
        PhpClass first = null;
        for (PhpClass trait : cls.traits()) {
            if (trait.method(Names.lower(rule.method())) == null || trait == first) {
                continue;
            }
            if (first != null) {
                String method = rule.method();
                throw fatal("An alias was defined for method " + method + "(), which exists in both " + first.name() + " and " + trait.name()
                        + ". Use " + first.name() + "::" + method + " or " + trait.name() + "::" + method + " to resolve the ambiguity");
            }
            first = trait;
        }
        if (first == null) {
            throw fatal(rule.alias() == null
                    ? "The modifiers of the trait method " + rule.method() + "() are changed, but this method does not exist. Error"
                    : "An alias (" + rule.alias() + ") was defined for method " + rule.method() + "(), but this method does not exist");
        }
    }

    private PhpClass find(String name) {
        return cls.context().classes().find(name);
    }

    private PhpClass require(String name) {
        PhpClass trait = cls.context().classes().lookup(name, true);
        if (trait == null) {
            throw fatal("Could not find trait " + name);
        }
        if (!trait.isTrait()) {
            throw fatal("Class " + trait.name() + " is not a trait, Only traits may be used in 'as' and 'insteadof' statements");
        }
        for (PhpClass used : cls.traits()) {
            if (used == trait) {
                return trait;
            }
        }
        throw fatal("Required Trait " + trait.name() + " wasn't added to " + cls.name());
    }

    private FatalError fatal(String message) {
        return LinkErrors.fatal(cls.declaration(), message);
    }
}
