package dev.phpc.ext.standard.output;

import dev.phpc.runtime.Context;
import dev.phpc.runtime.Diagnostics;
import dev.phpc.runtime.FatalError;
import dev.phpc.runtime.Output;
import dev.phpc.runtime.OutputBuffer;
import dev.phpc.runtime.declare.Effect;
import dev.phpc.runtime.declare.PhpConstant;
import dev.phpc.runtime.declare.PhpFunction;
import dev.phpc.runtime.objects.PhpCallable;

/// Starting and ending output buffers.
final class OutputBuffers {

    @PhpConstant("PHP_OUTPUT_HANDLER_START")
    static final long START = 1;

    @PhpConstant("PHP_OUTPUT_HANDLER_WRITE")
    static final long WRITE = 0;

    @PhpConstant("PHP_OUTPUT_HANDLER_FLUSH")
    static final long FLUSH = 4;

    @PhpConstant("PHP_OUTPUT_HANDLER_CLEAN")
    static final long CLEAN = 2;

    @PhpConstant("PHP_OUTPUT_HANDLER_FINAL")
    static final long FINAL = 8;

    @PhpConstant("PHP_OUTPUT_HANDLER_CONT")
    static final long CONTINUE = 0;

    @PhpConstant("PHP_OUTPUT_HANDLER_END")
    static final long END = 8;

    @PhpConstant("PHP_OUTPUT_HANDLER_CLEANABLE")
    static final long CLEANABLE = OutputBuffer.CLEANABLE;

    @PhpConstant("PHP_OUTPUT_HANDLER_FLUSHABLE")
    static final long FLUSHABLE = OutputBuffer.FLUSHABLE;

    @PhpConstant("PHP_OUTPUT_HANDLER_REMOVABLE")
    static final long REMOVABLE = OutputBuffer.REMOVABLE;

    @PhpConstant("PHP_OUTPUT_HANDLER_STDFLAGS")
    static final long STANDARD = 112;

    @PhpConstant("PHP_OUTPUT_HANDLER_STARTED")
    static final long STARTED = OutputBuffer.STARTED;

    @PhpConstant("PHP_OUTPUT_HANDLER_DISABLED")
    static final long DISABLED = OutputBuffer.DISABLED;

    @PhpConstant("PHP_OUTPUT_HANDLER_PROCESSED")
    static final long PROCESSED = OutputBuffer.PROCESSED;

    private OutputBuffers() {}

    @PhpFunction(value = "ob_start($callback = null, int $chunk_size = 0, int $flags = PHP_OUTPUT_HANDLER_STDFLAGS): bool",
            effects = {Effect.WRITES_STATE})
    static boolean start(Context ctx, Object callback, long chunkSize, long flags) {
        checkUnlocked(ctx, "ob_start");
        int size = (int) Math.clamp(chunkSize, 0, Integer.MAX_VALUE);
        if (callback == null) {
            ctx.output().push(null, size, (int) flags);
            return true;
        }
        PhpCallable callable = PhpCallable.resolve(ctx, callback);
        if (callable == null) {
            ctx.warning("ob_start(): " + PhpCallable.problem(ctx, callback, null, null));
            ctx.notice("ob_start(): Failed to create buffer");
            return false;
        }
        ctx.output().push(new CallbackOutputHandler(callable), size, (int) flags);
        return true;
    }

    @PhpFunction(value = "ob_flush(): bool", effects = {Effect.WRITES_STATE, Effect.OUTPUT, Effect.CALLS_BACK})
    static boolean flush(Context ctx) {
        checkUnlocked(ctx, "ob_flush");
        Output output = ctx.output();
        if (output.top() == null) {
            ctx.notice("ob_flush(): Failed to flush buffer. No buffer to flush");
            return false;
        }
        if (refuses(ctx, OutputBuffer.FLUSHABLE, "ob_flush", "flush")) {
            return false;
        }
        output.flushTop("ob_flush");
        return true;
    }

