package dev.phpc.compiler.syntax;

import java.util.List;

/// What `list(…) = `, `[…] = ` and `foreach (… as …)` assign to.
public sealed interface Pattern extends Node {

    /// A variable, array element or property.
    record Target(int id, Span span, Expr target) implements Pattern {}

    /// `[$a, 'k' => $b, [$c]]`; a skipped place (`[, $b]`) is a null in `items`.
    record Destructuring(int id, Span span, List<Item> items) implements Pattern {}

    /// A place within a destructuring; `key` is null where the elements are counted.
    record Item(int id, Span span, Expr key, boolean byReference, Pattern pattern) implements Node {}

    /// Whether references to elements of what is destructured are taken.
    default boolean bindsReferences() {
        return this instanceof Destructuring list && list.items().stream()
            .anyMatch(item -> item != null && (item.byReference() || item.pattern().bindsReferences()));
    }
}
