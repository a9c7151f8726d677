package dev.phpc.runtime.objects;

import dev.phpc.runtime.Context;
import dev.phpc.runtime.link.StackFrames;
import java.util.ArrayList;
import java.util.List;

/// The generators that wait at a `yield from` while the one they delegate to runs. The JVM's stack has no frames of theirs, but in their place
/// one of the method of [Generator] that goes on with the innermost one.
public final class Delegations {
    /// `outer`, and those between it and the generator that runs; `inner` is null if that is an iterator.
    private record Waiting(Generator outer, Generator inner) {
    }

    private final List<Waiting> waiting = new ArrayList<>();

    private Delegations() {
    }

    static Delegations of(Context ctx) {
        return ctx.state(Delegations.class, Delegations::new);
    }

    void enter(Generator outer, Generator inner) {
        waiting.add(new Waiting(outer, inner));
    }

    void leave() {
        waiting.removeLast();
    }

    /// Is that a method which goes on with a delegate?
    public static boolean isFrame(Class<?> declaring, String method) {
        return declaring == Generator.class && Generator.DELEGATIONS.contains(method);
    }

    /// What the `at`th such JVM frame from the innermost one on stands for.
    public static List<StackFrames.Frame> frames(Context ctx, int at) {
        List<Waiting> waiting = of(ctx).waiting;
        Waiting entry = waiting.get(waiting.size() - 1 - at);
        return entry.outer.frames(ctx, entry.inner);
    }
}
