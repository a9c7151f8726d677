package dev.phpc.runtime.link;

import dev.phpc.runtime.Arguments;
import dev.phpc.runtime.Context;
import dev.phpc.runtime.Errors;
import dev.phpc.runtime.PhpArray;
import dev.phpc.runtime.PhpThrow;
import dev.phpc.runtime.Ref;
import dev.phpc.runtime.Slot;
import dev.phpc.runtime.objects.Closure;
import dev.phpc.runtime.objects.ClosureBinding;
import dev.phpc.runtime.objects.CompiledRoutine;
import dev.phpc.runtime.objects.Deprecations;
import dev.phpc.runtime.objects.Magic;
import dev.phpc.runtime.objects.Modifiers;
import dev.phpc.runtime.objects.MethodCalls;
import dev.phpc.runtime.objects.Names;
import dev.phpc.runtime.objects.Parameter;
import dev.phpc.runtime.objects.PhpCallable;
import dev.phpc.runtime.objects.PhpClass;
import dev.phpc.runtime.objects.PhpObject;
import dev.phpc.runtime.objects.Routine;
import dev.phpc.runtime.objects.TypeConstraint;

import java.util.Arrays;

/// Finds what a call means, and calls it.
public final class Callees {
    private Callees() { }

    /// A routine with its receiver.
    public record Target(Routine routine, Object receiver) { }

    /// The function of that name, which is the unit's function name `number`.
    public static Routine function(Context ctx, int unit, int number, String name) {
        Routine routine = UnitState.of(ctx, unit).functions.find(ctx, number, name);
        if (routine == null) {
            throw undefined(ctx, name);
        }
        return routine;
    }

    /// The same within a namespace: `fallback` is the global one tried second.
    public static Routine function(Context ctx, int unit, int number, String name, String fallback) {
        Routine routine = UnitState.of(ctx, unit).functions.find(ctx, number, name, fallback);
        if (routine == null) {
            throw undefined(ctx, name);
        }
        return routine;
    }

    /// The function of that name for code of the runtime's.
    static Routine function(Context ctx, String name) {
        Routine routine = ctx.functions().find(name);
        if (routine == null) {
            throw undefined(ctx, name);
        }
        return routine;
    }

    private static PhpThrow undefined(Context ctx, String name) {
        return Errors.error(ctx, "Call to undefined function " + name + "()");
    }

    /// What `$value()` calls.
    public static Target value(Context ctx, Object value, PhpClass scope, PhpObject self) {
        if (value instanceof Closure closure) {
            return new Target(closure.routine, closure.receiver());
        }
        Routine function = value instanceof String name ? ctx.functions().find(name) : null;
        return function != null ? new Target(function, null) : resolved(ctx, value, scope, self);
    }

    private static Target resolved(Context ctx, Object value, PhpClass scope, PhpObject self) {
        PhpCallable callable = PhpCallable.resolve(ctx, value, scope, self);
        if (callable == null) {
            throw CalleeErrors.notCallable(ctx, value, scope);
        }
        boolean namesClass = value instanceof String || value instanceof PhpArray pair && pair.get(0) instanceof String;
        if (namesClass && callable.receiver() instanceof PhpObject object) {
            throw CalleeErrors.notStatic(ctx, object.cls, callable.routine().name());
        }
        return new Target(callable.routine(), callable.receiver());
    }

    public static Routine method(Context ctx, Object base, String name, PhpClass scope) {
        if (base instanceof PhpObject object) {
            return MethodCalls.find(ctx, object, name, Names.lower(name), scope);
        }
        throw Errors.error(ctx, "Call to a member function " + name + "() on " + CalleeErrors.describe(base));
    }

    /// `$object->{$name}()`, where the name may turn out to be a closure.
    public static Target computedMethod(Context ctx, Object base, Object name, PhpClass scope) {
        if (name instanceof Closure closure) {
            return new Target(closure.routine, closure.receiver());
        }
        if (!(name instanceof String text)) {
            throw Errors.error(ctx, "Method name must be a string");
        }
        Routine routine = method(ctx, base, text, scope);
        return new Target(routine, receiver(routine, base));
    }

