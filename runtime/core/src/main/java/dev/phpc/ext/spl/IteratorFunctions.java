package dev.phpc.ext.spl;

import dev.phpc.runtime.Context;
import dev.phpc.runtime.Conversions;
import dev.phpc.runtime.PhpArray;
import dev.phpc.runtime.declare.Effect;
import dev.phpc.runtime.declare.PhpFunction;
import dev.phpc.runtime.objects.Iteration;
import dev.phpc.runtime.objects.PhpCallable;
import dev.phpc.runtime.objects.PhpObject;

/// `iterator_apply`, `iterator_count` and `iterator_to_array`.
final class IteratorFunctions {
    private IteratorFunctions() {}

    @PhpFunction(
            value = "iterator_apply(Traversable $iterator, callable $callback, ?array $args = null): int",
            effects = Effect.CALLS_BACK)
    static long apply(Context ctx, PhpObject iterator, PhpCallable callback, PhpArray args) {
        long count = 0;
        for (Iteration each = Iteration.overTraversable(ctx, iterator); each.next();) {
            count++;
            Object answer = args == null ? callback.call(ctx) : callback.callArray(ctx, args);
            if (!Boolean.TRUE.equals(answer)) {
                break;
            }
        }
        return count;
    }

    @PhpFunction(value = "iterator_count(Traversable|array $iterator): int", effects = Effect.CALLS_BACK)
    static long count(Context ctx, Object iterator) {
        if (iterator instanceof PhpArray array) {
            return array.size();
        }
        long count = 0;
        for (Iteration each = Iteration.overTraversable(ctx, (PhpObject) iterator); each.next();) {
            count++;
        }
        return count;
    }

    @PhpFunction(
            value = "iterator_to_array(Traversable|array $iterator, bool $preserve_keys = true): array",
            effects = Effect.CALLS_BACK)
    static PhpArray toArray(Context ctx, Object iterator, boolean preserveKeys) {
        if (iterator instanceof PhpArray array) {
            return preserveKeys || array.isList() ? array.share() : values(Iteration.over(ctx, array, null));
        }
        Iteration each = Iteration.overTraversable(ctx, (PhpObject) iterator);
        if (!preserveKeys) {
            return values(each);
        }
        PhpArray array = new PhpArray();
        while (each.next()) {
            Object value = each.value();
            array.put(Conversions.toKey(ctx, each.key()), value);
        }
        return array;
    }

    private static PhpArray values(Iteration each) {
        PhpArray values = new PhpArray();
        while (each.next()) {
            values.append(each.value());
        }
        return values;
    }
}
