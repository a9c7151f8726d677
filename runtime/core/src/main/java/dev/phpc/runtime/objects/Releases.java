package dev.phpc.runtime.objects;

import dev.phpc.runtime.Context;
import dev.phpc.runtime.PhpThrow;

/// Lets go of several values: an exception from a destructor waits until all have gone, and follows those before it.
final class Releases {
    private final Context ctx;
    private PhpThrow pending;

    /// `pending` was thrown before, or is null.
    Releases(Context ctx, PhpThrow pending) {
        this.ctx = ctx;
        this.pending = pending;
    }

    void release(Object value) {
        try {
            Lifetimes.releaseSlot(ctx, value);
        } catch (PhpThrow thrown) {
            if (pending != null) {
                Throwables.chain(thrown.exception, pending.exception);
            }
            pending = thrown;
        }
    }

    PhpThrow pending() {
        return pending;
    }

    void finish() {
        if (pending != null) {
            throw pending;
        }
    }
}
