package dev.phpc.ext.standard.arrays;

import dev.phpc.runtime.Context;
import dev.phpc.runtime.PhpArray;
import dev.phpc.runtime.declare.Effect;
import dev.phpc.runtime.declare.PhpFunction;

/// `array_intersect` and its variants: what is in the first array and in all others.
final class ArrayIntersections {
    private ArrayIntersections() {}

    @PhpFunction(value = "array_intersect(array $array, array ...$arrays): array", effects = Effect.CALLS_BACK)
    static PhpArray intersect(Context ctx, PhpArray array, PhpArray[] arrays) {
        return SetOperation.common(array, Membership.ofStrings(ctx, arrays));
    }

    @PhpFunction(value = "array_intersect_key(array $array, array ...$arrays): array", effects = {})
    static PhpArray intersectKey(PhpArray array, PhpArray[] arrays) {
        return SetOperation.common(array, Membership.ofKeys(arrays, null));
    }

    @PhpFunction(value = "array_intersect_assoc(array $array, array ...$arrays): array", effects = Effect.CALLS_BACK)
    static PhpArray intersectAssoc(Context ctx, PhpArray array, PhpArray[] arrays) {
        return SetOperation.common(array, Membership.ofKeys(arrays, SetOperation.sameString(ctx)));
    }

    @PhpFunction(value = "array_uintersect(array $array, #[Unchecked] ...$rest): array", effects = Effect.CALLS_BACK)
    static PhpArray uintersect(Context ctx, PhpArray array, Object[] rest) {
        SetArguments arguments = SetArguments.of(ctx, "array_uintersect", rest, 1);
        return SetOperation.common(array, Membership.ofValues(arguments.arrays(), arguments.order(0)));
    }

    @PhpFunction(value = "array_uintersect_assoc(array $array, #[Unchecked] ...$rest): array", effects = Effect.CALLS_BACK)
    static PhpArray uintersectAssoc(Context ctx, PhpArray array, Object[] rest) {
        SetArguments arguments = SetArguments.of(ctx, "array_uintersect_assoc", rest, 1);
        return SetOperation.common(array, Membership.ofKeys(arguments.arrays(), SetOperation.equal(arguments.order(0))));
    }

    @PhpFunction(value = "array_intersect_ukey(array $array, #[Unchecked] ...$rest): array", effects = Effect.CALLS_BACK)
    static PhpArray intersectUkey(Context ctx, PhpArray array, Object[] rest) {
        SetArguments arguments = SetArguments.of(ctx, "array_intersect_ukey", rest, 1);
        return SetOperation.common(array, Membership.ofOrderedKeys(arguments.arrays(), arguments.order(0), null));
    }

    @PhpFunction(value = "array_intersect_uassoc(array $array, #[Unchecked] ...$rest): array", effects = Effect.CALLS_BACK)
    static PhpArray intersectUassoc(Context ctx, PhpArray array, Object[] rest) {
        SetArguments arguments = SetArguments.of(ctx, "array_intersect_uassoc", rest, 1);
        return SetOperation.common(array,
                Membership.ofOrderedKeys(arguments.arrays(), arguments.order(0), SetOperation.sameString(ctx)));
    }

    @PhpFunction(value = "array_uintersect_uassoc(array $array, #[Unchecked] ...$rest): array", effects = Effect.CALLS_BACK)
    static PhpArray uintersectUassoc(Context ctx, PhpArray array, Object[] rest) {
        SetArguments arguments = SetArguments.of(ctx, "array_uintersect_uassoc", rest, 2);
        return SetOperation.common(array,
                Membership.ofOrderedKeys(arguments.arrays(), arguments.order(1), SetOperation.equal(arguments.order(0))));
    }
}
