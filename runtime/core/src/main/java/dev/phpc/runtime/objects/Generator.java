package dev.phpc.runtime.objects;

import dev.phpc.runtime.Context;
import dev.phpc.runtime.Errors;
import dev.phpc.runtime.PhpArray;
import dev.phpc.runtime.PhpThrow;
import dev.phpc.runtime.Ref;
import dev.phpc.runtime.Slot;
import dev.phpc.runtime.declare.PhpExtension;
import dev.phpc.runtime.declare.PhpMethod;
import dev.phpc.runtime.link.StackFrames;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/// A call of a function with `yield`: runs its [GeneratorBody] bit by bit.
@PhpExtension("Core")
@dev.phpc.runtime.declare.PhpClass("#[NotSerializable] #[NotCloneable] #[NoDynamicProperties] final class Generator implements Iterator")
public final class Generator extends PhpObject implements InternalIterator {
    /// The methods whose frames stand for those of waiting generators.
    static final Set<String> DELEGATIONS = Set.of("hasElement", "runLeaf", "abortion");

    private final Routine routine;
    private GeneratorBody body;
    private boolean started;
    private boolean atFirstYield;
    private boolean running;
    private boolean ending;
    private Object key;
    private Object value;
    private long lastKey = -1;
    private Object sent;
    /// What was delegated to has ended and given what is to be received, before this generator went on.
    private boolean isResultWaiting;
    private PhpThrow thrown;
    private Object result;
    private boolean hasReturned;
    private Delegate delegate;
    private int delegationLine;
    private Delegations delegations;
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
        Generator generator = new Generator(ctx.classes().builtin("generator"), routine, body);
        if (ctx.countsObjects) {
            Lifetimes.track(ctx, generator);
            Destructors.await(ctx, generator);
        }
        return generator;
    }

    // For bodies.

    /// `yield $value`.
    public void yielded(Object value) {
        replace(++lastKey, value);
    }

    /// `yield $key => $value`.
    public void yielded(Object key, Object value) {
        if (key instanceof Long number && number > lastKey) {
            lastKey = number;
        }
        replace(key instanceof Slot slot ? slot.get() : key, value);
    }

    private void replace(Object newKey, Object newValue) {
        Context ctx = cls.context();
        if (ending) {
            throw Errors.error(ctx, "Cannot yield from finally in a force-closed generator");
        }
        if (!ctx.countsObjects) {
            key = newKey;
            value = newValue;
            return;
        }
        Object oldKey = key;
        Object oldValue = value;
        key = Lifetimes.retain(newKey);
        value = Lifetimes.retain(newValue);
        Lifetimes.release(ctx, oldKey);
        Lifetimes.releaseBorrowed(ctx, oldValue);
    }

    /// `yield from $source`.
    public void delegate(Context ctx, Object source, int line) {
        delegationLine = line;
        delegations = Delegations.of(ctx);
        if (ending) {
            throw Errors.error(ctx, "Cannot use \"yield from\" in a force-closed generator");
        }
        delegate = Delegate.of(ctx, this, source);
    }

    /// `return $value`.
    public void returned(Object value) {
        result = Lifetimes.retain(value);
        hasReturned = true;
    }

    /// What the `yield` or `yield from` where the body stood is worth, or throws what was thrown in.
    public Object received(Context ctx) {
        PhpThrow pending = thrown;
        if (pending != null) {
            thrown = null;
            throw pending;
        }
        return takeSent();
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

    /// Makes sure that it has begun, and that what it delegates to has not ended unseen.
    private void prepare(Context ctx) {
        if (!started || delegate != null) {
            start(ctx);
            settle(ctx);
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
        inner.sent = Lifetimes.retain(takeSent());
        try {
            runLeaf(ctx, inner);
        } catch (PhpThrow failure) {
            outerOf(inner).fail(ctx, failure);
            return false;
        }
        return inner.body != null;
    }

    private void runLeaf(Context ctx, Generator inner) {
        running = true;
        delegations.enter(this, inner);
        try {
            inner.resume(ctx);
        } finally {
            delegations.leave();
            running = false;
        }
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
    private void fail(Context ctx, PhpThrow failure) {
        thrown = failure;
        undelegate(ctx);
    }

    private boolean isDelegateGoingOn(Context ctx) {
        return hasElement(ctx, true);
    }

    private boolean isDelegateStarted(Context ctx) {
        return hasElement(ctx, false);
    }

    /// Goes on with the delegate, or to its first element. At its end, its result or its exception is what the body will receive.
    private boolean hasElement(Context ctx, boolean isStarted) {
        running = true;
        delegations.enter(this, delegate.generator());
        try {
            if (goOn(ctx, isStarted)) {
                return true;
            }
            sent = Lifetimes.retain(delegate.result(ctx));
        } catch (PhpThrow failure) {
            thrown = failure;
        } finally {
            delegations.leave();
            running = false;
        }
        undelegate(ctx);
        return false;
    }

    private boolean goOn(Context ctx, boolean isStarted) {
        boolean hasElement = !isStarted ? delegate.start(ctx) : thrown != null ? delegate.raise(ctx, takeThrown()) : delegate.next(ctx, takeSent());
        if (hasElement && delegate.generator() == null) {
            Object element = delegate.value(ctx);
            replace(delegate.key(ctx), element);
        }
        return hasElement;
    }

    /// The frames of the generators that wait for `inner`, from the innermost one to this.
    List<StackFrames.Frame> frames(Context ctx, Generator inner) {
        List<StackFrames.Frame> frames = new ArrayList<>();
        Generator each = this;
        do {
            frames.addFirst(each.frame(ctx));
            each = each.delegate == null ? null : each.delegate.generator();
        } while (each != null && each != inner);
        return frames;
    }

    /// How a stack trace shows this generator while it waits for its delegate.
    private StackFrames.Frame frame(Context ctx) {
        PhpClass owner = routine.declaringClass();
        return new StackFrames.Frame(routine.signature().file(), delegationLine, routine.name(), owner == null ? null : owner.name(),
                owner == null ? null : routine.isStatic() ? "::" : "->", null, ctx.recorded == null ? null : body.arguments());
    }

    private void undelegate(Context ctx) {
        Delegate ended = delegate;
        delegate = null;
        if (ended != null) {
            ended.close(ctx);
        }
    }

    private PhpThrow takeThrown() {
        PhpThrow taken = thrown;
        thrown = null;
        return taken;
    }

    private Object takeSent() {
        Object taken = Lifetimes.unretain(sent);
        sent = null;
        isResultWaiting = false;
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
                finish(ctx);
            }
        }
    }

    /// The last value stays, for who has delegated to this generator and not seen yet that it has ended.
    private void finish(Context ctx) {
        body = null;
        sent = null;
        thrown = null;
        undelegate(ctx);
        leaf = null;
        if (ctx.countsObjects) {
            Destructors.forget(ctx, this);
        }
    }

    /// What this generator delegates to may have ended meanwhile, because somebody else went on with it.
    private void settle(Context ctx) {
        while (delegate != null && !running && leaf() == null) {
            Generator outer = this;
            Generator inner = delegate.generator();
            while (inner != null && inner.delegate != null) {
                outer = inner;
                inner = outer.delegate.generator();
            }
            if (inner == null || !inner.isFinished()) {
                return;
            }
            if (inner.hasReturned) {
                outer.receive(ctx, inner);
            } else {
                outer.fail(ctx, outer.abortion(ctx));
                resume(ctx);
            }
        }
    }

    /// The value stays that of the generator that has ended, until this one goes on.
    private void receive(Context ctx, Generator ended) {
        value = Lifetimes.retain(ended.value);
        key = null;
        sent = Lifetimes.retain(ended.result);
        isResultWaiting = true;
        undelegate(ctx);
    }

    /// Happens where this generator waits.
    private PhpThrow abortion(Context ctx) {
        delegations.enter(this, delegate.generator());
        try {
            return Errors.of(ctx, "ClosedGeneratorException", "Generator yielded from aborted, no return value available", 0);
        } finally {
            delegations.leave();
        }
    }

    @Override
    protected void abandoned(Context ctx) {
        destroy(ctx);
    }

    /// What its variables hold, the cycle collector is not told: a generator in a cycle lives on.
    @Override
    protected void held(Consumer<Object> out) {
        for (Object each : new Object[] {key, value, result, delegate == null ? null : delegate.generator()}) {
            if (each instanceof PhpObject) {
                out.accept(each);
            }
        }
    }

    /// Ends the generator where it stands: `finally` blocks run, after those of the generator it delegates to, if nobody else has that.
    public void destroy(Context ctx) {
        GeneratorBody ended = body;
        if (ended == null || running) {
            return;
        }
        running = true;
        ending = true;
        try {
            undelegate(ctx);
            if (started) {
                ended.destroy(ctx, this);
            } else {
                ended.discard(ctx);
            }
        } finally {
            running = false;
            finish(ctx);
        }
    }

    // For PHP code and `foreach`.

    /// The element as a reference, for a generator that yields by reference.
    @Override
    public Ref currentReference(Context ctx) {
        start(ctx);
        settle(ctx);
        if (delegate != null) {
            return new Ref(current(ctx));
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
        prepare(ctx);
        return body != null;
    }

    @Override
    @PhpMethod("current(): mixed")
    public Object current(Context ctx) {
        prepare(ctx);
        Generator inner = delegate == null ? null : leaf();
        return inner != null ? Slot.value(inner.value) : body == null ? null : Slot.value(value);
    }

    @Override
    @PhpMethod("key(): mixed")
    public Object key(Context ctx) {
        prepare(ctx);
        Generator inner = delegate == null ? null : leaf();
        return inner != null ? inner.key : body == null ? null : key;
    }

    @Override
    @PhpMethod("next(): void")
    public void next(Context ctx) {
        prepare(ctx);
        resume(ctx);
    }

    @PhpMethod("send(mixed $value): mixed")
    public Object send(Context ctx, Object sentValue) {
        prepare(ctx);
        if (body == null) {
            return null;
        }
        if (!running && !isResultWaiting) {
            sent = Lifetimes.retain(sentValue instanceof PhpArray array ? array.share() : sentValue);
        }
        resume(ctx);
        return body == null ? null : current(ctx);
    }

    @PhpMethod("throw(Throwable $exception): mixed")
    public Object raise(Context ctx, PhpObject exception) {
        start(ctx);
        settle(ctx);
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
