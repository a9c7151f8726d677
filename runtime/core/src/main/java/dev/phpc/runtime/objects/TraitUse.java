package dev.phpc.runtime.objects;

import java.util.List;

/// The rules in the braces of `use A, B { A::f insteadof B; f as protected g; }`.
public sealed interface TraitUse {
    /// `trait::method insteadof excluded, …`.
    record Precedence(String trait, String method, List<String> excluded) implements TraitUse {
    }

    /// `trait::method as modifiers alias`: `trait` is null if not written, `alias` null if only the modifiers change, `modifiers` 0 if
    /// only the name does.
    record Alias(String trait, String method, int modifiers, String alias) implements TraitUse {
    }
}
