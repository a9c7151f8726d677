package dev.phpc.ext.standard.arrays;

import dev.phpc.runtime.Context;
import dev.phpc.runtime.PhpArray;
import dev.phpc.runtime.declare.Effect;
import dev.phpc.runtime.declare.PhpFunction;

/// `array_diff` and its variants: what is in the first array and in none of the others.
final class ArrayDifferences {
    private ArrayDifferences() {}

    @PhpFunction(value = "array_diff(array $array, array ...$arrays): array", effects = Effect.CALLS_BACK)
    static PhpArray diff(Context ctx, PhpArray array, PhpArray[] arrays) {
        return SetOperation.without(array, Membership.ofStrings(ctx, arrays));
    }

    @PhpFunction(value = "array_diff_key(array $array, array ...$arrays): array", effects = {})
    static PhpArray diffKey(PhpArray array, PhpArray[] arrays) {
        return SetOperation.without(array, Membership.ofKeys(arrays, null));
    }

    @PhpFunction(value = "array_diff_assoc(array $array, array ...$arrays): array", effects = Effect.CALLS_BACK)
    static PhpArray diffAssoc(Context ctx, PhpArray array, PhpArray[] arrays) {
        return SetOperation.without(array, Membership.ofKeys(arrays, SetOperation.sameString(ctx)));
    }

    @PhpFunction(value = "array_udiff(array $array, #[Unchecked] ...$rest): array", effects = Effect.CALLS_BACK)
    static PhpArray udiff(Context ctx, PhpArray array, Object[] rest) {
        SetArguments arguments = SetArguments.of(ctx, "array_udiff", rest, 1);
        return SetOperation.without(array, Membership.ofValues(arguments.arrays(), arguments.order(0)));
    }

    @PhpFunction(value = "array_udiff_assoc(array $array, #[Unchecked] ...$rest): array", effects = Effect.CALLS_BACK)
    static PhpArray udiffAssoc(Context ctx, PhpArray array, Object[] rest) {
        SetArguments arguments = SetArguments.of(ctx, "array_udiff_assoc", rest, 1);
        return SetOperation.without(array, Membership.ofKeys(arguments.arrays(), SetOperation.equal(arguments.order(0))));
    }

    @PhpFunction(value = "array_diff_ukey(array $array, #[Unchecked] ...$rest): array", effects = Effect.CALLS_BACK)
    static PhpArray diffUkey(Context ctx, PhpArray array, Object[] rest) {
        SetArguments arguments = SetArguments.of(ctx, "array_diff_ukey", rest, 1);
        return SetOperation.without(array, Membership.ofOrderedKeys(arguments.arrays(), arguments.order(0), null));
    }

    @PhpFunction(value = "array_diff_uassoc(array $array, #[Unchecked] ...$rest): array", effects = Effect.CALLS_BACK)
    static PhpArray diffUassoc(Context ctx, PhpArray array, Object[] rest) {
        SetArguments arguments = SetArguments.of(ctx, "array_diff_uassoc", rest, 1);
        return SetOperation.without(array,
                Membership.ofOrderedKeys(arguments.arrays(), arguments.order(0), SetOperation.sameString(ctx)));
    }

    @PhpFunction(value = "array_udiff_uassoc(array $array, #[Unchecked] ...$rest): array", effects = Effect.CALLS_BACK)
    static PhpArray udiffUassoc(Context ctx, PhpArray array, Object[] rest) {
        SetArguments arguments = SetArguments.of(ctx, "array_udiff_uassoc", rest, 2);
        return SetOperation.without(array,
                Membership.ofOrderedKeys(arguments.arrays(), arguments.order(1), SetOperation.equal(arguments.order(0))));
    }
}
