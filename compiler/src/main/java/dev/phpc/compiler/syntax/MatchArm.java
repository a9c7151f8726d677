package dev.phpc.compiler.syntax;

import java.util.List;

/// `a, b => body`; the `default` arm has no conditions.
public record MatchArm(int id, Span span, List<Expr> conditions, Expr body) implements Node {

    public boolean isDefault() {
        return conditions.isEmpty();
    }
}
