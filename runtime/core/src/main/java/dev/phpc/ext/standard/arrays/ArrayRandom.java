package dev.phpc.ext.standard.arrays;

import dev.phpc.ext.random.GlobalRandom;
import dev.phpc.runtime.Context;
import dev.phpc.runtime.Errors;
import dev.phpc.runtime.PhpArray;
import dev.phpc.runtime.Ref;
import dev.phpc.runtime.declare.Effect;
import dev.phpc.runtime.declare.PhpFunction;
import java.util.BitSet;

/// Elements by chance. The numbers are drawn as PHP draws them, so that a seed gives the same result.
final class ArrayRandom {
    private ArrayRandom() {}

    @PhpFunction(value = "shuffle(array &$array): true", effects = {Effect.READS_STATE, Effect.WRITES_STATE})
    static boolean shuffle(Context ctx, Ref array) {
        PhpArray list = Elements.list(Elements.array(array));
        for (int left = list.size() - 1; left > 0; left--) {
            int drawn = (int) GlobalRandom.range(ctx, 0, left);
            if (drawn != left) {
                Object swapped = list.valueAt(left);
                list.putAt(left, list.valueAt(drawn));
                list.putAt(drawn, swapped);
            }
        }
        Elements.replace(array, list);
        return true;
    }

    /// A key, or a list of `$num` keys in their order.
    @PhpFunction(value = "array_rand(array $array, int $num = 1): array|string|int", effects = {Effect.READS_STATE, Effect.WRITES_STATE})
    static Object rand(Context ctx, PhpArray array, long num) {
        int size = array.size();
        if (size == 0) {
            throw Errors.valueError(ctx, "array_rand(): Argument #1 ($array) must not be empty");
        }
        if (num <= 0 || num > size) {
            throw Errors.valueError(ctx,
                    "array_rand(): Argument #2 ($num) must be between 1 and the number of elements in argument #1 ($array)");
        }
        if (num == 1) {
            int place = (int) GlobalRandom.range(ctx, 0, size - 1);
            int position = array.first();
            while (place-- > 0) {
                position = array.next(position);
            }
            return array.keyAt(position);
        }
        return chosenKeys(ctx, array, (int) num);
    }

    /// Draws the places to take, or where they are fewer those to leave out.
    private static PhpArray chosenKeys(Context ctx, PhpArray array, int wanted) {
        int size = array.size();
        boolean leavesOut = wanted > size >> 1;
        BitSet drawn = new BitSet(size);
        for (int missing = leavesOut ? size - wanted : wanted; missing > 0;) {
            int place = (int) GlobalRandom.range(ctx, 0, size - 1);
            if (!drawn.get(place)) {
                drawn.set(place);
                missing--;
            }
        }
        PhpArray keys = new PhpArray(wanted);
        int place = 0;
        for (int position = array.first(); position >= 0; position = array.next(position)) {
            if (drawn.get(place++) != leavesOut) {
                keys.append(array.keyAt(position));
            }
        }
        return keys;
    }
}
