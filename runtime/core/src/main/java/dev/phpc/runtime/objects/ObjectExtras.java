package dev.phpc.runtime.objects;

import java.util.ArrayList;
import java.util.List;

/// What only few objects need to remember.
final class ObjectExtras {
    /// Magic methods that run for a property right now, as `get name`: they are not called again for it.
    private List<String> running;
    LazyState lazy;
    boolean destructed;

    static ObjectExtras of(PhpObject object) {
        ObjectExtras extras = object.extras;
        if (extras == null) {
            object.extras = extras = new ObjectExtras();
        }
        return extras;
    }

    boolean isRunning(Magic magic, String property) {
        return running != null && running.contains(magic.key() + property);
    }

    void enter(Magic magic, String property) {
        if (running == null) {
            running = new ArrayList<>(2);
        }
        running.add(magic.key() + property);
    }

    void leave(Magic magic, String property) {
        running.remove(magic.key() + property);
    }
}
