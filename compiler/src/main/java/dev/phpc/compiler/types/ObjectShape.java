package dev.phpc.compiler.types;

import java.util.ArrayList;
import java.util.List;

/// What is known of an object: one of a few classes, each exactly or with its subclasses; no classes listed means any.
/// For a closure also the function it was made of: an expression of the program, compared by identity.
public record ObjectShape(List<Bound> bounds, Object closureOf) {
    public static final ObjectShape ANY = new ObjectShape(List.of(), null);

    /// More classes than this in a union are just objects.
    private static final int MOST_BOUNDS = 6;

    /// An instance of `symbol`, or, if `exact`, of no subclass of it.
    public record Bound(ClassSymbol symbol, boolean exact) {
        boolean covers(Bound other) {
            return exact ? other.exact && symbol == other.symbol : other.symbol.isSubclassOf(symbol);
        }

        /// Whether some object can be within both.
        boolean overlaps(Bound other) {
            if (covers(other) || other.covers(this)) {
                return true;
            }
            if (exact) {
                return !other.exact && symbol.mayBeInstanceOf(other.symbol);
            }
            if (other.exact) {
                return other.symbol.mayBeInstanceOf(symbol);
            }
            return !disjointClasses(symbol, other.symbol);
        }

        private static boolean disjointClasses(ClassSymbol a, ClassSymbol b) {
            boolean closed = a.isFinal() && !a.mayBeInstanceOf(b) || b.isFinal() && !b.mayBeInstanceOf(a);
            boolean bothClasses = a.kind() == ClassSymbol.Kind.CLASS && b.kind() == ClassSymbol.Kind.CLASS;
            return closed || bothClasses && !a.mayBeInstanceOf(b) && !b.mayBeInstanceOf(a);
        }

        @Override
        public String toString() {
            return exact && !symbol.isFinal() ? "=" + symbol.name() : symbol.name();
        }
    }

    public static ObjectShape of(ClassSymbol symbol, boolean exact) {
        return new ObjectShape(List.of(new Bound(symbol, (exact || symbol.isFinal()) && symbol.isKnown())), null);
    }

    public boolean isAny() {
        return bounds.isEmpty();
    }

    /// The only class listed, or null.
    public Bound single() {
        return bounds.size() == 1 ? bounds.getFirst() : null;
    }

    ObjectShape join(ObjectShape other) {
        if (equals(other)) {
            return this;
        }
        if (isAny() || other.isAny()) {
            return ANY;
        }
        List<Bound> union = new ArrayList<>(bounds);
        for (Bound each : other.bounds) {
            if (union.stream().noneMatch(known -> known.covers(each))) {
                union.removeIf(each::covers);
                union.add(each);
            }
        }
        if (union.size() > MOST_BOUNDS) {
            return ANY;
        }
        union.sort((a, b) -> a.toString().compareTo(b.toString()));
        return new ObjectShape(List.copyOf(union), closureOf == other.closureOf ? closureOf : null);
    }

    /// An over-approximation of the intersection, or null if no object is in both.
    ObjectShape meet(ObjectShape other) {
        if (isAny() || equals(other)) {
            return other;
        }
        if (other.isAny()) {
            return this;
        }
        List<Bound> both = new ArrayList<>();
        for (Bound mine : bounds) {
            for (Bound theirs : other.bounds) {
                if (mine.overlaps(theirs)) {
                    Bound narrow = theirs.covers(mine) ? mine : mine.covers(theirs) ? theirs : mine;
                    if (!both.contains(narrow)) {
                        both.add(narrow);
                    }
                }
            }
        }
        if (both.isEmpty()) {
            return null;
        }
        both.sort((a, b) -> a.toString().compareTo(b.toString()));
        return new ObjectShape(List.copyOf(both), closureOf != null ? closureOf : other.closureOf);
    }

    /// What is left of this when instances of `removed` (with subclasses) are taken away, or null for nothing.
    ObjectShape without(ClassSymbol removed) {
        if (isAny()) {
            return this;
        }
        List<Bound> rest = bounds.stream().filter(each -> !each.symbol.isSubclassOf(removed)).toList();
        return rest.isEmpty() ? null : rest.size() == bounds.size() ? this : new ObjectShape(rest, closureOf);
    }

    boolean covers(ObjectShape other) {
        if (isAny()) {
            return true;
        }
        boolean sameFunction = closureOf == null || closureOf == other.closureOf;
        return sameFunction && !other.isAny()
                && other.bounds.stream().allMatch(each -> bounds.stream().anyMatch(mine -> mine.covers(each)));
    }

    @Override
    public boolean equals(Object other) {
        return this == other || other instanceof ObjectShape shape && closureOf == shape.closureOf && bounds.equals(shape.bounds);
    }

    @Override
    public int hashCode() {
        return bounds.hashCode();
    }

    @Override
    public String toString() {
        return isAny() ? "object" : String.join("|", bounds.stream().map(Bound::toString).toList());
    }
}
