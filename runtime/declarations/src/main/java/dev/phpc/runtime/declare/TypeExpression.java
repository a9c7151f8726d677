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
        public List<TypeExpression> members() {
            return name.equals("iterable") ? List.of(new Named("Traversable"), new Named("array")) : List.of(this);
        }

        @Override
        public String toString() {
            return name;
        }
    }

    /// `?int`.
    record Nullable(TypeExpression type) implements TypeExpression {
        @Override
        public List<TypeExpression> members() {
            List<TypeExpression> members = new ArrayList<>(type.members());
            members.add(new Named("null"));
            return members;
        }

        @Override
        public String toString() {
            return "?" + type;
        }
    }

    /// `A|B`.
    record Union(List<TypeExpression> types) implements TypeExpression {
        @Override
        public List<TypeExpression> members() {
            List<TypeExpression> members = new ArrayList<>();
            for (TypeExpression type : types) {
                members.addAll(type.members());
            }
            return members;
        }

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
        public List<TypeExpression> members() {
            return List.of(this);
        }

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
    ///
    /// A method of each record and not a `switch` over them, for that costs milliseconds when a program starts.
    List<TypeExpression> members();

    /// The type as PHP prints it, in Reflection and in messages: `array|string|null`, `?int`.
    default String canonical() {
        List<TypeExpression> members = new ArrayList<>(members());
        if (members.size() == 1) {
            return members.getFirst().toString();
        }
        members.sort(CanonicalOrder.INSTANCE);
        if (members.size() == 2 && members.get(1).toString().equals("null") && !(members.getFirst() instanceof Intersection)) {
            return "?" + members.getFirst();
        }
        return new Union(members).toString();
    }

    /// Classes as they are written, then the builtin types.
    enum CanonicalOrder implements Comparator<TypeExpression> {
        INSTANCE;

        @Override
        public int compare(TypeExpression a, TypeExpression b) {
            return ORDER.indexOf(a.toString()) - ORDER.indexOf(b.toString());
        }
    }
}
