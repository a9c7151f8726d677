package dev.phpc.runtime.objects;

import dev.phpc.runtime.Context;
import dev.phpc.runtime.Missing;
import dev.phpc.runtime.PhpArray;
import dev.phpc.runtime.Ref;
import dev.phpc.runtime.Slot;

import java.util.Arrays;

/// Turns the arguments of a call into what the body of a routine takes: one value for each parameter, of its type.
public final class ArgumentBinding {
    private ArgumentBinding() {
    }

    /// One element for each parameter, variadic ones packed in an array. A routine that wants its extra arguments
    /// ([Modifiers#EXTRA_ARGUMENTS]) gets them behind.
    public static Object[] bind(Context ctx, Routine routine, Object receiver, Object[] args) {
        Parameter[] parameters = routine.parameters();
        int passed = passed(args);
        ArgumentList named = passed < args.length ? (ArgumentList) args[passed] : null;
        boolean variadic = routine.isVariadic();
        int plain = variadic ? parameters.length - 1 : parameters.length;
        boolean keepsExtra = passed > parameters.length && !variadic && routine.has(Modifiers.EXTRA_ARGUMENTS);
        Object[] bound = new Object[keepsExtra ? passed : parameters.length];
        for (int i = 0; i < plain; i++) {
            bound[i] = i < passed && args[i] != Missing.ARGUMENT ? argument(ctx, routine, receiver, args, i, parameters[i], args[i])
                    : absent(ctx, routine, receiver, args, i, parameters[i]);
        }
        if (variadic) {
            bound[plain] = rest(ctx, routine, receiver, args, plain, passed, named);
        } else if (named != null && named.named().size() > 0) {
            throw BindingErrors.unknownNamed(ctx, (String) named.named().keyAt(named.named().first()));
        } else if (keepsExtra) {
            System.arraycopy(args, plain, bound, plain, passed - plain);
        }
        return bound;
    }

    /// How many arguments were not passed by a name that only a variadic parameter can take.
    private static int passed(Object[] args) {
        return args.length > 0 && args[args.length - 1] instanceof ArgumentList ? args.length - 1 : args.length;
    }

    /// In a closure `self` means the class that it is bound to.
    private static TypeConstraint type(Parameter parameter, Object receiver) {
        return parameter.type() != null && receiver instanceof Closure closure ? parameter.type().in(closure.scope) : parameter.type();
    }

    /// The argument at `position` as `parameter` takes it.
    private static Object argument(Context ctx, Routine routine, Object receiver, Object[] args, int position, Parameter parameter, Object arg) {
        TypeConstraint type = type(parameter, receiver);
        if (parameter.isByReference()) {
            Ref ref = arg instanceof Ref cell ? cell : new Ref(arg);
            if (type != null) {
                Object value = ref.get();
                Object coerced = coerce(ctx, routine, receiver, args, position, type, value);
                if (coerced != value) {
                    ref.set(coerced);
                }
            }
            return ref;
        }
        Object value = arg instanceof Slot slot ? slot.get() : arg;
        return type == null ? value : coerce(ctx, routine, receiver, args, position, type, value);
    }

    /// What a strict call allows, a call that is not strict makes no differently; only what is left asks which one this is.
    private static Object coerce(Context ctx, Routine routine, Object receiver, Object[] args, int position, TypeConstraint type, Object value) {
        if (type.accepts(ctx, value, null)) {
            return value;
        }
        Object coerced = type.coerce(ctx, value, true, calledClass(receiver));
        if (coerced == TypeConstraint.NO_MATCH && !BindingErrors.isStrictCall(ctx)) {
            coerced = weaklyCoerced(ctx, routine, receiver, args, position, type, value);
        }
        if (coerced == TypeConstraint.NO_MATCH) {
            throw BindingErrors.wrongType(ctx, routine, receiver, position, type, value, args);
        }
        return coerced;
    }

    /// Fractions and strings may warn, objects have a method called: in the function that was called.
    private static Object weaklyCoerced(Context ctx, Routine routine, Object receiver, Object[] args, int position, TypeConstraint type, Object value) {
        boolean isSilent = value instanceof Long || value instanceof Boolean || value == null || routine.has(Modifiers.BUILTIN);
        return isSilent ? type.coerce(ctx, value, false, calledClass(receiver))
                : DefaultEvaluations.evaluate(ctx, routine, receiver, args, position, () -> type.coerce(ctx, value, false, calledClass(receiver)));
    }

    private static PhpClass calledClass(Object receiver) {
        return switch (receiver) {
            case PhpClass cls -> cls;
            case Closure closure -> closure.calledClass;
            case PhpObject object -> object.cls;
            case null, default -> null;
        };
    }

