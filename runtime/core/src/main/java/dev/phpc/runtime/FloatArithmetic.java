package dev.phpc.runtime;

/// Arithmetic of a float with a value of which less is known: the result is a float too, and needs no box.
public final class FloatArithmetic {

    private FloatArithmetic() {}

    public static double add(Context ctx, double a, Object b) {
        return b instanceof Double x ? a + x : b instanceof Long x ? a + x : (Double) Arithmetic.add(ctx, (Object) a, b);
    }

    public static double add(Context ctx, Object a, double b) {
        return a instanceof Double x ? x + b : a instanceof Long x ? x + b : (Double) Arithmetic.add(ctx, a, (Object) b);
    }

    public static double subtract(Context ctx, double a, Object b) {
        return b instanceof Double x ? a - x : b instanceof Long x ? a - x : (Double) Arithmetic.subtract(ctx, (Object) a, b);
    }

    public static double subtract(Context ctx, Object a, double b) {
        return a instanceof Double x ? x - b : a instanceof Long x ? x - b : (Double) Arithmetic.subtract(ctx, a, (Object) b);
    }

    public static double multiply(Context ctx, double a, Object b) {
        return b instanceof Double x ? a * x : b instanceof Long x ? a * x : (Double) Arithmetic.multiply(ctx, (Object) a, b);
    }

    public static double multiply(Context ctx, Object a, double b) {
        return a instanceof Double x ? x * b : a instanceof Long x ? x * b : (Double) Arithmetic.multiply(ctx, a, (Object) b);
    }
}
