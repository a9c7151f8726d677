package dev.phpc.runtime.objects;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// What only few objects need to remember.
final class ObjectExtras {
    /// Magic methods that run for a property right now, as `get name`: they are not called again for it.
    private List<String> running;
    private List<String> runningHooks;
    LazyState lazy;
    /// `__clone` or `clone with` runs: each readonly property may be written once more.
    boolean isBeingCloned;
    private Set<PropertyInfo> rewritten;

    /// Whether a readonly property that has a value may be written now, because the object is a clone in the making.
    static boolean takesReadonlyWrite(PhpObject object, PropertyInfo property) {
        ObjectExtras extras = object.extras;
        if (extras == null || !extras.isBeingCloned) {
            return false;
        }
        if (extras.rewritten == null) {
            extras.rewritten = new HashSet<>();
        }
        return extras.rewritten.add(property);
    }

    void endCloning() {
        isBeingCloned = false;
        rewritten = null;
    }

    static ObjectExtras of(PhpObject object) {
        ObjectExtras extras = object.extras;
        if (extras == null) {
            object.extras = extras = new ObjectExtras();
        }
        return extras;
    }

    boolean isHookRunning(String property) {
        return runningHooks != null && runningHooks.contains(property);
    }

    void enterHook(String property) {
        if (runningHooks == null) {
            runningHooks = new ArrayList<>(2);
        }
        runningHooks.add(property);
    }

    void leaveHook() {
        runningHooks.remove(runningHooks.size() - 1);
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