    /// The default of a parameter for which nothing was passed.
    private static Object absent(Context ctx, Routine routine, Object receiver, Object[] args, int position, Parameter parameter) {
        if (!parameter.hasDefault()) {
            if (position >= passed(args)) {
                throw BindingErrors.tooFew(ctx, routine, receiver, passed(args), args);
            }
            throw BindingErrors.notPassed(ctx, routine, receiver, position, args);
        }
        Object value = parameter.value() instanceof Initializer initializer
                ? DefaultEvaluations.defaultValue(ctx, routine, receiver, args, position, initializer, scope(routine, receiver)) : parameter.value();
        if (parameter.type() != null) {
            value = coerce(ctx, routine, receiver, args, position, type(parameter, receiver), value);
        }
        return parameter.isByReference() ? new Ref(value) : value;
    }

    /// What the default expression of `parameter` is worth.
    public static Object defaultValue(Context ctx, Routine routine, Object receiver, Parameter parameter) {
        return parameter.value() instanceof Initializer initializer ? initializer.evaluate(ctx, scope(routine, receiver)) : parameter.value();
    }

    private static PhpClass scope(Routine routine, Object receiver) {
        return receiver instanceof Closure closure ? closure.scope : routine.declaringClass();
    }

    private static PhpArray rest(Context ctx, Routine routine, Object receiver, Object[] args, int from, int passed, ArgumentList named) {
        Parameter parameter = routine.parameter(from);
        PhpArray rest = new PhpArray(Math.max(passed - from, 0));
        for (int i = from; i < passed; i++) {
            rest.putSlot((long) (i - from), owned(argument(ctx, routine, receiver, args, i, parameter, args[i])));
        }
        if (named != null) {
            PhpArray extra = named.named();
            for (int at = extra.first(); at >= 0; at = extra.next(at)) {
                rest.putSlot((String) extra.keyAt(at), owned(argument(ctx, routine, receiver, args, from, parameter, extra.slotAt(at))));
            }
        }
        return rest;
    }

    private static Object owned(Object value) {
        return value instanceof PhpArray array ? array.share() : value;
    }

    /// Puts arguments passed by name where they belong. `names[i]` is the name of `args[positional + i]`.
    public static Object[] placeNamed(Context ctx, Routine routine, Object[] args, int positional, String[] names) {
        Object[] placed = Arrays.copyOf(args, Math.max(positional, routine.parameters().length));
        boolean[] taken = new boolean[placed.length];
        Arrays.fill(taken, 0, positional, true);
        Arrays.fill(placed, positional, placed.length, Missing.ARGUMENT);
        int end = positional;
        PhpArray extra = null;
        for (int i = 0; i < names.length; i++) {
            int position = position(routine, names[i]);
            if (position < 0) {
                if (!routine.isVariadic()) {
                    throw BindingErrors.unknownNamed(ctx, names[i]);
                }
                extra = extra == null ? new PhpArray() : extra;
                if (extra.has(names[i])) {
                    throw BindingErrors.overwritten(ctx, names[i]);
                }
                extra.putSlot(names[i], args[positional + i]);
                continue;
            }
            if (taken[position]) {
                throw BindingErrors.overwritten(ctx, names[i]);
            }
            taken[position] = true;
            placed[position] = args[positional + i];
            end = Math.max(end, position + 1);
        }
        Object[] result = Arrays.copyOf(placed, extra == null ? end : end + 1);
        if (extra != null) {
            result[end] = new ArgumentList(extra);
        }
        return result;
    }

    /// Where the parameter of that name stands, the variadic one aside; -1 if there is none.
    public static int position(Routine routine, String name) {
        Parameter[] parameters = routine.parameters();
        for (int i = 0; i < parameters.length; i++) {
            if (parameters[i].name().equals(name) && !parameters[i].isVariadic()) {
                return i;
            }
        }
        return -1;
    }

    /// The arguments `...$array` stands for, after those already there: string keys are names.
    public static Object[] spread(Context ctx, Routine routine, Object[] before, PhpArray array) {
        Object[] args = Arrays.copyOf(before, before.length + array.size());
        String[] names = new String[array.size()];
        int positional = before.length;
        int count = 0;
        for (int at = array.first(); at >= 0; at = array.next(at)) {
            Object slot = array.slotAt(at);
            if (array.keyAt(at) instanceof String name) {
                names[count] = name;
                args[positional + count++] = slot;
            } else if (count > 0) {
                throw BindingErrors.positionalAfterNamed(ctx);
            } else {
                args[positional++] = slot;
            }
        }
        return count == 0 ? Arrays.copyOf(args, positional) : placeNamed(ctx, routine, args, positional, Arrays.copyOf(names, count));
    }
}
