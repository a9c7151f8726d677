package dev.phpc.runtime.objects;

import dev.phpc.runtime.Context;
import dev.phpc.runtime.link.StackFrames;
import java.util.Arrays;
import java.util.List;

/// The generators that wait at a `yield from` while the one they delegate to runs. The JVM's stack has no frames of theirs, but in their place
/// one of the method of [Generator] that goes on with the innermost one.
public final class Delegations {
    /// The outermost generators of chains, and the generators that run for them: null where that is an iterator.
    private Generator[] outer = new Generator[16];
    private Generator[] inner = new Generator[16];
    private int depth;

    private Delegations() {
    }

    static Delegations of(Context ctx) {
        return ctx.state(Delegations.class, Delegations::new);
    }

    void enter(Generator waiting, Generator running) {
        if (depth == outer.length) {
            outer = Arrays.copyOf(outer, depth * 2);
            inner = Arrays.copyOf(inner, depth * 2);
        }
        outer[depth] = waiting;
        inner[depth++] = running;
    }

    void leave() {
        depth--;
        outer[depth] = null;
        inner[depth] = null;
    }

    /// Is that a method which goes on with a delegate?
    public static boolean isFrame(Class<?> declaring, String method) {
        return declaring == Generator.class && Generator.DELEGATIONS.contains(method);
    }

    /// What the `at`th such JVM frame from the innermost one on stands for.
    public static List<StackFrames.Frame> frames(Context ctx, int at) {
        Delegations delegations = of(ctx);
        int index = delegations.depth - 1 - at;
        return delegations.outer[index].frames(ctx, delegations.inner[index]);
    }
}
