package dev.phpc.ext.standard.files;

import dev.phpc.ext.standard.streams.Stream;
import dev.phpc.ext.standard.streams.Streams;
import dev.phpc.runtime.Context;
import dev.phpc.runtime.Errors;
import dev.phpc.runtime.PhpArray;
import dev.phpc.runtime.Ref;
import dev.phpc.runtime.declare.Effect;
import dev.phpc.runtime.declare.PhpFunction;

/// `stream_select`. Sockets, pipes and files have no common way to be waited for in Java, so they are asked in turn.
final class StreamSelect {
    private static final long PAUSE_MILLIS = 2;

    private StreamSelect() {}

    @PhpFunction(value = "stream_select(?array &$read, ?array &$write, ?array &$except, ?int $seconds, ?int $microseconds = null): int|false",
        effects = {Effect.READS_STATE, Effect.WRITES_STATE})
    static Object stream_select(Context ctx, Ref read, Ref write, Ref except, Long seconds, Long microseconds) {
        PhpArray readers = read.get() instanceof PhpArray array ? array : PhpArray.EMPTY;
        PhpArray writers = write.get() instanceof PhpArray array ? array : PhpArray.EMPTY;
        PhpArray exceptional = except.get() instanceof PhpArray array ? array : PhpArray.EMPTY;
        if (readers.isEmpty() && writers.isEmpty() && exceptional.isEmpty()) throw Errors.valueError(ctx, "No stream arrays were passed");
        checkTimeout(ctx, seconds, microseconds);
        long limit = seconds == null ? Long.MAX_VALUE : System.nanoTime() + seconds * 1_000_000_000L + (microseconds == null ? 0 : microseconds * 1000);
        PhpArray ready = ready(ctx, readers);
        while (ready.isEmpty() && writers.isEmpty() && (seconds == null || System.nanoTime() < limit) && pause()) ready = ready(ctx, readers);
        if (read.get() instanceof PhpArray) read.set(ready);
        if (except.get() instanceof PhpArray) except.set(new PhpArray());
        return (long) ready.size() + writers.size();
    }

    private static void checkTimeout(Context ctx, Long seconds, Long microseconds) {
        if (seconds == null) {
            if (microseconds != null && microseconds != 0) {
                throw Errors.valueError(ctx, "stream_select(): Argument #5 ($microseconds) must be null when argument #4 ($seconds) is null");
            }
            return;
        }
        if (seconds < 0) throw Errors.valueError(ctx, "stream_select(): Argument #4 ($seconds) must be greater than or equal to 0");
        if (microseconds != null && microseconds < 0) {
            throw Errors.valueError(ctx, "stream_select(): Argument #5 ($microseconds) must be greater than or equal to 0");
        }
    }

    private static PhpArray ready(Context ctx, PhpArray streams) {
        PhpArray ready = new PhpArray();
        for (int i = streams.first(); i >= 0; i = streams.next(i)) {
            Stream stream = Streams.fetch(ctx, "stream_select", streams.valueAt(i));
            if (stream.unreadBytes() > 0 || stream.device().isReady(stream)) ready.put(streams.keyAt(i), stream);
        }
        return ready;
    }

    private static boolean pause() {
        try {
            Thread.sleep(PAUSE_MILLIS);
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
