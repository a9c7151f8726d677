package dev.phpc.ext.core.fibers;

import dev.phpc.runtime.Context;
import dev.phpc.runtime.Errors;
import dev.phpc.runtime.PhpArray;
import dev.phpc.runtime.PhpThrow;
import dev.phpc.runtime.declare.PhpClass;
import dev.phpc.runtime.declare.PhpExtension;
import dev.phpc.runtime.declare.PhpMethod;
import dev.phpc.runtime.link.GeneratorEnd;
import dev.phpc.runtime.objects.Destructors;
import dev.phpc.runtime.objects.Lifetimes;
import dev.phpc.runtime.objects.PhpCallable;
import dev.phpc.runtime.objects.PhpObject;
import jdk.internal.vm.Continuation;
import jdk.internal.vm.ContinuationScope;
import java.util.function.Consumer;

/// A call that can be suspended, with all the calls inside it, and resumed: one of the JDK's own continuations.
@PhpExtension("Core")
@PhpClass("#[NotSerializable] #[NotCloneable] #[NoDynamicProperties] final class Fiber")
public final class Fiber extends PhpObject {
    private static final ContinuationScope SCOPE = new ContinuationScope("fiber");

    private enum Status { NEW, RUNNING, SUSPENDED, RETURNED, THREW }

    private Status status = Status.NEW;
    private PhpCallable callback;
    private Continuation continuation;
    private Fiber resumedBy;
    /// What `suspend` and `resume` hand over to the other side.
    private Object transferred;
    private PhpThrow raised;
    private Throwable failure;
    private Object result;
    private boolean destroying;

    public Fiber(dev.phpc.runtime.objects.PhpClass cls) {
        super(cls);
    }

    @PhpMethod("__construct(callable $callback)")
    void construct(PhpCallable callback) {
        this.callback = callback;
        Lifetimes.retain(target());
    }

    /// The closure or object that is called, or null.
    private PhpObject target() {
        Object target = callback == null ? null : callback.value() instanceof PhpObject ? callback.value() : callback.receiver();
        return target instanceof PhpObject object ? object : null;
    }

    @Override
    protected void held(Consumer<Object> out) {
        if (target() != null) {
            out.accept(target());
        }
        if (result instanceof PhpObject) {
            out.accept(result);
        }
    }

    @PhpMethod("start(mixed ...$args): mixed")
    Object start(Context ctx, Object[] args) {
        if (status != Status.NEW) {
            throw error(ctx, "Cannot start a fiber that has already been started");
        }
        continuation = new Continuation(SCOPE, () -> body(ctx, args));
        return run(ctx);
    }

    @PhpMethod("resume(mixed $value = null): mixed")
    Object resume(Context ctx, Object value) {
        requireSuspended(ctx);
        transferred = shared(value);
        return run(ctx);
    }

    @PhpMethod("throw(Throwable $exception): mixed")
    Object raise(Context ctx, PhpObject exception) {
        requireSuspended(ctx);
        raised = new PhpThrow(exception);
        return run(ctx);
    }

    @PhpMethod("isStarted(): bool")
    boolean isStarted() {
        return status != Status.NEW;
    }

    @PhpMethod("isSuspended(): bool")
    boolean isSuspended() {
        return status == Status.SUSPENDED;
    }

    @PhpMethod("isRunning(): bool")
    boolean isRunning() {
        return status == Status.RUNNING;
    }

    @PhpMethod("isTerminated(): bool")
    boolean isTerminated() {
        return status == Status.RETURNED || status == Status.THREW;
    }

    @PhpMethod("getReturn(): mixed")
    Object getReturn(Context ctx) {
        return switch (status) {
            case RETURNED -> result;
            case NEW -> throw error(ctx, "Cannot get fiber return value: The fiber has not been started");
            case THREW -> throw error(ctx, "Cannot get fiber return value: The fiber threw an exception");
            default -> throw error(ctx, "Cannot get fiber return value: The fiber has not returned");
        };
    }

    @PhpMethod("static suspend(mixed $value = null): mixed")
    static Object suspend(Context ctx, Object value) {
        Fiber fiber = Fibers.of(ctx).current();
        if (fiber == null) {
            throw error(ctx, "Cannot suspend outside of a fiber");
        }
        if (fiber.destroying) {
            throw error(ctx, "Cannot suspend in a force-closed fiber");
        }
        return fiber.suspended(ctx, value);
    }

    @PhpMethod("static getCurrent(): ?Fiber")
    static Fiber getCurrent(Context ctx) {
        return Fibers.of(ctx).current();
    }

    private void requireSuspended(Context ctx) {
        if (status != Status.SUSPENDED) {
            throw error(ctx, "Cannot resume a fiber that is not suspended");
        }
    }

    private void body(Context ctx, Object[] args) {
        try {
            result = Lifetimes.retain(callback.call(ctx, args));
            status = Status.RETURNED;
        } catch (GeneratorEnd destroyed) {
            status = Status.RETURNED;
        } catch (Throwable thrown) {
            failure = thrown;
            status = Status.THREW;
        }
    }

    /// Goes on in the fiber until it suspends or ends.
    private Object run(Context ctx) {
        Fibers fibers = Fibers.of(ctx);
        int reporting = ctx.diagnostics().switchTo(status == Status.NEW ? ctx.diagnostics().configured() : ctx.diagnostics().reporting());
        resumedBy = fibers.current();
        fibers.enter(this);
        status = Status.RUNNING;
        Lifetimes.retain(this);
        try {
            continuation.run();
        } finally {
            Lifetimes.unretain(this);
            fibers.enter(resumedBy);
            resumedBy = null;
            ctx.diagnostics().switchTo(reporting);
        }
        if (continuation.isDone()) {
            fibers.ended(this);
            Destructors.forget(ctx, this);
            continuation = null;
            Lifetimes.releaseBorrowed(ctx, target());
            callback = null;
            throwFailure();
            return null;
        }
        return taken();
    }

    private void throwFailure() {
        Throwable thrown = failure;
        failure = null;
        if (thrown instanceof RuntimeException unchecked) {
            throw unchecked;
        }
        if (thrown instanceof Error error) {
            throw error;
        }
    }

    private Object suspended(Context ctx, Object value) {
        int reporting = ctx.diagnostics().reporting();
        transferred = shared(value);
        status = Status.SUSPENDED;
        Fibers.of(ctx).suspended(this);
        Destructors.await(ctx, this);
        Continuation.yield(SCOPE);
        ctx.diagnostics().switchTo(reporting);
        if (destroying) {
            throw new GeneratorEnd(false);
        }
        PhpThrow pending = raised;
        if (pending != null) {
            raised = null;
            throw pending;
        }
        return taken();
    }

    @Override
    protected void abandoned(Context ctx) {
        destroy(ctx);
    }

    /// Ends a suspended fiber that nobody will resume: its `finally` blocks run.
    void destroy(Context ctx) {
        if (status == Status.SUSPENDED) {
            destroying = true;
            run(ctx);
        }
    }

    private Object taken() {
        Object taken = transferred;
        transferred = null;
        return taken;
    }

    private static Object shared(Object value) {
        return value instanceof PhpArray array ? array.share() : value;
    }

    private static PhpThrow error(Context ctx, String message) {
        return Errors.of(ctx, "FiberError", message, 0);
    }
}
