package dev.phpc.ext.core.fibers;

import dev.phpc.runtime.Context;
import java.util.LinkedHashSet;
import java.util.Set;

/// The fibers of one request: which one runs, and which are suspended.
public final class Fibers {
    private final Set<Fiber> suspended = new LinkedHashSet<>();
    private Fiber current;

    private Fibers() { }

    public static Fibers of(Context ctx) {
        return ctx.state(Fibers.class, Fibers::new);
    }

    /// The fiber that runs, or null outside of fibers.
    public Fiber current() {
        return current;
    }

    void enter(Fiber fiber) {
        current = fiber;
        suspended.remove(fiber);
    }

    void suspended(Fiber fiber) {
        suspended.add(fiber);
    }

    void ended(Fiber fiber) {
        suspended.remove(fiber);
    }

    /// At the end of the request: ends what is still suspended, in the order in which it was.
    public void destroyAll(Context ctx) {
        while (!suspended.isEmpty()) {
            Fiber first = suspended.iterator().next();
            suspended.remove(first);
            first.destroy(ctx);
        }
    }
}