    /// What a method found on `base` takes as its receiver.
    public static Object receiver(Routine routine, Object base) {
        return routine.isStatic() && base instanceof PhpObject object && !(base instanceof Closure) ? object.cls : base;
    }

    public static Routine staticMethod(Context ctx, PhpClass cls, String name, PhpClass scope, PhpObject self) {
        Routine known = cls.methodNamed(name);
        boolean isPlain = known != null && !known.has(Modifiers.PRIVATE | Modifiers.PROTECTED) && known != cls.magic(Magic.CONSTRUCT);
        return isPlain ? known : MethodCalls.findStatic(ctx, cls, name, Names.lower(name), scope, self);
    }

    /// The name of a method where it is computed.
    public static String methodName(Context ctx, Object name) {
        if (name instanceof String text) {
            return text;
        }
        throw Errors.error(ctx, "Method name must be a string");
    }

    public static Object staticReceiver(Context ctx, Routine routine, PhpClass cls, PhpObject self, PhpClass called) {
        return MethodCalls.staticReceiver(ctx, routine, cls, self, called);
    }

    /// What `static` means in a method called by `self::`, `parent::` or `static::`.
    public static PhpClass forwarded(PhpClass called, PhpClass cls) {
        return called != null && called.isSubclassOf(cls) ? called : cls;
    }

    /// The number of the routine's body if it is one of the unit, so that it can be called directly; else -1.
    public static int entry(Routine routine, CompiledUnit unit) {
        return routine instanceof CompiledRoutine compiled && compiled.dispatcher() == unit ? compiled.id() : -1;
    }

    /// The result by value.
    public static Object call(Context ctx, Routine routine, Object receiver, Object[] args) {
        return value(routine.call(ctx, receiver, args));
    }

    /// What a function returned, by value: an array in a reference has another holder.
    private static Object value(Object result) {
        return result instanceof Slot slot ? Variables.share(slot.get()) : result;
    }

    /// The same where nobody uses the result.
    public static Object callUnused(Context ctx, Routine routine, Object receiver, Object[] args) {
        Deprecations.reportUnused(ctx, routine);
        return call(ctx, routine, receiver, args);
    }

    public static Object callStrictUnused(Context ctx, Routine routine, Object receiver, Object[] args) {
        Deprecations.reportUnused(ctx, routine);
        return callStrict(ctx, routine, receiver, args);
    }

    /// The result by value of a builtin that may ask whose code calls it: that of `caller`.
    public static Object callFrom(Context ctx, Routine routine, Object receiver, Object[] args, Object caller) {
        ctx.caller = caller;
        return call(ctx, routine, receiver, args);
    }

    /// The same from code with `declare(strict_types=1)`.
    public static Object callStrictFrom(Context ctx, Routine routine, Object receiver, Object[] args, Object caller) {
        ctx.caller = caller;
        return callStrict(ctx, routine, receiver, args);
    }

    /// What `routine`, which is `call_user_func` or `call_user_func_array`, does with `args` in code of `caller`, but without a frame of its own.
    public static Object callUserFrom(Context ctx, Routine routine, Object receiver, Object[] args, Object caller) {
        ctx.caller = caller;
        PhpCallable callable = Arguments.callable(ctx, routine.name(), 1, "callback", Slot.value(args[0]));
        return routine.name().equals("call_user_func") ? callable.callByValue(ctx, Arrays.copyOfRange(args, 1, args.length))
            : callable.callArray(ctx, Arguments.array(ctx, routine.name(), 2, "args", Slot.value(args[1])));
    }

