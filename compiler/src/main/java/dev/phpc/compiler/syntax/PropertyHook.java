package dev.phpc.compiler.syntax;

import java.util.List;

/// A `get` or `set` hook of a property.
///
/// `params` is null when none were written (a `set` hook then has an implicit `$value`). The body is either `expression` (`get => …;`),
/// `body`, or, for an abstract hook, neither.
public record PropertyHook(int id, Span span, List<AttributeGroup> attributes, Modifiers modifiers, boolean byReference, Identifier name,
                           List<Param> params, Expr expression, Block body, String docComment) implements Node {

    public boolean isGet() {
        return name.text().equalsIgnoreCase("get");
    }

    public boolean isAbstract() {
        return expression == null && body == null;
    }
}
