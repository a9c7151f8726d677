package dev.phpc.ext.standard.arrays;

import dev.phpc.runtime.Comparison;
import dev.phpc.runtime.Context;
import dev.phpc.runtime.Conversions;
import dev.phpc.runtime.Errors;
import dev.phpc.runtime.PhpArray;
import dev.phpc.runtime.declare.PhpFunction;

/// `min` and `max`, of the arguments or of the elements of the only one. Which of several equal values wins, and what NAN does, is
/// as in PHP.
final class ArrayExtrema {
    private ArrayExtrema() {}

    @PhpFunction(value = "min(mixed $value, mixed ...$values): mixed", effects = {})
    static Object min(Context ctx, Object value, Object[] values) {
        if (values.length == 0) {
            return smallest(ctx, elements(ctx, "min", value));
        }
        if (values.length == 1) {
            return Elements.returned(Comparison.compare(ctx, value, values[0]) < 0 ? value : values[0]);
        }
        Object smallest = value;
        for (Object candidate : values) {
            if (Comparison.compare(ctx, candidate, smallest) < 0) {
                smallest = candidate;
            }
        }
        return Elements.returned(smallest);
    }

    @PhpFunction(value = "max(mixed $value, mixed ...$values): mixed", effects = {})
    static Object max(Context ctx, Object value, Object[] values) {
        if (values.length == 0) {
            return largest(ctx, elements(ctx, "max", value));
        }
        if (values.length == 1) {
            return Elements.returned(isGreater(ctx, values[0], value) ? values[0] : value);
        }
        // PHP compares numbers directly until it meets something else; the difference is in what nothing compares with.
        Object largest = value;
        boolean numeric = value instanceof Number;
        for (Object candidate : values) {
            numeric &= candidate instanceof Number;
            if (numeric ? Comparison.compare(ctx, largest, candidate) < 0 : Comparison.compare(ctx, candidate, largest) > 0) {
                largest = candidate;
            }
        }
        return Elements.returned(largest);
    }

    /// Of two numbers, one of which is NAN, the second counts as greater; of two values that nothing compares, the first.
    private static boolean isGreater(Context ctx, Object second, Object first) {
        return first instanceof Number && second instanceof Number
                ? Comparison.compare(ctx, second, first) > 0 : Comparison.compare(ctx, first, second) < 0;
    }

    private static PhpArray elements(Context ctx, String function, Object value) {
        if (!(value instanceof PhpArray array)) {
            throw Errors.typeError(ctx, function + "(): Argument #1 ($value) must be of type array, "
                    + Conversions.valueName(value) + " given");
        }
        if (array.size() == 0) {
            throw Errors.valueError(ctx, function + "(): Argument #1 ($value) must contain at least one element");
        }
        return array;
    }

    private static Object smallest(Context ctx, PhpArray array) {
        int position = array.first();
        Object smallest = array.valueAt(position);
        while ((position = array.next(position)) >= 0) {
            Object candidate = array.valueAt(position);
            if (Comparison.compare(ctx, smallest, candidate) > 0) {
                smallest = candidate;
            }
        }
        return Elements.returned(smallest);
    }

    private static Object largest(Context ctx, PhpArray array) {
        int position = array.first();
        Object largest = array.valueAt(position);
        while ((position = array.next(position)) >= 0) {
            Object candidate = array.valueAt(position);
            if (Comparison.compare(ctx, largest, candidate) < 0) {
                largest = candidate;
            }
        }
        return Elements.returned(largest);
    }
}
