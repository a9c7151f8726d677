package dev.phpc.runtime.objects;

import dev.phpc.runtime.Context;

/// Keeps `__get` and its like from being called for a property while they already run for it.
final class MagicGuards {
    private MagicGuards() {
    }

    static boolean isRunning(PhpObject object, Magic magic, String property) {
        ObjectExtras extras = object.extras;
        return extras != null && extras.isRunning(magic, property);
    }

    static Object call(Context ctx, Routine routine, Magic magic, PhpObject object, String property, Object... args) {
        ObjectExtras extras = ObjectExtras.of(object);
        extras.enter(magic, property);
        try {
            return routine.call(ctx, object, args);
        } finally {
            extras.leave(magic, property);
        }
    }
}