    @PhpFunction(value = "ob_clean(): bool", effects = {Effect.WRITES_STATE, Effect.CALLS_BACK})
    static boolean clean(Context ctx) {
        checkUnlocked(ctx, "ob_clean");
        if (ctx.output().top() == null) {
            ctx.notice("ob_clean(): Failed to delete buffer. No buffer to delete");
            return false;
        }
        if (refuses(ctx, OutputBuffer.CLEANABLE, "ob_clean", "delete")) {
            return false;
        }
        ctx.output().cleanTop("ob_clean");
        return true;
    }

    @PhpFunction(value = "ob_end_flush(): bool", effects = {Effect.WRITES_STATE, Effect.OUTPUT, Effect.CALLS_BACK})
    static boolean endFlush(Context ctx) {
        checkUnlocked(ctx, "ob_end_flush");
        if (ctx.output().top() == null) {
            ctx.notice("ob_end_flush(): Failed to delete and flush buffer. No buffer to delete or flush");
            return false;
        }
        if (refuses(ctx, OutputBuffer.REMOVABLE, "ob_end_flush", "send")) {
            return false;
        }
        ctx.output().popAndSend("ob_end_flush");
        return true;
    }

    @PhpFunction(value = "ob_end_clean(): bool", effects = {Effect.WRITES_STATE, Effect.CALLS_BACK})
    static boolean endClean(Context ctx) {
        checkUnlocked(ctx, "ob_end_clean");
        if (ctx.output().top() == null) {
            ctx.notice("ob_end_clean(): Failed to delete buffer. No buffer to delete");
            return false;
        }
        if (refuses(ctx, OutputBuffer.REMOVABLE, "ob_end_clean", "discard")) {
            return false;
        }
        ctx.output().popAndDiscard("ob_end_clean");
        return true;
    }

    @PhpFunction(value = "ob_get_flush(): string|false", effects = {Effect.WRITES_STATE, Effect.OUTPUT, Effect.CALLS_BACK})
    static Object getFlush(Context ctx) {
        checkUnlocked(ctx, "ob_get_flush");
        if (ctx.output().top() == null) {
            ctx.notice("ob_get_flush(): Failed to delete and flush buffer. No buffer to delete or flush");
            return false;
        }
        String content = ctx.output().content();
        if (refuses(ctx, OutputBuffer.REMOVABLE, "ob_get_flush", "send")) {
            complain(ctx, "ob_get_flush", "delete");
        } else {
            ctx.output().popAndSend("ob_get_flush");
        }
        return content;
    }

    @PhpFunction(value = "ob_get_clean(): string|false", effects = {Effect.WRITES_STATE, Effect.CALLS_BACK})
    static Object getClean(Context ctx) {
        if (ctx.output().top() == null) {
            return false;
        }
        checkUnlocked(ctx, "ob_get_clean");
        String content = ctx.output().content();
        if (refuses(ctx, OutputBuffer.REMOVABLE, "ob_get_clean", "discard")) {
            complain(ctx, "ob_get_clean", "delete");
        } else {
            ctx.output().popAndDiscard("ob_get_clean");
        }
        return content;
    }

    /// Whether the innermost buffer was started without the right to do this; says so.
    private static boolean refuses(Context ctx, int right, String function, String verb) {
        if ((ctx.output().top().flags() & right) != 0) {
            return false;
        }
        complain(ctx, function, verb);
        return true;
    }

    private static void complain(Context ctx, String function, String verb) {
        OutputBuffer buffer = ctx.output().top();
        ctx.notice(function + "(): Failed to " + verb + " buffer of " + buffer.name() + " (" + buffer.level() + ")");
    }

    private static void checkUnlocked(Context ctx, String function) {
        if (ctx.output().isLocked()) {
            ctx.output().abandonBuffers();
            throw new FatalError(Diagnostics.ERROR,
                    function + "(): Cannot use output buffering in output buffering display handlers",
                    ctx.diagnostics().location());
        }
    }
}
