package dev.phpc.runtime.objects;

import dev.phpc.runtime.Context;
import dev.phpc.runtime.Errors;
import dev.phpc.runtime.PhpArray;
import dev.phpc.runtime.PhpThrow;
import dev.phpc.runtime.Ref;
import dev.phpc.runtime.Slot;
import dev.phpc.runtime.declare.PhpExtension;
import dev.phpc.runtime.declare.PhpMethod;

/// A call of a function with `yield`: runs its [GeneratorBody] bit by bit.
@PhpExtension("Core")
@dev.phpc.runtime.declare.PhpClass("#[NotSerializable] #[NotCloneable] #[NoDynamicProperties] final class Generator implements Iterator")
public final class Generator extends PhpObject implements InternalIterator {
    private final Routine routine;
    private GeneratorBody body;
    private boolean started;
    private boolean atFirstYield;
    private boolean running;
    private Object key;
    private Object value;
    private long lastKey = -1;
    private Object sent;
    private PhpThrow thrown;
    private Object result;
    private boolean hasReturned;
    private Delegate delegate;
    /// The innermost generator of a chain of `yield from`, as it was found last.
    private Generator leaf;

    /// Generators are never made by `new`.
    public Generator(PhpClass cls) {
        super(cls);
        throw Errors.error(cls.context(), "The \"Generator\" class is reserved for internal use and cannot be manually instantiated");
    }

    private Generator(PhpClass cls, Routine routine, GeneratorBody body) {
        super(cls);
        this.routine = routine;
        this.body = body;
    }

    /// What a call of `routine` gives; `routine` is null where it is not at hand.
    public static Generator of(Context ctx, Routine routine, GeneratorBody body) {
        return new Generator(ctx.classes().builtin("generator"), routine, body);
    }

    // For bodies.

    /// `yield $value`.
    public void yielded(Object value) {
        key = ++lastKey;
        this.value = value;
    }

    /// `yield $key => $value`.
    public void yielded(Object key, Object value) {
        if (key instanceof Long number && number > lastKey) {
            lastKey = number;
        }
        this.key = key instanceof Slot slot ? slot.get() : key;
        this.value = value;
    }

    /// `yield from $source`.
    public void delegate(Context ctx, Object source) {
        delegate = Delegate.of(ctx, this, source);
    }

    /// `return $value`.
    public void returned(Object value) {
        result = value;
        hasReturned = true;
    }

    /// What the `yield` or `yield from` where the body stood is worth, or throws what was thrown in.
    public Object received(Context ctx) {
        PhpThrow pending = thrown;
        if (pending != null) {
            thrown = null;
            throw pending;
        }
        Object received = sent;
        sent = null;
        return received;
    }

    // The machine.

    /// Whether it has ended, by returning or by an exception.
    public boolean isClosed() {
        return body == null;
    }

    /// The generator whose body runs when this one is resumed: that of a `yield from`.
    public Generator innermost() {
        Generator inner = delegate == null ? null : delegate.generator();
        return inner == null ? this : inner.innermost();
    }

    boolean isFinished() {
        return body == null;
    }

    boolean isRunning() {
        return running;
    }

    boolean hasReturned() {
        return hasReturned;
    }

    Object result() {
        return result;
    }

    void start(Context ctx) {
        if (!started) {
            started = true;
            resume(ctx);
            atFirstYield = true;
        }
    }

    /// Goes on to the next element: of what is delegated to, or of the body.
    private void resume(Context ctx) {
        if (body == null) {
            return;
        }
        if (running) {
            throw Errors.error(ctx, "Cannot resume an already running generator");
        }
        atFirstYield = false;
        if (delegate != null && isLeafGoingOn(ctx) || delegate != null && isDelegateGoingOn(ctx)) {
            return;
        }
        do {
            run(ctx);
        } while (body != null && delegate != null && !isDelegateStarted(ctx));
    }

    /// The innermost generator of the chain that this one delegates to, if it stands at a `yield`; else null.
    private Generator leaf() {
        Generator inner = leaf == null ? this : leaf;
        for (Delegate next = inner.delegate; next != null && next.generator() != null; next = inner.delegate) {
            inner = next.generator();
        }
        leaf = inner == this || inner.body == null ? null : inner;
        return leaf;
    }

    /// Resumes the innermost generator of a chain, however long, at once. What ends or breaks it goes from link to link.
    private boolean isLeafGoingOn(Context ctx) {
        Generator inner = leaf();
        if (inner == null || thrown != null) {
            return false;
        }
        if (inner.running) {
            throw Errors.error(ctx, "Cannot resume an already running generator");
        }
        inner.sent = takeSent();
        running = true;
        try {
            inner.resume(ctx);
        } catch (PhpThrow failure) {
            outerOf(inner).fail(failure);
            return false;
        } finally {
            running = false;
        }
        return inner.body != null;
    }

    /// The generator of the chain that delegates to `inner`.
    private Generator outerOf(Generator inner) {
        Generator outer = this;
        while (outer.delegate.generator() != inner) {
            outer = outer.delegate.generator();
        }
        return outer;
    }

    /// What this generator delegated to threw.
    private void fail(PhpThrow failure) {
        thrown = failure;
        delegate = null;
    }

