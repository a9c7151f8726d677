package dev.phpc.runtime.link;

import dev.phpc.runtime.Context;
import dev.phpc.runtime.Conversions;
import dev.phpc.runtime.Errors;
import dev.phpc.runtime.PhpArray;
import dev.phpc.runtime.PhpThrow;
import dev.phpc.runtime.Ref;
import dev.phpc.runtime.Slot;
import dev.phpc.runtime.objects.ArgumentList;

/// The functions that see the variables or arguments of their caller.
public final class ScopeAccess {
    private static final long EXTR_OVERWRITE = 0;
    private static final long EXTR_SKIP = 1;
    private static final long EXTR_PREFIX_SAME = 2;
    private static final long EXTR_PREFIX_ALL = 3;
    private static final long EXTR_PREFIX_INVALID = 4;
    private static final long EXTR_PREFIX_IF_EXISTS = 5;
    private static final long EXTR_IF_EXISTS = 6;
    private static final long EXTR_REFS = 256;

    private ScopeAccess() { }

    /// What `compact` and its like answer a call that the compiler did not see.
    public static PhpThrow dynamicCall(Context ctx, String function) {
        return Errors.error(ctx, "Cannot call " + function + "() dynamically");
    }

    /// `func_get_args()`: `args` as they came, but what is a parameter has the value that the parameter has now. A parameter that was
    /// unset arrives as [Slot#UNSET].
    public static PhpArray arguments(Object[] args, Object[] parameters) {
        int count = (int) argumentCount(args);
        PhpArray array = new PhpArray(count);
        for (int i = 0; i < count; i++) {
            array.append(argument(args, parameters, i));
        }
        return array;
    }

    private static Object argument(Object[] args, Object[] parameters, int position) {
        Object value = position < parameters.length ? parameters[position] : Slot.value(args[position]);
        return value == Slot.UNSET ? null : value;
    }

    /// Arguments by name that a variadic parameter collects do not count.
    public static long argumentCount(Object[] args) {
        return args.length > 0 && args[args.length - 1] instanceof ArgumentList ? args.length - 1 : args.length;
    }

    public static Object argument(Context ctx, Object[] args, Object[] parameters, long position) {
        if (position < 0) {
            throw Errors.valueError(ctx, "func_get_arg(): Argument #1 ($position) must be greater than or equal to 0");
        }
        if (position >= argumentCount(args)) {
            throw Errors.valueError(ctx, "func_get_arg(): Argument #1 ($position) must be less than the number of the arguments passed to the currently executed function");
        }
        return Variables.share(argument(args, parameters, (int) position));
    }

    /// `compact('a', 'b')` where the names are literal; an undefined variable arrives as [Slot#UNSET].
    public static PhpArray compact(Context ctx, String[] names, Object[] values) {
        PhpArray array = new PhpArray(names.length);
        for (int i = 0; i < names.length; i++) {
            if (values[i] == Slot.UNSET) {
                ctx.warning("compact(): Undefined variable $" + names[i]);
            } else {
                array.put(names[i], values[i]);
            }
        }
        return array;
    }

    public static PhpArray compact(Context ctx, Scope scope, Object[] names) {
        PhpArray array = new PhpArray();
        for (int i = 0; i < names.length; i++) {
            compact(ctx, scope, names[i], i + 1, array);
        }
        return array;
    }

    private static void compact(Context ctx, Scope scope, Object name, int position, PhpArray array) {
        switch (name) {
            case String text -> {
                if (text.equals("this") && scope.self != null) {
                    array.put(text, scope.self);
                } else if (scope.variables().has(text)) {
                    array.put(text, scope.quiet(text));
                } else {
                    ctx.warning("compact(): Undefined variable $" + text);
                }
            }
            case PhpArray names -> {
                for (int at = names.first(); at >= 0; at = names.next(at)) {
                    compact(ctx, scope, names.valueAt(at), position, array);
                }
            }
            case null, default -> ctx.warning("compact(): Argument #" + position + " must be string or array of strings, " + Conversions.valueName(name) + " given");
        }
    }

    /// `extract($array, $flags, $prefix)`; the result is the number of variables made.
    ///
    /// With `EXTR_REFS` the first argument is the reference to the array.
    public static long extract(Context ctx, Scope scope, Object[] args) {
        if (!(Slot.value(args[0]) instanceof PhpArray array)) {
            throw Errors.typeError(ctx, "extract(): Argument #1 ($array) must be of type array, " + Conversions.valueName(Slot.value(args[0])) + " given");
        }
        long flags = args.length > 1 ? Conversions.toLong(args[1]) : EXTR_OVERWRITE;
        long mode = flags & 0xff;
        if (mode > EXTR_IF_EXISTS) {
            throw Errors.valueError(ctx, "extract(): Argument #2 ($flags) must be a valid extract type");
        }
        if (mode >= EXTR_PREFIX_SAME && mode <= EXTR_PREFIX_IF_EXISTS && args.length < 3) {
            throw Errors.valueError(ctx, "extract(): Argument #3 ($prefix) is required when using this extract type");
        }
        String prefix = args.length > 2 ? Conversions.toString(ctx, args[2]) : "";
        long count = 0;
        PhpArray source = args[0] instanceof Ref ref && (flags & EXTR_REFS) != 0 ? writable(ref, array) : array.share();
        for (int at = source.first(); at >= 0; at = source.next(at)) {
            String name = target(scope, source.keyAt(at), mode, prefix);
            if (name == null || !isValid(name)) {
                continue;
            }
            if (name.equals("this")) {
                if (mode != EXTR_SKIP && mode != EXTR_IF_EXISTS) {
                    throw Errors.error(ctx, "Cannot re-assign $this");
                }
                continue;
            }
            if ((flags & EXTR_REFS) != 0) {
                scope.bind(name, args[0] instanceof Ref ? source.refAt(at) : new Ref(source.valueAt(at)));
            } else {
                scope.write(name, source.valueAt(at));
            }
            count++;
        }
        return count;
    }

    private static PhpArray writable(Ref ref, PhpArray array) {
        PhpArray own = array.writable();
        ref.set(own);
        return own;
    }

    private static String target(Scope scope, Object key, long mode, String prefix) {
        if (!(key instanceof String name)) {
            return mode == EXTR_PREFIX_ALL || mode == EXTR_PREFIX_INVALID ? prefix + "_" + key : null;
        }
        boolean exists = scope.variables().has(name);
        return switch ((int) mode) {
            case (int) EXTR_SKIP -> exists ? null : name;
            case (int) EXTR_PREFIX_SAME -> exists || name.isEmpty() || name.equals("this") ? prefix + "_" + name : name;
            case (int) EXTR_PREFIX_ALL -> prefix + "_" + name;
            case (int) EXTR_PREFIX_INVALID -> isValid(name) && !name.equals("this") ? name : prefix + "_" + name;
            case (int) EXTR_PREFIX_IF_EXISTS -> exists ? prefix + "_" + name : null;
            case (int) EXTR_IF_EXISTS -> exists ? name : null;
            default -> name;
        };
    }

    private static boolean isValid(String name) {
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            boolean letter = c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c == '_' || c >= 0x80;
            if (!letter && !(i > 0 && c >= '0' && c <= '9')) {
                return false;
            }
        }
        return !name.isEmpty();
    }
}
