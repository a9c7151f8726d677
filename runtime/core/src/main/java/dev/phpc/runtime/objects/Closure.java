package dev.phpc.runtime.objects;

import dev.phpc.runtime.Context;

/// `function () { … }`, `fn () => …`, and callables made into closures.
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
    }

    /// A closure expression evaluated in code of class `scope` (or none).
    public static Closure of(Context ctx, Routine routine, PhpObject boundThis, PhpClass scope, PhpClass calledClass, Object... captured) {
        return new Closure(ctx.classes().builtin("closure"), routine, boundThis, scope, calledClass, captured);
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
}
