package dev.phpc.ext.core.engine;

import dev.phpc.runtime.Context;
import dev.phpc.runtime.PhpArray;
import dev.phpc.runtime.declare.Effect;
import dev.phpc.runtime.declare.PhpFunction;
import dev.phpc.runtime.objects.CycleCollector;

/// PHP's cycle collector. The JVM's does the work, but where holders are counted dead cycles are looked for when the program asks for it.
final class GarbageCollection {
    private GarbageCollection() {
    }

    @PhpFunction(value = "gc_mem_caches(): int", effects = {Effect.WRITES_STATE})
    static long memCaches() {
        return 0;
    }

    @PhpFunction(value = "gc_collect_cycles(): int", effects = {Effect.WRITES_STATE})
    static long collectCycles(Context ctx) {
        return CycleCollector.collect(ctx);
    }

    @PhpFunction(value = "gc_enabled(): bool", effects = {Effect.READS_STATE})
    static boolean enabled(Context ctx) {
        return ctx.ini().getBoolean("zend.enable_gc");
    }

    @PhpFunction(value = "gc_enable(): void", effects = {Effect.WRITES_STATE})
    static void enable(Context ctx) {
        ctx.ini().set("zend.enable_gc", "1");
    }

    @PhpFunction(value = "gc_disable(): void", effects = {Effect.WRITES_STATE})
    static void disable(Context ctx) {
        ctx.ini().set("zend.enable_gc", "0");
    }

    @PhpFunction(value = "gc_status(): array", effects = {Effect.READS_STATE})
    static PhpArray status() {
        PhpArray status = new PhpArray();
        for (String flag : new String[] {"running", "protected", "full"}) {
            status.put(flag, false);
        }
        status.put("runs", 0L);
        status.put("collected", 0L);
        status.put("threshold", 10001L);
        status.put("buffer_size", 16384L);
        status.put("roots", 0L);
        for (String time : new String[] {"application_time", "collector_time", "destructor_time", "free_time"}) {
            status.put(time, 0.0);
        }
        return status;
    }
}
