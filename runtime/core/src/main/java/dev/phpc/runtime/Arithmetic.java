package dev.phpc.runtime;

/// PHP's arithmetic operators. Ints that overflow become floats.
public final class Arithmetic {

    private Arithmetic() {}

    public static Object add(Context ctx, Object a, Object b) {
        if (a instanceof Long x && b instanceof Long y) {
            return add(x.longValue(), y.longValue());
        }
        if (a instanceof Double x && b instanceof Double y) {
            return x + y;
        }
        if (a instanceof PhpArray x && b instanceof PhpArray y) {
            return ArrayUnion.of(x, y);
        }
        Object overloaded = OperatorOverloads.apply(ctx, "+", a, b);
        if (overloaded != null) {
            return overloaded;
        }
        Object x = operand(ctx, a, "+", a, b);
        Object y = operand(ctx, b, "+", a, b);
        return x instanceof Long i && y instanceof Long j ? add(i.longValue(), j.longValue()) : (Object) (real(x) + real(y));
    }

    public static Object add(long a, long b) {
        long sum = a + b;
        return ((a ^ sum) & (b ^ sum)) < 0 ? (Object) ((double) a + (double) b) : (Object) sum;
    }

    public static Object add(Context ctx, Object a, long b) {
        if (a instanceof Long x) {
            return add(x.longValue(), b);
        }
        return a instanceof Double x ? (Object) (x + b) : add(ctx, a, (Object) b);
    }

    public static Object subtract(Context ctx, Object a, Object b) {
        if (a instanceof Long x && b instanceof Long y) {
            return subtract(x.longValue(), y.longValue());
        }
        if (a instanceof Double x && b instanceof Double y) {
            return x - y;
        }
        Object overloaded = OperatorOverloads.apply(ctx, "-", a, b);
        if (overloaded != null) {
            return overloaded;
        }
        Object x = operand(ctx, a, "-", a, b);
        Object y = operand(ctx, b, "-", a, b);
        return x instanceof Long i && y instanceof Long j ? subtract(i.longValue(), j.longValue()) : (Object) (real(x) - real(y));
    }

    public static Object subtract(long a, long b) {
        long difference = a - b;
        return ((a ^ b) & (a ^ difference)) < 0 ? (Object) ((double) a - (double) b) : (Object) difference;
    }

    public static Object subtract(Context ctx, Object a, long b) {
        if (a instanceof Long x) {
            return subtract(x.longValue(), b);
        }
        return a instanceof Double x ? (Object) (x - b) : subtract(ctx, a, (Object) b);
    }

    public static Object multiply(Context ctx, Object a, Object b) {
        if (a instanceof Long x && b instanceof Long y) {
            return multiply(x.longValue(), y.longValue());
        }
        if (a instanceof Double x && b instanceof Double y) {
            return x * y;
        }
        Object overloaded = OperatorOverloads.apply(ctx, "*", a, b);
        if (overloaded != null) {
            return overloaded;
        }
        Object x = operand(ctx, a, "*", a, b);
        Object y = operand(ctx, b, "*", a, b);
        return x instanceof Long i && y instanceof Long j ? multiply(i.longValue(), j.longValue()) : (Object) (real(x) * real(y));
    }

    public static Object multiply(long a, long b) {
        long product = a * b;
        long high = Math.multiplyHigh(a, b);
        return high == product >> 63 ? (Object) product : (Object) ((double) a * (double) b);
    }

    public static Object divide(Context ctx, Object a, Object b) {
        if (a instanceof Long x && b instanceof Long y) {
            return divide(ctx, x.longValue(), y.longValue());
        }
        if (a instanceof Double x && b instanceof Double y) {
            return divide(ctx, x.doubleValue(), y.doubleValue());
        }
        Object overloaded = OperatorOverloads.apply(ctx, "/", a, b);
        if (overloaded != null) {
            return overloaded;
        }
        Object x = operand(ctx, a, "/", a, b);
        Object y = operand(ctx, b, "/", a, b);
        return x instanceof Long i && y instanceof Long j
                ? divide(ctx, i.longValue(), j.longValue())
                : (Object) divide(ctx, real(x), real(y));
    }

