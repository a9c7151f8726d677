package dev.phpc.runtime.declare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/// A PHP type as a signature writes it.
public sealed interface TypeExpression {

    /// A builtin type in lower case (`int`, `self`, …) or a class by its full name.
    record Named(String name) implements TypeExpression {
        /// Whether the name has to be looked up among the classes.
        public boolean isClass() {
            return !ORDER.contains(name) || name.equals("static");
        }

        @Override
        public String toString() {
            return name;
        }
    }

    /// `?int`.
    record Nullable(TypeExpression type) implements TypeExpression {
        @Override
        public String toString() {
            return "?" + type;
        }
    }

    /// `A|B`.
    record Union(List<TypeExpression> types) implements TypeExpression {
        @Override
        public String toString() {
            return types.stream()
                    .map(type -> type instanceof Intersection ? "(" + type + ")" : type.toString())
                    .collect(Collectors.joining("|"));
        }
    }

    /// `A&B`.
    record Intersection(List<TypeExpression> types) implements TypeExpression {
        @Override
        public String toString() {
            return types.stream().map(Object::toString).collect(Collectors.joining("&"));
        }
    }

    /// The names that are not classes, in the order in which PHP lists the members of a union; classes come first.
    List<String> ORDER = List.of(
            "static", "mixed", "iterable", "callable", "object", "array", "string", "int", "float",
            "bool", "false", "true", "void", "never", "null");

    /// @throws MalformedSignature if the text is not a type
    static TypeExpression parse(String text) {
        return new SignatureParser(text).onlyType();
    }

    /// Whether null is one of the type's values.
    default boolean allowsNull() {
        return members().stream().anyMatch(type -> type instanceof Named(String name) && (name.equals("null") || name.equals("mixed")));
    }

    /// The members of the type when it is written as a union, `null` included, `iterable` as the union it is.
    default List<TypeExpression> members() {
        return switch (this) {
            case Union union -> union.types.stream().flatMap(type -> type.members().stream()).toList();
            case Nullable nullable -> {
                List<TypeExpression> members = new ArrayList<>(nullable.type.members());
                members.add(new Named("null"));
                yield members;
            }
            case Named named when named.name.equals("iterable") -> List.of(new Named("Traversable"), new Named("array"));
            case Named named -> List.of(named);
            case Intersection intersection -> List.of(intersection);
        };
    }

    /// The type as PHP prints it, in Reflection and in messages: `array|string|null`, `?int`.
    default String canonical() {
        List<TypeExpression> members = new ArrayList<>(members());
        members.sort(Comparator.comparingInt(type -> ORDER.indexOf(type.toString())));
        if (members.size() == 2 && members.get(1).toString().equals("null") && !(members.getFirst() instanceof Intersection)) {
            return "?" + members.getFirst();
        }
        return new Union(members).types.size() == 1 ? members.getFirst().toString() : new Union(members).toString();
    }
}
