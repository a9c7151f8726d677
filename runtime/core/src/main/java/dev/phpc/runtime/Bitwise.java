package dev.phpc.runtime;

/// PHP's bitwise operators: on ints, or byte by byte if both operands are strings.
public final class Bitwise {

    private Bitwise() {}

    public static Object and(Context ctx, Object a, Object b) {
        if (a instanceof Long x && b instanceof Long y) {
            return x & y;
        }
        if (a instanceof String x && b instanceof String y) {
            StringBuilder bytes = new StringBuilder(Math.min(x.length(), y.length()));
            for (int i = 0, end = Math.min(x.length(), y.length()); i < end; i++) {
                bytes.append((char) (x.charAt(i) & y.charAt(i)));
            }
            return bytes.toString();
        }
        Object overloaded = OperatorOverloads.apply(ctx, "&", a, b);
        return overloaded != null ? overloaded : (Object) (integer(ctx, a, "&", a, b) & integer(ctx, b, "&", a, b));
    }

    public static Object or(Context ctx, Object a, Object b) {
        if (a instanceof Long x && b instanceof Long y) {
            return x | y;
        }
        if (a instanceof String x && b instanceof String y) {
            String longer = x.length() >= y.length() ? x : y;
            StringBuilder bytes = new StringBuilder(longer);
            for (int i = 0, end = Math.min(x.length(), y.length()); i < end; i++) {
                bytes.setCharAt(i, (char) (x.charAt(i) | y.charAt(i)));
            }
            return bytes.toString();
        }
        Object overloaded = OperatorOverloads.apply(ctx, "|", a, b);
        return overloaded != null ? overloaded : (Object) (integer(ctx, a, "|", a, b) | integer(ctx, b, "|", a, b));
    }

    public static Object xor(Context ctx, Object a, Object b) {
        if (a instanceof Long x && b instanceof Long y) {
            return x ^ y;
        }
        if (a instanceof String x && b instanceof String y) {
            StringBuilder bytes = new StringBuilder(Math.min(x.length(), y.length()));
            for (int i = 0, end = Math.min(x.length(), y.length()); i < end; i++) {
                bytes.append((char) (x.charAt(i) ^ y.charAt(i)));
            }
            return bytes.toString();
        }
        Object overloaded = OperatorOverloads.apply(ctx, "^", a, b);
        return overloaded != null ? overloaded : (Object) (integer(ctx, a, "^", a, b) ^ integer(ctx, b, "^", a, b));
    }

    public static Object not(Context ctx, Object a) {
        return switch (a) {
            case Long number -> ~number;
            case Double number -> ~Conversions.toLongImplicitly(ctx, number);
            case String text -> {
                StringBuilder bytes = new StringBuilder(text.length());
                for (int i = 0; i < text.length(); i++) {
                    bytes.append((char) (text.charAt(i) ^ 0xff));
                }
                yield bytes.toString();
            }
            case null, default -> {
                Object overloaded = OperatorOverloads.apply(ctx, "~", a, null);
                if (overloaded == null) {
                    throw Errors.typeError(ctx, "Cannot perform bitwise not on " + Conversions.valueName(a));
                }
                yield overloaded;
            }
        };
    }

    public static Object shiftLeft(Context ctx, Object a, Object b) {
        Object overloaded = OperatorOverloads.apply(ctx, "<<", a, b);
        return overloaded != null ? overloaded
                : (Object) shiftLeft(ctx, integer(ctx, a, "<<", a, b), integer(ctx, b, "<<", a, b));
    }

    public static long shiftLeft(Context ctx, long a, long b) {
        if (b >= 0 && b < 64) {
            return a << b;
        }
        checkShift(ctx, b);
        return 0;
    }

    public static Object shiftRight(Context ctx, Object a, Object b) {
        Object overloaded = OperatorOverloads.apply(ctx, ">>", a, b);
        return overloaded != null ? overloaded
                : (Object) shiftRight(ctx, integer(ctx, a, ">>", a, b), integer(ctx, b, ">>", a, b));
    }

    public static long shiftRight(Context ctx, long a, long b) {
        if (b >= 0 && b < 64) {
            return a >> b;
        }
        checkShift(ctx, b);
        return a >> 63;
    }

    private static void checkShift(Context ctx, long count) {
        if (count < 0) {
            throw Errors.arithmeticError(ctx, "Bit shift by negative number");
        }
    }

    /// An operand as an int; what is no number is a TypeError.
    static long integer(Context ctx, Object value, String operator, Object a, Object b) {
        return switch (value) {
            case Long number -> number;
            case Double number -> Conversions.toLongImplicitly(ctx, number);
            case null -> 0;
            case Boolean bool -> bool ? 1 : 0;
            case String text -> integer(ctx, text, operator, a, b);
            default -> throw Errors.unsupportedOperands(ctx, a, operator, b);
        };
    }

    private static long integer(Context ctx, String text, String operator, Object a, Object b) {
        Object number = NumericStrings.parse(text);
        if (number == null) {
            number = NumericStrings.prefix(text);
            if (number == null) {
                throw Errors.unsupportedOperands(ctx, a, operator, b);
            }
            ctx.warning("A non-numeric value encountered");
        }
        if (number instanceof Long whole) {
            return whole;
        }
        double real = (Double) number;
        long whole = NumericStrings.saturated(real);
        if (whole != real) {
            ctx.deprecated("Implicit conversion from float-string \"" + text + "\" to int loses precision");
        }
        return whole;
    }
}
