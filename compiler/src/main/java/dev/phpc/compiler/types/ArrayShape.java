package dev.phpc.compiler.types;

/// What is known of an array: its keys, the type of all its values, and whether it surely has one.
///
/// A slot of the array may hold a reference only if the element type is [PhpType#MIXED]: taking a reference to an
/// element therefore forgets the element type.
public record ArrayShape(KeyKind keys, PhpType element, boolean nonEmpty) {
    public static final ArrayShape ANY = new ArrayShape(KeyKind.MIXED, PhpType.MIXED, false);
    public static final ArrayShape EMPTY = new ArrayShape(KeyKind.EMPTY, PhpType.NOTHING, false);

    /// Arrays nested deeper than this have elements of type mixed.
    private static final int DEEPEST = 4;

    public ArrayShape {
        if (element.depth() >= DEEPEST) {
            element = PhpType.MIXED;
        }
    }

    int depth() {
        return element.depth() + 1;
    }

    /// Says nothing at all.
    boolean isAny() {
        return keys == KeyKind.MIXED && !nonEmpty && element.isUnrefinedMixed();
    }

    public boolean isEmpty() {
        return keys == KeyKind.EMPTY;
    }

    ArrayShape join(ArrayShape other) {
        if (equals(other)) {
            return this;
        }
        return new ArrayShape(keys.join(other.keys), element.join(other.element), nonEmpty && other.nonEmpty);
    }

    ArrayShape widen(ArrayShape next) {
        return new ArrayShape(keys.join(next.keys), element.widen(next.element), nonEmpty && next.nonEmpty);
    }

    /// The arrays that are in both, or null if there are none.
    ArrayShape meet(ArrayShape other) {
        boolean filled = nonEmpty || other.nonEmpty;
        PhpType both = element.meet(other.element);
        KeyKind narrower = keys.covers(other.keys) ? other.keys : other.keys.covers(keys) ? keys : KeyKind.EMPTY;
        if (both.isNothing() || narrower == KeyKind.EMPTY) {
            return filled ? null : EMPTY;
        }
        return new ArrayShape(narrower, both, filled);
    }

    boolean covers(ArrayShape other) {
        return keys.covers(other.keys) && other.element.isSubtypeOf(element) && (!nonEmpty || other.nonEmpty);
    }

    @Override
    public String toString() {
        if (isAny()) {
            return "array";
        }
        String name = switch (keys) {
            case EMPTY -> "empty-array";
            case LIST -> "list<" + element + ">";
            case INTEGER -> "array<int, " + element + ">";
            case STRING -> "array<string, " + element + ">";
            case MIXED -> "array<" + element + ">";
        };
        return nonEmpty && keys != KeyKind.EMPTY ? "non-empty-" + name : name;
    }
}
