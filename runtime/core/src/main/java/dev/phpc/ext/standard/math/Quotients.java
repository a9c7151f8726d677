package dev.phpc.ext.standard.math;

import dev.phpc.runtime.Arithmetic;
import dev.phpc.runtime.Context;
import dev.phpc.runtime.Errors;
import dev.phpc.runtime.declare.Effect;
import dev.phpc.runtime.declare.PhpFunction;

/// Absolute values, powers and divisions.
final class Quotients {
    private Quotients() {}

    @PhpFunction(value = "abs(int|float $num): int|float", effects = {})
    static Object abs(Object num) {
        if (num instanceof Long whole) {
            return whole == Long.MIN_VALUE ? (Object) (-(double) Long.MIN_VALUE) : (Object) Math.abs(whole);
        }
        return Math.abs((double) num);
    }

    @PhpFunction(value = "intdiv(int $num1, int $num2): int", effects = {})
    static long intdiv(Context ctx, long num1, long num2) {
        if (num2 == 0) {
            throw Errors.divisionByZero(ctx);
        }
        if (num2 == -1 && num1 == Long.MIN_VALUE) {
            throw Errors.arithmeticError(ctx, "Division of PHP_INT_MIN by -1 is not an integer");
        }
        return num1 / num2;
    }

    @PhpFunction(value = "fmod(float $num1, float $num2): float", effects = {})
    static double fmod(double num1, double num2) {
        return num1 % num2;
    }

    /// Division by IEEE 754, which knows no error.
    @PhpFunction(value = "fdiv(float $num1, float $num2): float", effects = {})
    static double fdiv(double num1, double num2) {
        return num1 / num2;
    }

    @PhpFunction(value = "fpow(float $num, float $exponent): float", effects = {})
    static double fpow(double num, double exponent) {
        // C's pow has an answer for a base of 1 and for -1 to an infinite power.
        if (num == 1 || num == -1 && Double.isInfinite(exponent)) {
            return 1;
        }
        return Math.pow(num, exponent);
    }

    @PhpFunction(value = "pow(mixed $num, mixed $exponent): object|int|float", effects = Effect.CALLS_BACK)
    static Object pow(Context ctx, Object num, Object exponent) {
        return Arithmetic.power(ctx, num, exponent);
    }
}
