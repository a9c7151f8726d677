package dev.phpc.runtime.link;

import dev.phpc.runtime.Context;
import dev.phpc.runtime.objects.PhpCallable;
import java.util.ArrayList;
import java.util.List;

/// The functions of `register_tick_function`.
public final class Ticks {
    private record Registered(PhpCallable callable, Object[] args) { }

    private final List<Registered> registered = new ArrayList<>();
    private boolean running;
    private int count;

    public static Ticks of(Context ctx) {
        return ctx.state(Ticks.class, Ticks::new);
    }

    public void register(PhpCallable callable, Object[] args) {
        registered.add(new Registered(callable, args));
    }

    public void unregister(PhpCallable callable) {
        registered.removeIf(each -> each.callable.routine() == callable.routine() && each.callable.receiver() == callable.receiver());
    }

    void count(Context ctx, int interval) {
        if (++count >= interval) {
            count = 0;
            run(ctx);
        }
    }

    private void run(Context ctx) {
        if (!running && !registered.isEmpty()) {
            running = true;
            try {
                for (Registered each : List.copyOf(registered)) {
                    each.callable.call(ctx, each.args);
                }
            } finally {
                running = false;
            }
        }
    }
}
