package dev.phpc.runtime.objects;

import java.util.List;

/// `#[Name(argument, name: argument)]`. The arguments are evaluated when Reflection asks.
public record AttributeDeclaration(String name, List<Argument> arguments) {
    /// `name` is null for a positional argument; `value` is a PHP value or an [Initializer].
    public record Argument(String name, Object value) {
    }

    /// `name` without the case: how attributes are looked for.
    public String lowerName() {
        return Names.lower(name);
    }
}
