package dev.phpc.runtime;

/// `++` and `--` of everything but ints.
final class Increment {

    private Increment() {}

    static Object increment(Context ctx, Object value) {
        return switch (value) {
            case null -> 1L;
            case Long number -> Arithmetic.increment(number.longValue());
            case Double number -> number + 1;
            case Boolean bool -> noEffect(ctx, "Increment", bool, "bool");
            case String text -> increment(ctx, text);
            default -> overloaded(ctx, "+", "increment", value);
        };
    }

    static Object decrement(Context ctx, Object value) {
        return switch (value) {
            case null -> noEffect(ctx, "Decrement", null, "null");
            case Long number -> Arithmetic.decrement(number.longValue());
            case Double number -> number - 1;
            case Boolean bool -> noEffect(ctx, "Decrement", bool, "bool");
            case String text -> decrement(ctx, text);
            default -> overloaded(ctx, "-", "decrement", value);
        };
    }

    private static Object noEffect(Context ctx, String operation, Object value, String type) {
        ctx.warning(operation + " on type " + type
                + " has no effect, this will change in the next major version of PHP");
        return value;
    }

    private static Object overloaded(Context ctx, String operator, String verb, Object value) {
        Object result = OperatorOverloads.apply(ctx, operator, value, 1L);
        if (result == null) {
            throw Errors.typeError(ctx, "Cannot " + verb + " " + Conversions.typeName(value));
        }
        return result;
    }

    private static Object increment(Context ctx, String text) {
        Object number = NumericStrings.parse(text);
        if (number != null) {
            return increment(ctx, number);
        }
        ctx.deprecated("Increment on non-numeric string is deprecated, use str_increment() instead");
        return text.isEmpty() ? "1" : increment(text);
    }

    private static Object decrement(Context ctx, String text) {
        Object number = NumericStrings.parse(text);
        if (number != null) {
            return decrement(ctx, number);
        }
        if (text.isEmpty()) {
            ctx.deprecated("Decrement on empty string is deprecated as non-numeric");
            return -1L;
        }
        ctx.deprecated("Decrement on non-numeric string has no effect and is deprecated");
        return text;
    }

    /// Perl's alphanumeric increment: "Az" → "Ba", "zZ9" → "aaA0". Stops at the last byte that is not alphanumeric.
    static String increment(String text) {
        StringBuilder result = new StringBuilder(text);
        for (int at = text.length() - 1; at >= 0; at--) {
            char c = text.charAt(at);
            char first = firstOf(c);
            if (first == 0) {
                return result.toString();
            }
            if (c != first + (first == '0' ? 9 : 25)) {
                result.setCharAt(at, (char) (c + 1));
                return result.toString();
            }
            result.setCharAt(at, first);
            if (at == 0) {
                result.insert(0, first == '0' ? '1' : first);
            }
        }
        return result.toString();
    }

    private static char firstOf(char c) {
        if (c >= 'a' && c <= 'z') {
            return 'a';
        }
        if (c >= 'A' && c <= 'Z') {
            return 'A';
        }
        return c >= '0' && c <= '9' ? '0' : 0;
    }
}
