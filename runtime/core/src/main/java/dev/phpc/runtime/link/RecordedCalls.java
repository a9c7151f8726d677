package dev.phpc.runtime.link;

import dev.phpc.runtime.objects.Routine;
import java.util.Arrays;

/// The calls that run now, with receivers and arguments: kept only under `zend.exception_ignore_args=0`. The JVM's stack has the same calls in
/// the same order, but can't tell their arguments.
public final class RecordedCalls {
    private Routine[] routines = new Routine[64];
    private Object[] receivers = new Object[64];
    private Object[][] arguments = new Object[64][];
    private int depth;

    /// To be followed by [#leave], however the call ends.
    public void enter(Routine routine, Object receiver, Object[] args) {
        if (depth == routines.length) {
            routines = Arrays.copyOf(routines, depth * 2);
            receivers = Arrays.copyOf(receivers, depth * 2);
            arguments = Arrays.copyOf(arguments, depth * 2);
        }
        routines[depth] = routine;
        receivers[depth] = receiver;
        arguments[depth++] = args;
    }

    public void leave() {
        depth--;
        receivers[depth] = null;
        arguments[depth] = null;
    }

    /// The `at`th call from the innermost one on; null if there are not so many.
    Routine routine(int at) {
        return at < depth ? routines[depth - 1 - at] : null;
    }

    Object receiver(int at) {
        return at < depth ? receivers[depth - 1 - at] : null;
    }

    Object[] arguments(int at) {
        return at < depth ? arguments[depth - 1 - at] : null;
    }
}
