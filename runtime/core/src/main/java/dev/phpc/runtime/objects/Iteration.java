package dev.phpc.runtime.objects;

import dev.phpc.runtime.Context;
import dev.phpc.runtime.Conversions;
import dev.phpc.runtime.PhpArray;
import dev.phpc.runtime.Ref;

/// A walk over the elements of any value, as `foreach` makes it:
///
///     for (Iteration each = Iteration.over(ctx, value, scope); each.next();) {
///         use(each.key(), each.value());
///     }
///
/// An iterator is asked only for what is asked for here: [#value] and [#key] call `current()` and `key()` each time, so take each
/// once, the value first. Keys of iterators may be any value.
public abstract class Iteration {
    /// Moves to the next element, at first to the first one; false at the end.
    public abstract boolean next();

    public abstract Object key();

    public abstract Object value();

    /// Lets go of the iterator that only this walk holds.
    public void close() {
    }

    /// The element as a reference; only of a walk by reference.
    public Ref reference() {
        throw new IllegalStateException("a walk by value has no references");
    }

    /// Walks over an array, an Iterator, what an IteratorAggregate gives, or the properties of an object that code in class `scope`
    /// (null: in none) may read. For any other value it warns and walks over nothing.
    public static Iteration over(Context ctx, Object value, PhpClass scope) {
        return switch (value) {
            case PhpArray array -> new ArrayIteration(array.share());
            case PhpObject object -> over(ctx, object, scope, false, true);
            case null, default -> nothing(ctx, value);
        };
    }

    /// Walks over the array or object in `variable` by reference. The array may change meanwhile: elements that are appended are
    /// visited, elements that are removed are not. An iterator must be able to give references.
    public static Iteration overReferences(Context ctx, Ref variable, PhpClass scope) {
        return switch (variable.get()) {
            case PhpArray array -> new ArrayReferenceIteration(variable);
            case PhpObject object -> over(ctx, object, scope, true, true);
            case null, default -> nothing(ctx, variable.get());
        };
    }

    /// Walks over an object that is Traversable: what library functions take.
    public static Iteration overTraversable(Context ctx, PhpObject traversable) {
        return over(ctx, traversable, null, false, false);
    }

    private static Iteration over(Context ctx, PhpObject object, PhpClass scope, boolean byReference, boolean isForeach) {
        if (!object.cls().isNamed("traversable")) {
            return new PropertyIteration(ctx, object, scope, byReference);
        }
        PhpObject iterator = IteratorSteps.iteratorOf(ctx, object);
        boolean isOwn = isForeach && iterator != object && object.cls.method("getiterator").has(Modifiers.BUILTIN);
        IteratorSteps steps = IteratorSteps.of(ctx, isOwn ? Lifetimes.track(ctx, iterator) : iterator);
        if (isForeach) {
            steps.inForeach(!isOwn);
        }
        steps.begin(byReference);
        return steps;
    }

    private static Iteration nothing(Context ctx, Object value) {
        ctx.warning("foreach() argument must be of type array|object, "
                + Conversions.valueName(value) + " given");
        return new ArrayIteration(PhpArray.EMPTY);
    }
}