    private boolean isDelegateGoingOn(Context ctx) {
        running = true;
        try {
            if (thrown != null ? delegate.raise(ctx, takeThrown()) : delegate.next(ctx, takeSent())) {
                return true;
            }
            sent = delegate.result(ctx);
        } catch (PhpThrow failure) {
            thrown = failure;
        } finally {
            running = false;
        }
        delegate = null;
        return false;
    }

    private boolean isDelegateStarted(Context ctx) {
        running = true;
        try {
            if (delegate.start(ctx)) {
                return true;
            }
            sent = delegate.result(ctx);
        } catch (PhpThrow failure) {
            thrown = failure;
        } finally {
            running = false;
        }
        delegate = null;
        return false;
    }

    private PhpThrow takeThrown() {
        PhpThrow taken = thrown;
        thrown = null;
        return taken;
    }

    private Object takeSent() {
        Object taken = sent;
        sent = null;
        return taken;
    }

    private void run(Context ctx) {
        running = true;
        boolean goesOn = false;
        try {
            goesOn = body.resume(ctx, this);
        } finally {
            running = false;
            if (!goesOn) {
                finish();
            }
        }
    }

    private void finish() {
        body = null;
        key = null;
        value = null;
        sent = null;
        thrown = null;
        delegate = null;
        leaf = null;
    }

    /// Ends the generator where it stands: `finally` blocks run.
    public void destroy(Context ctx) {
        GeneratorBody ended = body;
        if (ended != null && !running) {
            running = true;
            try {
                if (started) {
                    ended.destroy(ctx, this);
                }
            } finally {
                running = false;
                finish();
            }
        }
    }

    // For PHP code and `foreach`.

    /// The element as a reference, for a generator that yields by reference.
    @Override
    public Ref currentReference(Context ctx) {
        start(ctx);
        if (delegate != null) {
            return new Ref(delegate.value(ctx));
        }
        if (value instanceof Ref ref) {
            return ref;
        }
        Ref ref = new Ref(value);
        value = ref;
        return ref;
    }

    public boolean returnsReferences() {
        return routine != null && routine.returnsReference();
    }

    @Override
    @PhpMethod("rewind(): void")
    public void rewind(Context ctx) {
        start(ctx);
        if (!atFirstYield) {
            throw Errors.of(ctx, "Exception", "Cannot rewind a generator that was already run", 0);
        }
    }

    /// What `foreach` does first.
    @Override
    public void begin(Context ctx, boolean byReference) {
        if (body == null && started) {
            throw Errors.of(ctx, "Exception", "Cannot traverse an already closed generator", 0);
        }
        if (byReference && !returnsReferences()) {
            throw Errors.of(ctx, "Exception",
                    "You can only iterate a generator by-reference if it declared that it yields by-reference", 0);
        }
    }

    @Override
    @PhpMethod("valid(): bool")
    public boolean valid(Context ctx) {
        start(ctx);
        return body != null;
    }

    @Override
    @PhpMethod("current(): mixed")
    public Object current(Context ctx) {
        start(ctx);
        return delegate != null ? delegatedValue(ctx) : Slot.value(value);
    }

    @Override
    @PhpMethod("key(): mixed")
    public Object key(Context ctx) {
        start(ctx);
        return delegate != null ? delegatedKey(ctx) : key;
    }

    private Object delegatedValue(Context ctx) {
        Generator inner = leaf();
        Delegate last = inner == null ? delegate : inner.delegate;
        return last == null ? Slot.value(inner.value) : last.value(ctx);
    }

    private Object delegatedKey(Context ctx) {
        Generator inner = leaf();
        Delegate last = inner == null ? delegate : inner.delegate;
        return last == null ? inner.key : last.key(ctx);
    }

    @Override
    @PhpMethod("next(): void")
    public void next(Context ctx) {
        if (started) {
            resume(ctx);
        } else {
            start(ctx);
            resume(ctx);
        }
    }

    @PhpMethod("send(mixed $value): mixed")
    public Object send(Context ctx, Object sentValue) {
        start(ctx);
        if (body == null) {
            return null;
        }
        if (!running) {
            sent = sentValue instanceof PhpArray array ? array.share() : sentValue;
        }
        resume(ctx);
        return body == null ? null : current(ctx);
    }

    @PhpMethod("throw(Throwable $exception): mixed")
    public Object raise(Context ctx, PhpObject exception) {
        start(ctx);
        if (body == null) {
            throw new PhpThrow(exception);
        }
        if (!running) {
            thrown = new PhpThrow(exception);
        }
        resume(ctx);
        return body == null ? null : current(ctx);
    }

    @PhpMethod("getReturn(): mixed")
    public Object getReturn(Context ctx) {
        start(ctx);
        if (!hasReturned) {
            throw Errors.of(ctx, "Exception", "Cannot get return value of a generator that hasn't returned", 0);
        }
        return Slot.value(result);
    }

    @PhpMethod("__debugInfo(): array")
    PhpArray debugInfo() {
        PhpArray info = new PhpArray();
        info.put("function", routine == null ? null : routine.displayName());
        return info;
    }

    /// The function whose call this is, or null.
    public Routine routine() {
        return routine;
    }
}
