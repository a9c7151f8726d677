package dev.phpc.runtime.objects;

import dev.phpc.runtime.Context;

/// Lazy objects: ghosts that initialise themselves, and proxies that stand for another instance, when they are first used.
final class Lazy {
    private Lazy() {
    }

    /// A lazy object that an access to an undeclared property would have to wake.
    record Pending(PhpObject object) {
        PhpObject initialize(Context ctx) {
            return Lazy.initialize(ctx, object);
        }
    }

    /// `object` if it is lazy and its properties live elsewhere or not yet; null for all ordinary objects.
    static Pending pending(PhpObject object) {
        ObjectExtras extras = object.extras;
        return extras == null || extras.lazy == null || extras.lazy.initializing || !extras.lazy.isPending() && extras.lazy.instance == null
                ? null
                : new Pending(object);
    }

    /// The object that really holds the properties of `object`; runs its initialiser if that has not been done.
    static PhpObject initialize(Context ctx, PhpObject object) {
        return LazyObjects.initialize(ctx, object);
    }
}
