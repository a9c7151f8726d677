package dev.phpc.runtime.objects;

import dev.phpc.runtime.Context;
import dev.phpc.runtime.Missing;
import dev.phpc.runtime.PhpArray;
import dev.phpc.runtime.Ref;
import dev.phpc.runtime.Slot;
import java.util.Arrays;

/// A callable that library code holds: resolved once, called often.
public final class PhpCallable {
    private final Object value;
    private final Routine routine;
    private final Object receiver;

    private PhpCallable(Object value, Routine routine, Object receiver) {
        this.value = value;
        this.routine = routine;
        this.receiver = receiver;
    }

    /// The callable that `value` means to the innermost PHP code, or null if it is none.
    public static PhpCallable resolve(Context ctx, Object value) {
        CallableResolution found = CallableResolution.of(ctx, value).reported();
        return found.isCallable() ? new PhpCallable(value, found.routine(), found.receiver()) : null;
    }

    /// The callable that `value` means to the innermost PHP code, or else a String that says why it is none: classes are loaded only once.
    public static Object resolveOrExplain(Context ctx, Object value) {
        CallableResolution found = CallableResolution.of(ctx, value).reported();
        return found.isCallable() ? new PhpCallable(value, found.routine(), found.receiver()) : found.problem();
    }

    /// As code of class `scope` with `$this` being `self` sees it; null if it is not callable there.
    public static PhpCallable resolve(Context ctx, Object value, PhpClass scope, PhpObject self) {
        CallableResolution found = CallableResolution.of(ctx, value, scope, self).reported();
        return found.isCallable() ? new PhpCallable(value, found.routine(), found.receiver()) : null;
    }

    /// The same, or else a String that says why it is none.
    public static Object resolveOrExplain(Context ctx, Object value, PhpClass scope, PhpObject self) {
        CallableResolution found = CallableResolution.of(ctx, value, scope, self).reported();
        return found.isCallable() ? new PhpCallable(value, found.routine(), found.receiver()) : found.problem();
    }

    /// Why `value` is not callable, as it stands in "must be a valid callback, …"; null if it is.
    public static String problem(Context ctx, Object value, PhpClass scope, PhpObject self) {
        return CallableResolution.of(ctx, value, scope, self).problem();
    }

    /// A routine with its receiver.
    public static PhpCallable of(Routine routine, Object receiver) {
        return new PhpCallable(null, routine, receiver);
    }

    /// Calls with values; where a parameter takes a reference, a value gets a cell of its own, after a warning. The result is never a reference.
    public Object call(Context ctx, Object... args) {
        Object result = routine.call(ctx, receiver, prepare(ctx, args));
        return !(result instanceof Slot slot) ? result : slot.get() instanceof PhpArray array ? array.share() : slot.get();
    }

    /// Calls with the elements of an array: those with string keys are named arguments.
    public Object callArray(Context ctx, PhpArray args) {
        return call(ctx, ArgumentBinding.spread(ctx, routine, ArgumentList.NONE, args));
    }

    /// As `call_user_func` calls: what a parameter wants by reference is passed by value, after a warning.
    public Object callByValue(Context ctx, Object[] args) {
        Object[] values = args.clone();
        for (int i = 0; i < values.length; i++) {
            values[i] = Slot.value(values[i]);
        }
        int last = values.length - 1;
        boolean hasNames = last >= 0 && values[last] instanceof ArgumentList;
        return call(ctx, hasNames ? ArgumentBinding.spread(ctx, routine, Arrays.copyOf(values, last), ((ArgumentList) values[last]).named()) : values);
    }

    private Object[] prepare(Context ctx, Object[] args) {
        if (routine instanceof MagicCall) {
            return args;
        }
        if (routine.takesReferences()) {
            return adapt(ctx, args);
        }
        for (Object arg : args) {
            if (arg instanceof Ref) {
                return adapt(ctx, args);
            }
        }
        return args;
    }

    private Object[] adapt(Context ctx, Object[] args) {
        Object[] prepared = args;
        for (int i = 0; i < args.length; i++) {
            Object arg = args[i];
            Parameter parameter = routine.parameterFor(i);
            boolean wantsRef = parameter != null && parameter.isByReference();
            if (wantsRef == arg instanceof Ref || arg instanceof ArgumentList || arg == Missing.ARGUMENT) {
                continue;
            }
            if (prepared == args) {
                prepared = args.clone();
            }
            prepared[i] = wantsRef ? wrapped(ctx, parameter, i, arg) : Slot.value(arg);
        }
        return prepared;
    }

    private Ref wrapped(Context ctx, Parameter parameter, int position, Object arg) {
        if (!Modifiers.has(parameter.flags(), Modifiers.PREFERS_REFERENCE)) {
            ctx.warning(routine.displayName() + "(): Argument #" + (position + 1) + " ($" + parameter.name()
                    + ") must be passed by reference, value given");
        }
        return new Ref(arg);
    }

    /// The name that `is_callable` and `ob_list_handlers` report: `function`, `Class::method`, `{closure:…}`.
    public String name() {
        if (receiver instanceof Closure || routine.declaringClass() == null) {
            return routine.name();
        }
        PhpClass cls = receiver instanceof PhpObject object ? object.cls
                : receiver instanceof PhpClass called ? called : routine.declaringClass();
        return cls.name() + "::" + routine.name();
    }

    /// The PHP value this was made of; a closure if it was made of a routine.
    public Object value() {
        return value;
    }

    /// Whether both mean the same routine of the same receiver.
    public boolean isSameAs(PhpCallable other) {
        return receiver == other.receiver && (routine == other.routine || routine.source() == other.routine.source()
                || routine instanceof MagicCall && routine.displayName().equals(other.routine.displayName()));
    }

    public Routine routine() {
        return routine;
    }

    public Object receiver() {
        return receiver;
    }
}
