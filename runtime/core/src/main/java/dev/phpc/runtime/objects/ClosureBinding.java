package dev.phpc.runtime.objects;

import dev.phpc.runtime.Context;
import dev.phpc.runtime.Conversions;

/// `Closure::bind`, `call` and `fromCallable`.
public final class ClosureBinding {
    private ClosureBinding() {
    }

    /// A copy of `closure` with another `$this` and scope (`newScope` is an object, a class name, or `static` for the scope it has);
    /// null, after a warning, if PHP does not allow that.
    static Closure bind(Context ctx, Closure closure, PhpObject newThis, Object newScope) {
        PhpClass scope;
        if (newScope instanceof PhpObject object) {
            scope = object.cls;
        } else if (newScope == null) {
            scope = null;
        } else {
            String name = Conversions.toString(ctx, newScope);
            scope = Names.lower(name).equals("static") ? closure.scope : ctx.classes().lookup(name, true);
            if (scope == null && !Names.lower(name).equals("static")) {
                ctx.warning("Class \"" + name + "\" not found");
                return null;
            }
        }
        if (!isAllowed(ctx, closure, newThis, scope)) {
            return null;
        }
        PhpClass called = newThis != null ? newThis.cls : scope;
        PhpClass effective = scope == null && newThis != null ? ctx.classes().builtin("closure") : scope;
        return rebound(closure, newThis, effective, called);
    }

    private static boolean isAllowed(Context ctx, Closure closure, PhpObject newThis, PhpClass scope) {
        Routine routine = closure.routine;
        boolean isMethod = closure.isFake && routine.declaringClass() != null;
        if (newThis != null) {
            if (routine.isStatic()) {
                ctx.warning("Cannot bind an instance to a static closure, this will be an error in PHP 9");
                return false;
            }
            if (isMethod && !newThis.cls.isSubclassOf(routine.declaringClass())) {
                ctx.warning("Cannot bind method " + routine.displayName() + "() to object of class " + newThis.cls.name()
                        + ", this will be an error in PHP 9");
                return false;
            }
        } else if (isMethod && !routine.isStatic()) {
            ctx.warning("Cannot unbind $this of method, this will be an error in PHP 9");
            return false;
        } else if (!closure.isFake && closure.boundThis != null && routine.has(Modifiers.USES_THIS)) {
            ctx.warning("Cannot unbind $this of closure using $this, this will be an error in PHP 9");
            return false;
        }
        if (scope != null && scope != closure.scope && scope.isBuiltin()) {
            ctx.warning("Cannot bind closure to scope of internal class " + scope.name() + ", this will be an error in PHP 9");
            return false;
        }
        if (closure.isFake && scope != closure.scope) {
            ctx.warning(routine.declaringClass() == null ? "Cannot rebind scope of closure created from function, this will be an error in PHP 9"
                    : "Cannot rebind scope of closure created from method, this will be an error in PHP 9");
            return false;
        }
        return true;
    }

    private static Closure rebound(Closure closure, PhpObject newThis, PhpClass scope, PhpClass called) {
        Closure copy = new Closure(closure.cls, closure.routine, newThis, scope, called, closure.captured, closure.isFake);
        copy.copyStatics(closure);
        Lifetimes.track(closure.cls.context(), copy);
        return copy;
    }

    /// `clone $closure`.
    static Closure copy(Closure closure) {
        return rebound(closure, closure.boundThis, closure.scope, closure.calledClass);
    }

    /// `$closure->call($newThis, …)`.
    static Object call(Context ctx, Closure closure, PhpObject newThis, Object[] args) {
        if (!isAllowed(ctx, closure, newThis, closure.isFake ? closure.scope : newThis.cls)) {
            return null;
        }
        Closure bound = new Closure(closure.cls, closure.routine, newThis, closure.isFake ? closure.scope : newThis.cls, newThis.cls,
                closure.captured, closure.isFake);
        bound.statics = closure.statics;
        Lifetimes.track(ctx, bound);
        return Lifetimes.afterUse(ctx, PhpCallable.of(closure.routine, bound.receiver()).call(ctx, args), bound);
    }

    /// `Closure::fromCallable`, and `f(...)`.
    public static Closure fromCallable(Context ctx, PhpCallable callable) {
        return callable.value() instanceof Closure closure ? closure : of(ctx, callable.routine(), callable.receiver());
    }

    /// The closure of a function or method with its receiver.
    public static Closure of(Context ctx, Routine routine, Object receiver) {
        if (receiver instanceof Closure closure && !(routine.declaringClass() != null && routine.declaringClass() == closure.cls)) {
            return closure;
        }
        PhpObject boundThis = receiver instanceof PhpObject object ? object : null;
        PhpClass called = receiver instanceof PhpClass cls ? cls : boundThis != null ? boundThis.cls : null;
        Closure closure = new Closure(ctx.classes().builtin("closure"), routine, boundThis, routine.declaringClass(), called, ArgumentList.NONE, true);
        Lifetimes.track(ctx, closure);
        return closure;
    }
}
