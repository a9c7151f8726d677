package dev.phpc.runtime;

import dev.phpc.runtime.objects.Throwables;

/// Makes the exceptions that PHP's engine and library throw: `throw Errors.typeError(ctx, "…")`.
public final class Errors {

    private Errors() {}

    public static PhpThrow error(Context ctx, String message) {
        return of(ctx, "Error", message, 0);
    }

    public static PhpThrow typeError(Context ctx, String message) {
        return of(ctx, "TypeError", message, 0);
    }

    public static PhpThrow valueError(Context ctx, String message) {
        return of(ctx, "ValueError", message, 0);
    }

    public static PhpThrow argumentCountError(Context ctx, String message) {
        return of(ctx, "ArgumentCountError", message, 0);
    }

    public static PhpThrow arithmeticError(Context ctx, String message) {
        return of(ctx, "ArithmeticError", message, 0);
    }

    public static PhpThrow divisionByZero(Context ctx) {
        return of(ctx, "DivisionByZeroError", "Division by zero", 0);
    }

    public static PhpThrow moduloByZero(Context ctx) {
        return of(ctx, "DivisionByZeroError", "Modulo by zero", 0);
    }

    public static PhpThrow unsupportedOperands(Context ctx, Object a, String operator, Object b) {
        return typeError(ctx, "Unsupported operand types: "
                + Conversions.typeName(a) + " " + operator + " " + Conversions.typeName(b));
    }

    /// A Throwable of the named class.
    public static PhpThrow of(Context ctx, String className, String message, long code) {
        return new PhpThrow(Throwables.create(ctx, className, message, code));
    }
}
