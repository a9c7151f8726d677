package dev.phpc.ext.standard.arrays;

import dev.phpc.runtime.Arithmetic;
import dev.phpc.runtime.Context;
import dev.phpc.runtime.Conversions;
import dev.phpc.runtime.Errors;
import dev.phpc.runtime.NumericStrings;
import dev.phpc.runtime.PhpArray;
import dev.phpc.runtime.PhpResource;
import dev.phpc.runtime.declare.Effect;
import dev.phpc.runtime.declare.PhpConstant;
import dev.phpc.runtime.declare.PhpFunction;
import dev.phpc.runtime.objects.Objects;
import dev.phpc.runtime.objects.PhpObject;
import java.util.IdentityHashMap;

/// Functions that boil an array down to a number.
final class ArrayCounting {
    @PhpConstant("COUNT_NORMAL")
    static final long COUNT_NORMAL = 0;

    @PhpConstant("COUNT_RECURSIVE")
    static final long COUNT_RECURSIVE = 1;

    private ArrayCounting() {}

    /// Number of elements; with `COUNT_RECURSIVE` those of nested arrays as well. Countable objects count themselves.
    @PhpFunction(value = "count(Countable|array $value, int $mode = COUNT_NORMAL): int", effects = Effect.CALLS_BACK)
    static long count(Context ctx, Object value, long mode) {
        if (mode != COUNT_NORMAL && mode != COUNT_RECURSIVE) {
            throw Errors.valueError(ctx, "count(): Argument #2 ($mode) must be either COUNT_NORMAL or COUNT_RECURSIVE");
        }
        if (value instanceof PhpArray array) {
            return mode == COUNT_NORMAL ? array.size() : countRecursively(ctx, array, new IdentityHashMap<>());
        }
        return Conversions.toLong(ctx, Objects.callMethod(ctx, (PhpObject) value, "count"));
    }

    @PhpFunction(value = "sizeof(Countable|array $value, int $mode = COUNT_NORMAL): int", effects = Effect.CALLS_BACK)
    static long sizeof(Context ctx, Object value, long mode) {
        return count(ctx, value, mode);
    }

    private static long countRecursively(Context ctx, PhpArray array, IdentityHashMap<PhpArray, Boolean> open) {
        if (open.put(array, true) != null) {
            ctx.warning("count(): Recursion detected");
            return 0;
        }
        long count = array.size();
        for (int position = array.first(); position >= 0; position = array.next(position)) {
            if (array.valueAt(position) instanceof PhpArray nested) {
                count += countRecursively(ctx, nested, open);
            }
        }
        open.remove(array);
        return count;
    }

    /// How often each int and string occurs.
    @PhpFunction(value = "array_count_values(array $array): array", effects = {})
    static PhpArray countValues(Context ctx, PhpArray array) {
        PhpArray counts = new PhpArray();
        for (int position = array.first(); position >= 0; position = array.next(position)) {
            switch (array.valueAt(position)) {
                case Long number -> counts.putOwned(number.longValue(), increment(counts.get(number.longValue())));
                case String string -> counts.putOwned(string, increment(counts.get(string)));
                case null, default ->
                        ctx.warning("array_count_values(): Can only count string and integer values, entry skipped");
            }
        }
        return counts;
    }

    private static Long increment(Object count) {
        return count == null ? 1 : (Long) count + 1;
    }

    @PhpFunction(value = "array_sum(array $array): int|float", effects = {})
    static Object sum(Context ctx, PhpArray array) {
        if (array.isDoubles()) {
            return sumOfDoubles(array);
        }
        Object sum = 0L;
        for (int position = array.first(); position >= 0; position = array.next(position)) {
            Object operand = operand(ctx, array.valueAt(position), "array_sum", "Addition");
            if (operand != null) {
                sum = Arithmetic.add(ctx, sum, operand);
            }
        }
        return sum;
    }

    private static Object sumOfDoubles(PhpArray array) {
        if (array.size() == 0) {
            return 0L;
        }
        double sum = 0;
        for (int i = 0; i < array.size(); i++) {
            sum += array.doubleAt(i);
        }
        return sum;
    }

    @PhpFunction(value = "array_product(array $array): int|float", effects = {})
    static Object product(Context ctx, PhpArray array) {
        Object product = 1L;
        for (int position = array.first(); position >= 0; position = array.next(position)) {
            Object operand = operand(ctx, array.valueAt(position), "array_product", "Multiplication");
            if (operand != null) {
                product = Arithmetic.multiply(ctx, product, operand);
            }
        }
        return product;
    }

    /// An element as an operand; null for one that is left out. Where an operator would throw, these functions warn: they take a
    /// resource for its number and any string for a number.
    private static Object operand(Context ctx, Object value, String function, String operation) {
        return switch (value) {
            case PhpResource resource -> {
                warnUnsupported(ctx, value, function, operation);
                yield Conversions.toLong(resource);
            }
            case PhpArray array -> {
                warnUnsupported(ctx, value, function, operation);
                yield null;
            }
            case PhpObject object -> {
                warnUnsupported(ctx, value, function, operation);
                yield null;
            }
            case String string when NumericStrings.prefix(string) == null -> {
                warnUnsupported(ctx, value, function, operation);
                yield 0L;
            }
            case null -> 0L;
            default -> value;
        };
    }

    private static void warnUnsupported(Context ctx, Object value, String function, String operation) {
        ctx.warning(function + "(): " + operation + " is not supported on type " + Conversions.typeName(value));
    }
}