    /// The result by value of a call from code with `declare(strict_types=1)`.
    public static Object callStrict(Context ctx, Routine routine, Object receiver, Object[] args) {
        return value(routine instanceof BuiltinRoutine builtin ? builtin.call(ctx, receiver, args, true) : routine.call(ctx, receiver, args));
    }

    /// The cell that a function by reference returned, else the result by value.
    public static Object callForSlot(Context ctx, Routine routine, Object receiver, Object[] args) {
        Object result = routine.call(ctx, receiver, args);
        return routine.returnsReference() ? result : value(result);
    }

    /// The same from code with `declare(strict_types=1)`.
    public static Object callStrictForSlot(Context ctx, Routine routine, Object receiver, Object[] args) {
        Object result = routine instanceof BuiltinRoutine builtin ? builtin.call(ctx, receiver, args, true) : routine.call(ctx, receiver, args);
        return routine.returnsReference() ? result : value(result);
    }

    /// The result of a call as an argument: a cell only for a parameter by reference.
    public static Object argument(Routine routine, int position, Object slot) {
        return slot instanceof Ref ref && !byReference(routine, position) ? ref.get() : slot;
    }

    /// Is an argument of the parameter's type as it stands?
    public static boolean accepts(Context ctx, TypeConstraint type, Object value, PhpClass called) {
        return type.accepts(ctx, value, called);
    }

    /// `routine` is null where a class has no constructor.
    public static boolean byReference(Routine routine, int position) {
        return routine != null && routine.takesReferences() && takesReference(routine, position);
    }

    private static boolean takesReference(Routine routine, int position) {
        Parameter parameter = routine.parameterFor(position);
        return parameter != null && parameter.isByReference();
    }

    /// Arguments that are no places but meet a parameter by reference. `kinds` has a letter for each argument: `p` a place, `c` a call.
    public static Object[] checkReferences(Context ctx, Routine routine, Object[] args, String kinds) {
        return routine == null || !routine.takesReferences() ? args : withReferences(ctx, routine, args, kinds);
    }

    private static Object[] withReferences(Context ctx, Routine routine, Object[] args, String kinds) {
        for (int i = 0; i < args.length; i++) {
            Parameter parameter = routine.parameterFor(i);
            if (parameter != null && parameter.isByReference() && !(args[i] instanceof Ref)) {
                boolean prefers = (parameter.flags() & dev.phpc.runtime.objects.Modifiers.PREFERS_REFERENCE) != 0;
                if (kinds.charAt(i) == 'c') {
                    if (!prefers) {
                        ctx.notice("Only variables should be passed by reference");
                    }
                } else if (kinds.charAt(i) == 'v' && !prefers) {
                    throw CalleeErrors.notReferenceable(ctx, routine, i, parameter);
                }
                args[i] = new Ref(args[i]);
            } else if (kinds.charAt(i) == 'c' && args[i] instanceof Ref ref && (parameter == null || !parameter.isByReference())) {
                args[i] = ref.get();
            }
        }
        return args;
    }

    /// `f([1][0])` where the parameter takes a reference.
    public static Ref temporaryInWriteContext(Context ctx) {
        throw Errors.error(ctx, "Cannot use temporary expression in write context");
    }

    /// `f(...)`
    public static Closure closure(Context ctx, Routine routine, Object receiver) {
        if (receiver instanceof Closure closure && closure.routine == routine) {
            return closure;
        }
        return ClosureBinding.fromCallable(ctx, PhpCallable.of(routine, receiver));
    }

    /// `value |> callable`
    public static Object pipe(Context ctx, Routine routine, Object receiver, Object[] args) {
        if (byReference(routine, 0)) {
            throw CalleeErrors.notReferenceable(ctx, routine, 0, routine.parameterFor(0));
        }
        return call(ctx, routine, receiver, args);
    }

    public static Object pipeUnused(Context ctx, Routine routine, Object receiver, Object[] args) {
        Deprecations.reportUnused(ctx, routine);
        return pipe(ctx, routine, receiver, args);
    }
}
