package dev.phpc.runtime.objects;

import dev.phpc.runtime.Context;

/// Whether a value can be called, and what is then called.
public final class Callables {
    private Callables() {
    }

    /// `is_callable` as code outside all classes asks it.
    public static boolean isCallable(Context ctx, Object value) {
        return CallableResolution.of(ctx, value, null, null).isCallable();
    }
}
