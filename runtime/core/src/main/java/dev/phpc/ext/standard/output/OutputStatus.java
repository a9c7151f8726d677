package dev.phpc.ext.standard.output;

import dev.phpc.runtime.Context;
import dev.phpc.runtime.OutputBuffer;
import dev.phpc.runtime.PhpArray;
import dev.phpc.runtime.declare.Effect;
import dev.phpc.runtime.declare.PhpFunction;
import java.util.ArrayList;
import java.util.List;

/// What the output buffers hold, and flushing.
final class OutputStatus {

    private OutputStatus() {}

    @PhpFunction(value = "ob_get_contents(): string|false", effects = {Effect.READS_STATE})
    static Object contents(Context ctx) {
        return ctx.output().top() == null ? (Object) false : ctx.output().content();
    }

    @PhpFunction(value = "ob_get_level(): int", effects = {Effect.READS_STATE})
    static long level(Context ctx) {
        return ctx.output().level();
    }

    @PhpFunction(value = "ob_get_length(): int|false", effects = {Effect.READS_STATE})
    static Object length(Context ctx) {
        OutputBuffer top = ctx.output().top();
        return top == null ? (Object) false : (Object) (long) top.length();
    }

    @PhpFunction(value = "ob_list_handlers(): array", effects = {Effect.READS_STATE})
    static PhpArray listHandlers(Context ctx) {
        PhpArray names = new PhpArray();
        for (OutputBuffer buffer : outermostFirst(ctx)) {
            names.append(buffer.name());
        }
        return names;
    }

    @PhpFunction(value = "ob_get_status(bool $full_status = false): array", effects = {Effect.READS_STATE})
    static PhpArray status(Context ctx, boolean full) {
        if (!full) {
            OutputBuffer top = ctx.output().top();
            return top == null ? new PhpArray() : status(top);
        }
        PhpArray all = new PhpArray();
        for (OutputBuffer buffer : outermostFirst(ctx)) {
            all.appendOwned(status(buffer));
        }
        return all;
    }

    private static List<OutputBuffer> outermostFirst(Context ctx) {
        List<OutputBuffer> buffers = new ArrayList<>();
        for (OutputBuffer buffer = ctx.output().top(); buffer != null; buffer = buffer.parent()) {
            buffers.addFirst(buffer);
        }
        return buffers;
    }

    private static PhpArray status(OutputBuffer buffer) {
        PhpArray status = new PhpArray();
        status.put("name", buffer.name());
        status.put("type", (Object) (long) (buffer.flags() & 0xf));
        status.put("flags", (Object) (long) buffer.flags());
        status.put("level", (Object) (long) buffer.level());
        status.put("chunk_size", (Object) (long) buffer.chunkSize());
        status.put("buffer_size", (Object) buffer.reportedSize());
        status.put("buffer_used", (Object) (long) buffer.length());
        return status;
    }

    @PhpFunction(value = "ob_implicit_flush(bool $enable = true): void", effects = {Effect.WRITES_STATE})
    static void implicitFlush(Context ctx, boolean enable) {
        ctx.output().implicitFlush(enable);
    }

    @PhpFunction(value = "flush(): void", effects = {Effect.OUTPUT})
    static void flush(Context ctx) {
        ctx.output().flush();
    }
}
