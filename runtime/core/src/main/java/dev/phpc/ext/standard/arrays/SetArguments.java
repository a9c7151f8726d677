package dev.phpc.ext.standard.arrays;

import dev.phpc.runtime.Context;
import dev.phpc.runtime.Conversions;
import dev.phpc.runtime.Errors;
import dev.phpc.runtime.PhpArray;
import dev.phpc.runtime.Slot;
import dev.phpc.runtime.objects.PhpCallable;
import java.util.Comparator;

/// The arguments after the first array of a set function with callbacks: arrays, then the callbacks.
record SetArguments(PhpArray[] arrays, Comparator<Object>[] orders) {

    @SuppressWarnings({"unchecked", "rawtypes"})
    static SetArguments of(Context ctx, String function, Object[] rest, int callbacks) {
        int arrayCount = rest.length - callbacks;
        if (arrayCount < 0) {
            throw Errors.argumentCountError(ctx, function + "() expects at least " + (callbacks + 1) + " arguments, "
                    + (rest.length + 1) + " given");
        }
        Comparator<Object>[] orders = new Comparator[callbacks];
        for (int i = 0; i < callbacks; i++) {
            orders[i] = order(ctx, function, arrayCount + i, rest);
        }
        PhpArray[] arrays = new PhpArray[arrayCount];
        for (int i = 0; i < arrayCount; i++) {
            arrays[i] = array(ctx, function, i, rest);
        }
        return new SetArguments(arrays, orders);
    }

    Comparator<Object> order(int number) {
        return orders[number];
    }

    private static PhpArray array(Context ctx, String function, int index, Object[] rest) {
        if (Slot.value(rest[index]) instanceof PhpArray array) {
            return array.share();
        }
        Object value = Slot.value(rest[index]);
        throw Errors.typeError(ctx, function + "(): Argument #" + (index + 2) + " must be of type array, "
                + Conversions.valueName(value) + " given");
    }

    private static Comparator<Object> order(Context ctx, String function, int index, Object[] rest) {
        Object value = Slot.value(rest[index]);
        PhpCallable callable = PhpCallable.resolve(ctx, value);
        if (callable == null) {
            throw Errors.typeError(ctx, function + "(): Argument #" + (index + 2) + " must be a valid callback, "
                    + PhpCallable.problem(ctx, value, null, null));
        }
        return (a, b) -> Long.signum(Conversions.toLong(ctx, callable.call(ctx, a, b)));
    }
}
