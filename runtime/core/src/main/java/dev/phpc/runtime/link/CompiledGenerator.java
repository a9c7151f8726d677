package dev.phpc.runtime.link;

import dev.phpc.runtime.Context;
import dev.phpc.runtime.objects.Generator;
import dev.phpc.runtime.objects.GeneratorBody;
import dev.phpc.runtime.objects.Lifetimes;
import dev.phpc.runtime.objects.Routine;

/// The body of a generator as compiled: an entry of its unit that runs from one `yield` to the next. Between the two its local variables rest here.
public final class CompiledGenerator extends GeneratorBody {
    /// What the entry returns at a `yield`; anything else is the generator's result.
    public static final Object SUSPENDED = new Object();

    private final CompiledUnit unit;
    private final int entry;
    private boolean isEnding;
    public final Object receiver;
    public final Object[] args;
    /// Local variables that are references, and those that are JVM numbers.
    public final Object[] values;
    public final long[] numbers;
    public Generator generator;

    private CompiledGenerator(CompiledUnit unit, int entry, Object receiver, Object[] args, int values, int numbers) {
        this.unit = unit;
        this.entry = entry;
        this.receiver = receiver;
        this.args = args;
        this.values = new Object[values];
        this.numbers = new long[numbers];
    }

    /// What a call of the function gives.
    public static Generator create(Context ctx, Routine routine, CompiledUnit unit, int entry, Object receiver, Object[] args, int values, int numbers) {
        return Generator.of(ctx, routine, new CompiledGenerator(unit, entry, receiver, args, values, numbers));
    }

    @Override
    public boolean resume(Context ctx, Generator running) {
        generator = running;
        Object result = run(ctx);
        if (result == SUSPENDED) {
            return true;
        }
        running.returned(result);
        return false;
    }

    private Object run(Context ctx) {
        if (ctx.recorded == null) {
            return unit.call(entry, ctx, this, null);
        }
        ctx.recorded.enter(generator.routine(), receiver, args);
        try {
            return unit.call(entry, ctx, this, null);
        } finally {
            ctx.recorded.leave();
        }
    }

    /// What a `yield` is worth when the body goes on.
    public Object received(Context ctx) {
        if (isEnding) {
            throw new GeneratorEnd(true);
        }
        return generator.received(ctx);
    }

    @Override
    public Object[] arguments() {
        return args;
    }

    @Override
    public void discard(Context ctx) {
        Lifetimes.releaseBorrowed(ctx, receiver);
        for (Object arg : args) {
            Lifetimes.releaseBorrowed(ctx, arg);
        }
    }

    @Override
    public void destroy(Context ctx, Generator ended) {
        isEnding = true;
        generator = ended;
        try {
            run(ctx);
        } catch (GeneratorEnd end) {
            return;
        }
    }
}
