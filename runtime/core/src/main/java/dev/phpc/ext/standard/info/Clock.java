package dev.phpc.ext.standard.info;

import dev.phpc.runtime.Arguments;
import dev.phpc.runtime.Context;
import dev.phpc.runtime.PhpArray;
import dev.phpc.runtime.declare.Effect;
import dev.phpc.runtime.declare.PhpFunction;
import java.time.Instant;
import java.util.concurrent.locks.LockSupport;

/// The time as a number, and waiting.
final class Clock {
    private Clock() {}

    @PhpFunction(value = "microtime(bool $as_float = false): string|float", effects = Effect.READS_STATE)
    static Object microtime(boolean asFloat) {
        Instant now = Instant.now();
        long micros = now.getNano() / 1000;
        if (asFloat) {
            return now.getEpochSecond() + micros / 1e6;
        }
        String digits = Long.toString(micros);
        return "0." + "0".repeat(6 - digits.length()) + digits + "00 " + now.getEpochSecond();
    }

    @PhpFunction(value = "gettimeofday(bool $as_float = false): array|float", effects = Effect.READS_STATE)
    static Object gettimeofday(boolean asFloat) {
        Instant now = Instant.now();
        long micros = now.getNano() / 1000;
        if (asFloat) {
            return now.getEpochSecond() + micros / 1e6;
        }
        PhpArray time = new PhpArray();
        time.put("sec", (Object) now.getEpochSecond());
        time.put("usec", (Object) micros);
        time.put("minuteswest", (Object) 0L);
        time.put("dsttime", (Object) 0L);
        return time;
    }

    /// Nanoseconds of a clock that only runs forward.
    @PhpFunction(value = "hrtime(bool $as_number = false): array|int|float|false", effects = Effect.READS_STATE)
    static Object hrtime(boolean asNumber) {
        long nanos = System.nanoTime();
        return asNumber ? (Object) nanos : PhpArray.of(nanos / 1_000_000_000, nanos % 1_000_000_000);
    }

    @PhpFunction(value = "sleep(int $seconds): int", effects = Effect.WRITES_STATE)
    static long sleep(Context ctx, long seconds) {
        if (seconds < 0) {
            throw Arguments.wrongValue(ctx, "sleep", 1, "seconds", "must be greater than or equal to 0");
        }
        pause(seconds * 1_000_000_000);
        return 0;
    }

    @PhpFunction(value = "usleep(int $microseconds): void", effects = Effect.WRITES_STATE)
    static void usleep(Context ctx, long microseconds) {
        if (microseconds < 0) {
            throw Arguments.wrongValue(ctx, "usleep", 1, "microseconds", "must be greater than or equal to 0");
        }
        pause(microseconds * 1000);
    }

    @PhpFunction(value = "time_nanosleep(int $seconds, int $nanoseconds): array|bool", effects = Effect.WRITES_STATE)
    static Object timeNanosleep(Context ctx, long seconds, long nanoseconds) {
        if (seconds < 0) {
            throw Arguments.wrongValue(ctx, "time_nanosleep", 1, "seconds", "must be greater than or equal to 0");
        }
        if (nanoseconds < 0) {
            throw Arguments.wrongValue(ctx, "time_nanosleep", 2, "nanoseconds", "must be greater than or equal to 0");
        }
        pause(seconds * 1_000_000_000 + nanoseconds);
        return true;
    }

    @PhpFunction(value = "time_sleep_until(float $timestamp): bool", effects = Effect.WRITES_STATE)
    static boolean timeSleepUntil(Context ctx, double timestamp) {
        Instant now = Instant.now();
        double wait = timestamp - (now.getEpochSecond() + now.getNano() / 1e9);
        if (wait <= 0) {
            ctx.warning("time_sleep_until(): Argument #1 ($timestamp) must be greater than or equal to the current time");
            return false;
        }
        pause((long) (wait * 1e9));
        return true;
    }

    private static void pause(long nanos) {
        long end = System.nanoTime() + nanos;
        for (long rest = nanos; rest > 0; rest = end - System.nanoTime()) {
            LockSupport.parkNanos(rest);
        }
    }
}