    public static Object divide(Context ctx, long a, long b) {
        if (b == 0) {
            throw Errors.divisionByZero(ctx);
        }
        if (b == -1 && a == Long.MIN_VALUE) {
            return 0x1p63;
        }
        long quotient = a / b;
        return quotient * b == a ? (Object) quotient : (Object) ((double) a / (double) b);
    }

    public static double divide(Context ctx, double a, double b) {
        if (b == 0) {
            throw Errors.divisionByZero(ctx);
        }
        return a / b;
    }

    public static Object modulo(Context ctx, Object a, Object b) {
        if (a instanceof Long x && b instanceof Long y) {
            return modulo(ctx, x.longValue(), y.longValue());
        }
        Object overloaded = OperatorOverloads.apply(ctx, "%", a, b);
        return overloaded != null ? overloaded
                : (Object) modulo(ctx, Bitwise.integer(ctx, a, "%", a, b), Bitwise.integer(ctx, b, "%", a, b));
    }

    public static long modulo(Context ctx, long a, long b) {
        if (b == 0) {
            throw Errors.moduloByZero(ctx);
        }
        return b == -1 ? 0 : a % b;
    }

    public static Object power(Context ctx, Object a, Object b) {
        if (a instanceof Long x && b instanceof Long y) {
            return power(ctx, x.longValue(), y.longValue());
        }
        Object overloaded = OperatorOverloads.apply(ctx, "**", a, b);
        if (overloaded != null) {
            return overloaded;
        }
        Object x = operand(ctx, a, "**", a, b);
        Object y = operand(ctx, b, "**", a, b);
        return x instanceof Long i && y instanceof Long j
                ? power(ctx, i.longValue(), j.longValue())
                : (Object) power(ctx, real(x), real(y));
    }

    public static double power(Context ctx, double base, double exponent) {
        if (base == 0 && exponent < 0) {
            ctx.deprecated("Power of base 0 and negative exponent is deprecated");
        }
        // C's pow: 1 to whatever power is 1, and so is -1 to an infinite one.
        return base == 1 || base == -1 && Double.isInfinite(exponent) ? 1 : Math.pow(base, exponent);
    }

    public static Object power(Context ctx, long base, long exponent) {
        if (exponent < 0) {
            return power(ctx, (double) base, (double) exponent);
        }
        long result = 1;
        long square = base;
        for (long rest = exponent; rest > 0; ) {
            if ((rest & 1) != 0) {
                if (overflows(result, square)) {
                    return (double) result * (double) square * Math.pow(square, rest - 1);
                }
                result *= square;
            }
            rest >>= 1;
            if (rest > 0) {
                if (overflows(square, square)) {
                    return (double) result * Math.pow((double) square * (double) square, rest);
                }
                square *= square;
            }
        }
        return result;
    }

    private static boolean overflows(long a, long b) {
        return Math.multiplyHigh(a, b) != a * b >> 63;
    }

    public static Object negate(Context ctx, Object a) {
        return switch (a) {
            case Long number -> negate(number.longValue());
            case Double number -> -number;
            case null, default -> multiply(ctx, a, (Object) (-1L));
        };
    }

    public static Object negate(long number) {
        return number == Long.MIN_VALUE ? (Object) 0x1p63 : (Object) (-number);
    }

    public static Object increment(Context ctx, Object value) {
        return value instanceof Long number ? increment(number.longValue()) : Increment.increment(ctx, value);
    }

    public static Object increment(long number) {
        return number == Long.MAX_VALUE ? (Object) 0x1p63 : (Object) (number + 1);
    }

    public static Object decrement(Context ctx, Object value) {
        return value instanceof Long number ? decrement(number.longValue()) : Increment.decrement(ctx, value);
    }

    public static Object decrement(long number) {
        return number == Long.MIN_VALUE ? (Object) (-0x1p63 - 1) : (Object) (number - 1);
    }

    private static Object operand(Context ctx, Object value, String operator, Object a, Object b) {
        Object number = Conversions.toOperand(ctx, value);
        if (number == null) {
            throw Errors.unsupportedOperands(ctx, a, operator, b);
        }
        return number;
    }

    private static double real(Object number) {
        return number instanceof Long whole ? (double) whole : (Double) number;
    }
}
