package dev.phpc.compiler.syntax.checks;

import dev.phpc.compiler.syntax.Expr;
import dev.phpc.compiler.syntax.TypeNode;

/// Whether a literal is of a declared type. An integer is a fitting float; nothing else is converted.
final class ValueTypes {

    private ValueTypes() {}

    /// True as well for anything but a literal.
    static boolean accepts(TypeNode type, Expr value) {
        String literal = Constants.typeOf(value);
        return literal == null || accepts(type, literal, value);
    }

    private static boolean accepts(TypeNode type, String literal, Expr value) {
        return switch (type) {
            case TypeNode.Builtin t -> switch (t.keyword()) {
                case MIXED -> true;
                case INT -> literal.equals("int");
                case FLOAT -> literal.equals("float") || literal.equals("int");
                case STRING -> literal.equals("string");
                case BOOL -> literal.equals("bool");
                case TRUE -> value instanceof Expr.BooleanLiteral b && b.value();
                case FALSE -> value instanceof Expr.BooleanLiteral b && !b.value();
                case NULL -> literal.equals("null");
                case ARRAY, ITERABLE -> literal.equals("array");
                case CALLABLE, OBJECT, VOID, NEVER -> false;
            };
            case TypeNode.Named _, TypeNode.Relative _, TypeNode.Intersection _ -> false;
            case TypeNode.Nullable t -> literal.equals("null") || accepts(t.type(), literal, value);
            case TypeNode.Union t -> t.types().stream().anyMatch(part -> accepts(part, literal, value));
        };
    }
}
