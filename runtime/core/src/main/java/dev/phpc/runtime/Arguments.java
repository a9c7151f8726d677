package dev.phpc.runtime;

import dev.phpc.runtime.objects.Objects;
import dev.phpc.runtime.objects.PhpCallable;
import dev.phpc.runtime.objects.PhpClass;
import dev.phpc.runtime.objects.PhpObject;
import dev.phpc.runtime.objects.Throwables;
import dev.phpc.runtime.objects.TypeConstraint;

/// How the arguments of builtin functions become the parameters of their Java methods, with PHP's coercions, deprecations and errors.
///
/// Both the generated glue and compiled code that calls a builtin directly go through here: one method for each Java parameter type,
/// the usual case inline and the rest in [ArgumentCoercion]. All take the function's name, and the number and name of the parameter,
/// for messages; `strict` says whether the calling file declares `strict_types`.
public final class Arguments {
    private Arguments() {}

    /// `int` → `long`.
    public static long integer(Context ctx, String function, int position, String parameter, Object value, boolean strict) {
        return value instanceof Long number
                ? number
                : ArgumentCoercion.integer(ctx, function, position, parameter, value, strict, "int");
    }

    /// `?int` → `Long`.
    public static Long integerOrNull(Context ctx, String function, int position, String parameter, Object value, boolean strict) {
        if (value instanceof Long number) {
            return number;
        }
        return value == null ? null : (Long) ArgumentCoercion.integer(ctx, function, position, parameter, value, strict, "?int");
    }

    /// `float` → `double`.
    public static double floating(Context ctx, String function, int position, String parameter, Object value, boolean strict) {
        return value instanceof Double number
                ? number
                : ArgumentCoercion.floating(ctx, function, position, parameter, value, strict, "float");
    }

    /// `?float` → `Double`.
    public static Double floatingOrNull(Context ctx, String function, int position, String parameter, Object value, boolean strict) {
        if (value instanceof Double number) {
            return number;
        }
        return value == null ? null : (Double) ArgumentCoercion.floating(ctx, function, position, parameter, value, strict, "?float");
    }

    /// `bool` → `boolean`.
    public static boolean bool(Context ctx, String function, int position, String parameter, Object value, boolean strict) {
        return value instanceof Boolean truth
                ? truth
                : ArgumentCoercion.bool(ctx, function, position, parameter, value, strict, "bool");
    }

    /// `?bool` → `Boolean`.
    public static Boolean boolOrNull(Context ctx, String function, int position, String parameter, Object value, boolean strict) {
        if (value instanceof Boolean truth) {
            return truth;
        }
        return value == null ? null : (Boolean) ArgumentCoercion.bool(ctx, function, position, parameter, value, strict, "?bool");
    }

    /// `string` → `String`.
    public static String string(Context ctx, String function, int position, String parameter, Object value, boolean strict) {
        return value instanceof String text
                ? text
                : ArgumentCoercion.string(ctx, function, position, parameter, value, strict, "string");
    }

    /// `?string` → `String` or null.
    public static String stringOrNull(Context ctx, String function, int position, String parameter, Object value, boolean strict) {
        if (value instanceof String text) {
            return text;
        }
        return value == null ? null : ArgumentCoercion.string(ctx, function, position, parameter, value, strict, "?string");
    }

    /// `array` → `PhpArray`.
    public static PhpArray array(Context ctx, String function, int position, String parameter, Object value) {
        if (value instanceof PhpArray array) {
            return array;
        }
        throw wrongType(ctx, function, position, parameter, "array", value);
    }

    /// `?array` → `PhpArray` or null.
    public static PhpArray arrayOrNull(Context ctx, String function, int position, String parameter, Object value) {
        if (value == null || value instanceof PhpArray) {
            return (PhpArray) value;
        }
        throw wrongType(ctx, function, position, parameter, "?array", value);
    }

    /// `callable` → `PhpCallable`.
    public static PhpCallable callable(Context ctx, String function, int position, String parameter, Object value) {
        return ArgumentCoercion.callable(ctx, function, position, parameter, value, "a valid callback");
    }

    /// `?callable` → `PhpCallable` or null.
    public static PhpCallable callableOrNull(Context ctx, String function, int position, String parameter, Object value) {
        return value == null ? null : ArgumentCoercion.callable(ctx, function, position, parameter, value, "a valid callback or null");
    }

    /// `mixed`, or no type: anything that was passed.
    public static Object mixed(Context ctx, String function, int position, String parameter, Object value) {
        if (value == Missing.ARGUMENT) {
            throw notPassed(ctx, function, position, parameter);
        }
        return value;
    }

    /// A union, a class, or `object`: a value of the type.
    public static Object union(
            Context ctx, String function, int position, String parameter, Object value, boolean strict, TypeConstraint type) {
        return type.accepts(ctx, value, null)
                ? value
                : ArgumentCoercion.union(ctx, function, position, parameter, value, strict, type);
    }

