package dev.phpc.runtime.objects;

import dev.phpc.runtime.Context;
import dev.phpc.runtime.Errors;
import dev.phpc.runtime.PhpThrow;

/// The errors of calls with wrong arguments, as PHP words them.
final class BindingErrors {
    private BindingErrors() {
    }

    /// Whether the call being made stands in code with `declare(strict_types=1)`.
    static boolean isStrictCall(Context ctx) {
        return CallSites.of(ctx).isStrict();
    }

    static PhpThrow tooFew(Context ctx, Routine routine, Object receiver, int passed, Object[] args) {
        int required = routine.requiredCount();
        String expected = (required == routine.parameters().length ? "exactly " : "at least ") + required;
        if (routine.has(Modifiers.BUILTIN)) {
            return Errors.argumentCountError(ctx, routine.displayName() + "() expects " + expected + " argument" + (required == 1 ? "" : "s") + ", "
                    + passed + " given");
        }
        CallSites.Site site = CallSites.of(ctx).caller();
        String where = site == null ? "" : " in " + site.file() + " on line " + site.line();
        return Throwables.inCallee(ctx, "ArgumentCountError", "Too few arguments to function " + name(routine, receiver) + "(), " + passed + " passed"
                + where + " and " + expected + " expected", routine, passed, args);
    }

    /// A closure is named with the class that it is bound to.
    private static String name(Routine routine, Object receiver) {
        return receiver instanceof Closure closure && !closure.isFake && closure.scope != null ? closure.scope.name() + "::" + routine.name() : routine.displayName();
    }

    static PhpThrow notPassed(Context ctx, Routine routine, Object receiver, int position, Object[] args) {
        return Throwables.inCallee(ctx, "ArgumentCountError", shortName(routine, receiver) + "(): Argument #" + (position + 1) + " ($"
                + routine.parameter(position).name() + ") not passed", routine, position, args);
    }

    static PhpThrow wrongType(Context ctx, Routine routine, Object receiver, int position, TypeConstraint type, Object value, Object[] args) {
        Parameter parameter = routine.parameterFor(position);
        String name = parameter.isVariadic() ? "" : " ($" + parameter.name() + ")";
        String message = shortName(routine, receiver) + "(): Argument #" + (position + 1) + name + " must be of type "
                + type + ", " + TypeNames.of(value) + " given";
        if (routine.has(Modifiers.BUILTIN)) {
            return Errors.typeError(ctx, message);
        }
        CallSites.Site site = CallSites.of(ctx).caller();
        String where = site == null ? "" : ", called in " + site.file() + " on line " + site.line();
        return Throwables.inCallee(ctx, "TypeError", message + where, routine, position, args);
    }

    /// PHP's messages about single arguments end the name at a NUL byte: of methods of anonymous classes they give the class only.
    private static String shortName(Routine routine, Object receiver) {
        String name = name(routine, receiver);
        int end = name.indexOf('\0');
        return end < 0 ? name : name.substring(0, end);
    }

    static PhpThrow unknownNamed(Context ctx, String name) {
        return Errors.error(ctx, "Unknown named parameter $" + name);
    }

    static PhpThrow overwritten(Context ctx, String name) {
        return Errors.error(ctx, "Named parameter $" + name + " overwrites previous argument");
    }

    static PhpThrow positionalAfterNamed(Context ctx) {
        return Errors.error(ctx, "Cannot use positional argument after named argument");
    }
}
