package dev.phpc.runtime.objects;

import dev.phpc.runtime.Context;
import dev.phpc.runtime.Errors;
import dev.phpc.runtime.PhpArray;
import dev.phpc.runtime.Ref;
import dev.phpc.runtime.declare.PhpExtension;
import dev.phpc.runtime.declare.PhpMethod;
import java.util.function.Consumer;

/// `function () { … }`, `fn () => …`, and callables made into closures.
@PhpExtension("Core")
@dev.phpc.runtime.declare.PhpClass("#[NotSerializable] #[NoDynamicProperties] final class Closure")
public class Closure extends PhpObject {
    public final Routine routine;
    /// `$this` in the body, or null.
    public final PhpObject boundThis;
    /// The class whose private members the body sees, or null.
    public final PhpClass scope;
    /// What `static` means in the body, or null.
    public final PhpClass calledClass;
    /// Values of `use`, `Ref`s where taken by reference, in the order of the compiled body.
    public final Object[] captured;
    /// Static variables of the body, kept by compiled code: every closure object has its own.
    public Object[] statics;
    /// Made from a function or method that has a name: it can't be bound to another class.
    public final boolean isFake;

    private static final Object[] NOTHING = {};

    /// Closures are never made by `new`.
    public Closure(PhpClass cls) {
        this(cls, null, null, null, null, null, false);
        throw Errors.error(cls.context(), "Instantiation of class Closure is not allowed");
    }

    public Closure(PhpClass cls, Routine routine, PhpObject boundThis, PhpClass scope, PhpClass calledClass, Object[] captured) {
        this(cls, routine, boundThis, scope, calledClass, captured, false);
    }

    Closure(PhpClass cls, Routine routine, PhpObject boundThis, PhpClass scope, PhpClass calledClass, Object[] captured, boolean isFake) {
        super(cls);
        this.routine = routine;
        this.boundThis = boundThis;
        this.scope = scope;
        this.calledClass = calledClass;
        this.captured = captured;
        this.isFake = isFake;
        Lifetimes.retain(boundThis);
        for (Object each : captured == null ? NOTHING : captured) {
            Lifetimes.retain(each);
        }
    }

    /// A closure expression evaluated in code of class `scope` (or none).
    public static Closure of(Context ctx, Routine routine, PhpObject boundThis, PhpClass scope, PhpClass calledClass, Object... captured) {
        Closure closure = new Closure(ctx.classes().builtin("closure"), routine, boundThis, scope, calledClass, captured);
        Lifetimes.track(ctx, closure);
        return closure;
    }

    public final Object invoke(Context ctx, Object[] args) {
        return routine.call(ctx, receiver(), args);
    }

    /// What the routine takes as its receiver.
    public final Object receiver() {
        if (!isFake) {
            return this;
        }
        return boundThis != null ? boundThis : calledClass;
    }

    @PhpMethod("private __construct()")
    void construct() {
    }

    @PhpMethod("static bind(Closure $closure, ?object $newThis, object|string|null $newScope = 'static'): ?Closure")
    static PhpObject bind(Context ctx, Closure closure, PhpObject newThis, Object newScope) {
        return ClosureBinding.bind(ctx, closure, newThis, newScope);
    }

    @PhpMethod("bindTo(?object $newThis, object|string|null $newScope = 'static'): ?Closure")
    PhpObject bindTo(Context ctx, PhpObject newThis, Object newScope) {
        return ClosureBinding.bind(ctx, this, newThis, newScope);
    }

    @PhpMethod("call(object $newThis, mixed ...$args): mixed")
    Object call(Context ctx, PhpObject newThis, Object[] args) {
        return ClosureBinding.call(ctx, this, newThis, args);
    }

    @PhpMethod("static fromCallable(#[Unchecked] callable $callback): Closure")
    static PhpObject fromCallable(Context ctx, Object callback) {
        Object resolved = PhpCallable.resolveOrExplain(ctx, callback);
        if (resolved instanceof PhpCallable callable) {
            return ClosureBinding.fromCallable(ctx, callable);
        }
        throw Errors.typeError(ctx, "Failed to create closure from callable: " + resolved);
    }

    @PhpMethod("static getCurrent(): Closure")
    static PhpObject getCurrent(Context ctx) {
        Closure current = CallSites.of(ctx).closure();
        if (current == null) {
            throw Errors.error(ctx, "Current function is not a closure");
        }
        return current;
    }

    @Override
    protected void held(Consumer<Object> out) {
        if (boundThis != null) {
            out.accept(boundThis);
        }
        for (Object each : captured) {
            if (each instanceof PhpObject || each instanceof Ref) {
                out.accept(each);
            }
        }
    }

    @Override
    protected void cloneState(PhpObject original) {
        copyStatics((Closure) original);
    }

    /// Static variables of its own, with the values that those of `original` have now.
    final void copyStatics(Closure original) {
        if (original.statics == null) {
            return;
        }
        statics = new Object[original.statics.length];
        for (int i = 0; i < statics.length; i++) {
            if (original.statics[i] instanceof Ref ref) {
                Object value = ref.get();
                statics[i] = new Ref(Lifetimes.retain(value instanceof PhpArray array ? array.share() : value));
            }
        }
    }
}