    /// By reference, without a type or `mixed` → `Ref`.
    public static Ref reference(Context ctx, String function, int position, String parameter, Object value) {
        return value instanceof Ref reference
                ? reference
                : new Ref(mixed(ctx, function, position, parameter, value));
    }

    /// By reference with a type → a `Ref` whose value is of the type.
    public static Ref reference(
            Context ctx, String function, int position, String parameter, Object value, boolean strict, TypeConstraint type) {
        Ref reference = reference(ctx, function, position, parameter, value);
        Object current = reference.get();
        if (!type.accepts(ctx, current, null)) {
            reference.set(ArgumentCoercion.union(ctx, function, position, parameter, current, strict, type));
        }
        return reference;
    }

    /// Whether the argument of an optional parameter was passed.
    public static boolean given(Object[] args, int count, int index) {
        return count > index && args[index] != Missing.ARGUMENT;
    }

    /// The same where the default is not known: an argument behind it needs this one.
    public static boolean givenOrLast(Context ctx, String function, int position, String parameter, Object[] args, int count) {
        if (count >= position && args[position - 1] == Missing.ARGUMENT) {
            throw Errors.argumentCountError(ctx, argument(function, position, parameter)
                    + " must be passed explicitly, because the default value is not known");
        }
        return count >= position;
    }

    /// The number of positional arguments in an array that may end with named ones.
    public static int count(Object[] args) {
        return ArgumentLists.count(args);
    }

    /// Variadic `mixed`, or no type. Named arguments are an error unless `named`: then they follow as an `ArgumentList`.
    public static Object[] rest(Context ctx, String function, int position, Object[] args, boolean named) {
        return ArgumentLists.rest(ctx, function, position, args, named);
    }

    /// Variadic union or class.
    public static Object[] unions(
            Context ctx, String function, int position, Object[] args, boolean strict, TypeConstraint type) {
        return ArgumentLists.unions(ctx, function, position, args, strict, type);
    }

    /// Variadic `int`.
    public static long[] integers(Context ctx, String function, int position, Object[] args, boolean strict) {
        return ArgumentLists.integers(ctx, function, position, args, strict);
    }

    /// Variadic `float`.
    public static double[] floats(Context ctx, String function, int position, Object[] args, boolean strict) {
        return ArgumentLists.floats(ctx, function, position, args, strict);
    }

    /// Variadic `string`.
    public static String[] strings(Context ctx, String function, int position, Object[] args, boolean strict) {
        return ArgumentLists.strings(ctx, function, position, args, strict);
    }

    /// Variadic `array`.
    public static PhpArray[] arrays(Context ctx, String function, int position, Object[] args) {
        return ArgumentLists.arrays(ctx, function, position, args);
    }

    /// Variadic by reference.
    public static Ref[] references(Context ctx, String function, int position, Object[] args) {
        return ArgumentLists.references(ctx, function, position, args);
    }

    /// The class a static method was called on.
    public static PhpClass calledClass(Object receiver) {
        return receiver instanceof PhpObject object ? object.cls() : (PhpClass) receiver;
    }

    /// A constant that stands in a default value and is known only at run time.
    public static Object constant(Context ctx, String name) {
        return ctx.constants().find(name);
    }

    /// A class constant or enum case that stands in a default value.
    public static Object classConstant(Context ctx, String className, String name) {
        if (name.equals("class")) {
            return className;
        }
        return Objects.classConstant(ctx, ctx.classes().require(className), name, null);
    }

    /// An error for a number of arguments outside `required` to `maximum`; -1 is no maximum.
    public static PhpThrow wrongCount(Context ctx, String function, int required, int maximum, Object[] args) {
        return ArgumentLists.wrongCount(ctx, function, required, maximum, args);
    }

    /// `f(): Argument #1 ($x) must be of type T, U given`.
    public static PhpThrow wrongType(Context ctx, String function, int position, String parameter, String type, Object value) {
        if (value == Missing.ARGUMENT) {
            return notPassed(ctx, function, position, parameter);
        }
        return Throwables.inBuiltin(ctx, function, Errors.typeError(ctx, argument(function, position, parameter)
                + " must be of type " + type + ", " + Conversions.valueName(value) + " given"));
    }

    /// `f(): Argument #1 ($x) problem`, as a ValueError.
    public static PhpThrow wrongValue(Context ctx, String function, int position, String parameter, String problem) {
        return Errors.valueError(ctx, argument(function, position, parameter) + " " + problem);
    }

    static PhpThrow notPassed(Context ctx, String function, int position, String parameter) {
        return Errors.argumentCountError(ctx, argument(function, position, parameter) + " not passed");
    }

    static String argument(String function, int position, String parameter) {
        return function + "(): Argument #" + position + name(parameter);
    }

    /// ` ($name)`; nothing for the arguments of a variadic parameter, which messages don't name.
    static String name(String parameter) {
        return parameter == null ? "" : " ($" + parameter + ")";
    }
}
