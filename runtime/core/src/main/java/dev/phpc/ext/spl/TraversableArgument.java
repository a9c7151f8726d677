package dev.phpc.ext.spl;

import dev.phpc.runtime.Context;
import dev.phpc.runtime.objects.IteratorSteps;
import dev.phpc.runtime.objects.PhpObject;

/// A Traversable handed to the constructor of an outer iterator.
final class TraversableArgument {
    private TraversableArgument() {}

    /// The Iterator that it is or gives.
    static PhpObject iterator(Context ctx, PhpObject traversable) {
        if (!traversable.cls().isNamed("iteratoraggregate")) {
            return traversable;
        }
        Object given = Overrides.callAny(ctx, traversable, "getiterator");
        if (!(given instanceof PhpObject iterator) || !iterator.cls().isNamed("traversable")) {
            throw SplErrors.logic(ctx, traversable.cls().name() + "::getIterator() must return an object that implements Traversable");
        }
        return IteratorSteps.iteratorOf(ctx, iterator);
    }
}
