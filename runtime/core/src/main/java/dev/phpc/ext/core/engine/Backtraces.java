package dev.phpc.ext.core.engine;

import dev.phpc.runtime.Context;
import dev.phpc.runtime.PhpArray;
import dev.phpc.runtime.declare.Effect;
import dev.phpc.runtime.declare.PhpConstant;
import dev.phpc.runtime.declare.PhpFunction;
import dev.phpc.runtime.objects.Throwables;

/// How the running code came to be called.
final class Backtraces {
    @PhpConstant("DEBUG_BACKTRACE_PROVIDE_OBJECT")
    static final long PROVIDE_OBJECT = 1;
    @PhpConstant("DEBUG_BACKTRACE_IGNORE_ARGS")
    static final long IGNORE_ARGS = 2;

    private Backtraces() {
    }

    @PhpFunction(value = "debug_backtrace(int $options = DEBUG_BACKTRACE_PROVIDE_OBJECT, int $limit = 0): array",
            effects = {Effect.READS_STATE})
    static PhpArray debugBacktrace(Context ctx, long options, long limit) {
        return Throwables.backtrace(ctx, (options & PROVIDE_OBJECT) != 0, (options & IGNORE_ARGS) == 0, (int) limit);
    }

    @PhpFunction(value = "debug_print_backtrace(int $options = 0, int $limit = 0): void", effects = {Effect.OUTPUT, Effect.READS_STATE})
    static void debugPrintBacktrace(Context ctx, long options, long limit) {
        PhpArray trace = Throwables.backtrace(ctx, false, (options & IGNORE_ARGS) == 0, (int) limit);
        String text = Throwables.traceText(ctx, trace);
        ctx.output().write(text.substring(0, text.lastIndexOf('#')));
    }
}
