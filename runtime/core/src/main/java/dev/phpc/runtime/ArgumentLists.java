package dev.phpc.runtime;

import dev.phpc.runtime.objects.ArgumentList;
import dev.phpc.runtime.objects.TypeConstraint;
import java.util.Arrays;

/// The arguments of variadic builtins, and the number of arguments. A parameter's position is counted from 1.
final class ArgumentLists {
    private ArgumentLists() {}

    static int count(Object[] args) {
        int count = args.length;
        return count > 0 && args[count - 1] instanceof ArgumentList ? count - 1 : count;
    }

    static Object[] rest(Context ctx, String function, int position, Object[] args, boolean named) {
        int end = named ? args.length : positional(ctx, function, args);
        return end < position ? ArgumentList.NONE : Arrays.copyOfRange(args, position - 1, end);
    }

    static Object[] unions(Context ctx, String function, int position, Object[] args, boolean strict, TypeConstraint type) {
        Object[] values = rest(ctx, function, position, args, false);
        for (int i = 0; i < values.length; i++) {
            if (!type.accepts(ctx, values[i], null)) {
                values[i] = ArgumentCoercion.union(ctx, function, position + i, null, values[i], strict, type);
            }
        }
        return values;
    }

    static long[] integers(Context ctx, String function, int position, Object[] args, boolean strict) {
        long[] values = new long[size(ctx, function, position, args)];
        for (int i = 0; i < values.length; i++) {
            values[i] = Arguments.integer(ctx, function, position + i, null, args[position - 1 + i], strict);
        }
        return values;
    }

    static double[] floats(Context ctx, String function, int position, Object[] args, boolean strict) {
        double[] values = new double[size(ctx, function, position, args)];
        for (int i = 0; i < values.length; i++) {
            values[i] = Arguments.floating(ctx, function, position + i, null, args[position - 1 + i], strict);
        }
        return values;
    }

    static String[] strings(Context ctx, String function, int position, Object[] args, boolean strict) {
        String[] values = new String[size(ctx, function, position, args)];
        for (int i = 0; i < values.length; i++) {
            values[i] = Arguments.string(ctx, function, position + i, null, args[position - 1 + i], strict);
        }
        return values;
    }

    static PhpArray[] arrays(Context ctx, String function, int position, Object[] args) {
        PhpArray[] values = new PhpArray[size(ctx, function, position, args)];
        for (int i = 0; i < values.length; i++) {
            values[i] = Arguments.array(ctx, function, position + i, null, args[position - 1 + i]);
        }
        return values;
    }

    static Ref[] references(Context ctx, String function, int position, Object[] args) {
        Ref[] values = new Ref[size(ctx, function, position, args)];
        for (int i = 0; i < values.length; i++) {
            values[i] = Arguments.reference(ctx, function, position + i, null, args[position - 1 + i]);
        }
        return values;
    }

    private static int size(Context ctx, String function, int position, Object[] args) {
        return Math.max(0, positional(ctx, function, args) - position + 1);
    }

    private static int positional(Context ctx, String function, Object[] args) {
        int count = count(args);
        if (count < args.length) {
            throw Errors.argumentCountError(ctx, function + "() does not accept unknown named parameters");
        }
        return count;
    }

    static PhpThrow wrongCount(Context ctx, String function, int required, int maximum, Object[] args) {
        int count = count(args);
        int expected = count < required ? required : maximum;
        String bound = required == maximum ? "exactly" : count < required ? "at least" : "at most";
        return Errors.argumentCountError(ctx, function + "() expects " + bound + " " + expected
                + (expected == 1 ? " argument, " : " arguments, ") + count + " given");
    }
}
