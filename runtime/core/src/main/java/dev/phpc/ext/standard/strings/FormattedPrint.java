package dev.phpc.ext.standard.strings;

import dev.phpc.runtime.Context;
import dev.phpc.runtime.PhpArray;
import dev.phpc.runtime.declare.Effect;
import dev.phpc.runtime.declare.PhpFunction;

/// `printf` and its kin.
final class FormattedPrint {
    private FormattedPrint() {}

    @PhpFunction(value = "sprintf(string $format, mixed ...$values): string", effects = Effect.CALLS_BACK)
    static String sprintf(Context ctx, String format, Object[] values) {
        return new Format(ctx, "sprintf", format, values, 1).toString();
    }

    @PhpFunction(value = "vsprintf(string $format, array $values): string", effects = Effect.CALLS_BACK)
    static String vsprintf(Context ctx, String format, PhpArray values) {
        return new Format(ctx, "vsprintf", format, list(values), Format.FROM_ARRAY).toString();
    }

    @PhpFunction(value = "printf(string $format, mixed ...$values): int", effects = {Effect.OUTPUT, Effect.CALLS_BACK})
    static long printf(Context ctx, String format, Object[] values) {
        String text = new Format(ctx, "printf", format, values, 1).toString();
        ctx.output().write(text);
        return text.length();
    }

    @PhpFunction(value = "vprintf(string $format, array $values): int", effects = {Effect.OUTPUT, Effect.CALLS_BACK})
    static long vprintf(Context ctx, String format, PhpArray values) {
        String text = new Format(ctx, "vprintf", format, list(values), Format.FROM_ARRAY).toString();
        ctx.output().write(text);
        return text.length();
    }

    static Object[] list(PhpArray values) {
        Object[] list = new Object[values.size()];
        int count = 0;
        for (int at = values.first(); at >= 0; at = values.next(at)) {
            list[count++] = values.valueAt(at);
        }
        return list;
    }
}
