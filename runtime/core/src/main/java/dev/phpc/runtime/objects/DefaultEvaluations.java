package dev.phpc.runtime.objects;

import dev.phpc.runtime.Context;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/// The calls whose default arguments are being computed, or whose arguments are being converted. In PHP they have begun by then: what goes wrong
/// there happens in the callee.
public final class DefaultEvaluations {
    /// The method whose JVM frame stands for such a call.
    public static final String FRAME = "evaluate";

    /// A call that has begun, and the line that it has got to: `args` is null where arguments are not recorded.
    public record Entered(Routine routine, Object receiver, Object[] args, int line) { }

    private final List<Entered> running = new ArrayList<>();

    public static DefaultEvaluations of(Context ctx) {
        return ctx.state(DefaultEvaluations.class, DefaultEvaluations::new);
    }

    /// The value of the default expression of a parameter of `routine`.
    static Object defaultValue(Context ctx, Routine routine, Object receiver, Object[] args, int position, Initializer value, PhpClass scope) {
        return evaluate(ctx, routine, receiver, args, position, () -> value.evaluate(ctx, scope));
    }

    /// What `computation` finds out about the argument at `position`.
    static Object evaluate(Context ctx, Routine routine, Object receiver, Object[] args, int position, Supplier<Object> computation) {
        List<Entered> running = of(ctx).running;
        running.add(new Entered(routine, receiver, ctx.recorded == null ? null : args, routine.lineOf(position)));
        try {
            return computation.get();
        } finally {
            running.removeLast();
        }
    }

    /// The `at`th of them from the innermost one on.
    public Entered entered(int at) {
        return running.get(running.size() - 1 - at);
    }
}
