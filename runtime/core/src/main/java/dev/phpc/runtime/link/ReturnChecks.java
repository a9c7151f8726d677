package dev.phpc.runtime.link;

import dev.phpc.runtime.Context;
import dev.phpc.runtime.Errors;
import dev.phpc.runtime.PhpThrow;
import dev.phpc.runtime.Ref;
import dev.phpc.runtime.objects.Modifiers;
import dev.phpc.runtime.objects.PhpClass;
import dev.phpc.runtime.objects.Routine;
import dev.phpc.runtime.objects.TypeConstraint;
import dev.phpc.runtime.objects.TypeNames;

/// Declared return types.
public final class ReturnChecks {
    private ReturnChecks() { }

    /// The value as the declared type has it; a TypeError if it does not fit.
    public static Object check(Context ctx, Object value, Routine routine, PhpClass called) {
        TypeConstraint type = routine.returnType();
        if (type.accepts(ctx, value, called)) {
            return value;
        }
        Routine declared = called == null ? routine : called.declared(routine);
        Object coerced = declared.returnType().coerce(ctx, value, routine.has(Modifiers.STRICT_TYPES), called);
        if (coerced == TypeConstraint.NO_MATCH) {
            throw mismatch(ctx, declared.displayName(), declared.returnType(), called, TypeNames.of(value) + " returned");
        }
        return coerced;
    }

    /// The same in a closure, where `self` means the class `scope` that it is bound to.
    public static Object checkBound(Context ctx, Object value, Routine routine, PhpClass called, PhpClass scope) {
        TypeConstraint type = routine.returnType().in(scope);
        if (type.accepts(ctx, value, called)) {
            return value;
        }
        Object coerced = type.coerce(ctx, value, routine.has(Modifiers.STRICT_TYPES), called);
        if (coerced == TypeConstraint.NO_MATCH) {
            throw mismatch(ctx, bound(routine, scope), type, called, TypeNames.of(value) + " returned");
        }
        return coerced;
    }

    /// The result of an expression that is no place, in a function by reference: a cell, or a value that will be no reference.
    public static Object checkSlot(Context ctx, Object slot, Routine routine, PhpClass called) {
        return slot instanceof Ref ref ? checkReference(ctx, ref, routine, called) : check(ctx, slot, routine, called);
    }

    public static Ref checkReference(Context ctx, Ref ref, Routine routine, PhpClass called) {
        Object value = ref.get();
        Object coerced = check(ctx, value, routine, called);
        if (coerced != value) {
            ref.set(coerced);
        }
        return ref;
    }

    private static PhpThrow mismatch(Context ctx, String function, TypeConstraint type, PhpClass called, String what) {
        boolean isStatic = called != null && type.isOnly(TypeConstraint.STATIC);
        return Errors.typeError(ctx, function + "(): Return value must be of type " + (isStatic ? called.name() : type) + ", " + what);
    }

    /// The name of a closure that is bound to a class.
    private static String bound(Routine closure, PhpClass scope) {
        return scope == null ? closure.name() : scope.name() + "::" + closure.name();
    }

    /// The end of a function whose type asks for a value.
    public static Object nothingReturned(Context ctx, Routine routine) {
        throw mismatch(ctx, routine.displayName(), routine.returnType(), null, "none returned");
    }

    /// The same in a closure.
    public static Object nothingReturnedBound(Context ctx, Routine routine, PhpClass scope) {
        throw mismatch(ctx, bound(routine, scope), routine.returnType().in(scope), null, "none returned");
    }

    public static Object neverReturned(Context ctx, Routine routine) {
        throw Errors.typeError(ctx, routine.displayName() + "(): never-returning function must not implicitly return");
    }

    /// `return expression;` in a function by reference, where the expression is no place: only a function by reference gives a cell.
    public static Ref returned(Context ctx, Object slot) {
        if (!(slot instanceof Ref)) {
            ctx.notice("Only variable references should be returned by reference");
        }
        return cell(slot);
    }

    /// `yield expression;` in a generator by reference, where the expression is no place.
    public static Object yielded(Context ctx, Object slot) {
        if (!(slot instanceof Ref)) {
            ctx.notice("Only variable references should be yielded by reference");
        }
        return slot;
    }

    /// `$x = &f();` where the function returned no reference: a cell for the value of the expression, which `$x` does not hold.
    public static Ref notAssignable(Context ctx, Object value) {
        ctx.notice("Only variables should be assigned by reference");
        return new Ref(value);
    }

    /// `[&$x] = f();` where the function returned no reference.
    public static void checkReferenceable(Context ctx, Object slot) {
        if (!(slot instanceof Ref)) {
            ctx.notice("Attempting to set reference to non referenceable value");
        }
    }

    /// The cell that a call returned, or a new one with the value, which nobody holds yet.
    public static Ref cell(Object slot) {
        if (slot instanceof Ref ref) {
            return ref;
        }
        Ref ref = new Ref(slot);
        ref.release();
        return ref;
    }
}
