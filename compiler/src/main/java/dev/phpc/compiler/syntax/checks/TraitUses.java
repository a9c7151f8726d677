package dev.phpc.compiler.syntax.checks;

import dev.phpc.compiler.syntax.Decl;
import dev.phpc.compiler.syntax.Decl.ClassKind;
import dev.phpc.compiler.syntax.Name;

/// `use T { … }` within a class.
final class TraitUses {

    private TraitUses() {}

    static void check(Decl.TraitUse use, Scope scope, Report report) {
        for (Name trait : use.traits()) {
            if (scope.cls().kind() == ClassKind.INTERFACE) {
                report.fatal("trait-in-interface",
                        "Cannot use traits inside of interfaces. " + trait.resolved() + " is used in " + scope.className(), use.span());
                return;
            }
            ClassNames.checkUsed(trait, "trait name", report);
        }
        for (Decl.TraitRule rule : use.rules()) {
            switch (rule) {
                case Decl.Precedence precedence -> {
                    ClassNames.checkUsed(precedence.trait(), "trait name", report);
                    precedence.insteadOf().forEach(name -> ClassNames.checkUsed(name, "trait name", report));
                }
                case Decl.Alias alias -> alias(alias, report);
            }
        }
    }

    private static void alias(Decl.Alias alias, Report report) {
        if (alias.trait() != null) {
            ClassNames.checkUsed(alias.trait(), "trait name", report);
        }
        if (alias.modifiers().isStatic()) {
            report.fatal("trait-alias-modifier", "Cannot use \"static\" as method modifier in trait alias", alias.span());
        } else if (alias.modifiers().isAbstract()) {
            report.fatal("trait-alias-modifier", "Cannot use \"abstract\" as method modifier in trait alias", alias.span());
        }
    }
}
