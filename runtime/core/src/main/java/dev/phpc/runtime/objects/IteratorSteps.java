package dev.phpc.runtime.objects;

import dev.phpc.runtime.Context;
import dev.phpc.runtime.Conversions;
import dev.phpc.runtime.Errors;
import dev.phpc.runtime.Ref;
import dev.phpc.runtime.Slot;

/// An Iterator with its five methods looked up: PHP code's own where it has them, else those of the Java class, called directly.
public final class IteratorSteps extends Iteration {
    private static final Object[] NO_ARGUMENTS = {};

    private final Context ctx;
    private final PhpObject iterator;
    private InternalIterator internal;
    /// The iterator, if it is a generator: a class that nothing extends.
    private final Generator generator;
    private final Routine rewind;
    private final Routine valid;
    private final Routine current;
    private final Routine key;
    private final Routine next;
    private boolean started;
    private int handle;
    private boolean isForeach;

    private IteratorSteps(Context ctx, PhpObject iterator) {
        this.ctx = ctx;
        this.iterator = iterator;
        Lifetimes.retain(iterator);
        this.internal = iterator instanceof InternalIterator own ? own : null;
        this.generator = iterator instanceof Generator own ? own : null;
        rewind = routine("rewind");
        valid = routine("valid");
        current = routine("current");
        key = routine("key");
        next = routine("next");
    }

    public static IteratorSteps of(Context ctx, PhpObject iterator) {
        return new IteratorSteps(ctx, iterator);
    }

    /// The Iterator behind a Traversable: itself, or what its `getIterator()` finally gives.
    public static PhpObject iteratorOf(Context ctx, PhpObject traversable) {
        PhpObject object = traversable;
        while (!object.cls().isNamed("iterator")) {
            PhpClass aggregate = object.cls();
            Object result = Slot.value(aggregate.method("getiterator").call(ctx, object, NO_ARGUMENTS));
            if (!(result instanceof PhpObject iterator) || iterator == object || !iterator.cls().isNamed("traversable")) {
                throw Errors.of(ctx, "Exception", "Objects returned by " + aggregate.name()
                        + "::getIterator() must be traversable or implement interface Iterator", 0);
            }
            object = iterator;
        }
        return object;
    }

    /// The method, or null if Java code runs it.
    private Routine routine(String name) {
        Routine routine = iterator.cls().method(name);
        return internal != null && routine.has(Modifiers.BUILTIN) ? null : routine;
    }

    public PhpObject iterator() {
        return iterator;
    }

    public void rewind() {
        if (rewind == null) {
            internal.rewind(ctx);
        } else {
            rewind.call(ctx, iterator, NO_ARGUMENTS);
        }
    }

    public boolean valid() {
        return valid == null ? internal.valid(ctx) : Conversions.toBoolean(Slot.value(valid.call(ctx, iterator, NO_ARGUMENTS)));
    }

    public Object current() {
        Object value = current == null ? internal.current(ctx) : Slot.value(current.call(ctx, iterator, NO_ARGUMENTS));
        return isForeach ? value : Lifetimes.pin(value);
    }

    @Override
    public Object key() {
        return generator != null ? generator.key(ctx) : key == null ? internal.key(ctx) : Slot.value(key.call(ctx, iterator, NO_ARGUMENTS));
    }

    public void forward() {
        if (generator != null) {
            generator.next(ctx);
        } else if (next == null) {
            internal.next(ctx);
        } else {
            next.call(ctx, iterator, NO_ARGUMENTS);
        }
    }

    void begin(boolean byReference) {
        if (internal != null) {
            internal.begin(ctx, byReference);
            if (rewind == null && valid == null && current == null && key == null && next == null) {
                internal = internal.walker();
            }
        } else if (byReference) {
            throw Errors.error(ctx, "An iterator cannot be used with foreach by reference");
        }
    }

    @Override
    public boolean next() {
        if (started) {
            forward();
        } else {
            started = true;
            rewind();
        }
        return generator == null ? valid() : generator.valid(ctx);
    }

    @Override
    public Object value() {
        return generator == null ? current() : generator.current(ctx);
    }

    /// The walk is that of compiled code, which takes note of what it gets. While it goes on, PHP counts it among the objects; what a builtin
    /// class gives as its iterator is in PHP nothing else.
    void inForeach(boolean takesHandle) {
        isForeach = true;
        handle = ctx.countsObjects && takesHandle ? iterator.cls.handles.take() : 0;
    }

    @Override
    public void close() {
        Lifetimes.releaseBorrowed(ctx, iterator);
        if (handle != 0) {
            iterator.cls.handles.giveBack(handle);
            handle = 0;
        }
    }

    @Override
    public Ref reference() {
        return internal.currentReference(ctx);
    }
}
