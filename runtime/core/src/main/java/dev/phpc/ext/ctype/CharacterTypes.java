package dev.phpc.ext.ctype;

import dev.phpc.runtime.Context;
import dev.phpc.runtime.Conversions;
import dev.phpc.runtime.declare.PhpFunction;
import java.util.function.IntPredicate;

/// What kinds of ASCII characters a string consists of. An int is a character's code, or a number to be looked at digit by digit.
final class CharacterTypes {
    private CharacterTypes() {}

    @PhpFunction(value = "ctype_alnum(mixed $text): bool", effects = {})
    static boolean alnum(Context ctx, Object text) {
        return all(ctx, "ctype_alnum", text, c -> isLetter(c) || isDigit(c), true, false);
    }

    @PhpFunction(value = "ctype_alpha(mixed $text): bool", effects = {})
    static boolean alpha(Context ctx, Object text) {
        return all(ctx, "ctype_alpha", text, CharacterTypes::isLetter, false, false);
    }

    @PhpFunction(value = "ctype_cntrl(mixed $text): bool", effects = {})
    static boolean cntrl(Context ctx, Object text) {
        return all(ctx, "ctype_cntrl", text, c -> c < 32 || c == 127, false, false);
    }

    @PhpFunction(value = "ctype_digit(mixed $text): bool", effects = {})
    static boolean digit(Context ctx, Object text) {
        return all(ctx, "ctype_digit", text, CharacterTypes::isDigit, true, false);
    }

    @PhpFunction(value = "ctype_lower(mixed $text): bool", effects = {})
    static boolean lower(Context ctx, Object text) {
        return all(ctx, "ctype_lower", text, c -> c >= 'a' && c <= 'z', false, false);
    }

    @PhpFunction(value = "ctype_graph(mixed $text): bool", effects = {})
    static boolean graph(Context ctx, Object text) {
        return all(ctx, "ctype_graph", text, c -> c > 32 && c < 127, true, true);
    }

    @PhpFunction(value = "ctype_print(mixed $text): bool", effects = {})
    static boolean print(Context ctx, Object text) {
        return all(ctx, "ctype_print", text, c -> c >= 32 && c < 127, true, true);
    }

    @PhpFunction(value = "ctype_punct(mixed $text): bool", effects = {})
    static boolean punct(Context ctx, Object text) {
        return all(ctx, "ctype_punct", text, c -> c > 32 && c < 127 && !isLetter(c) && !isDigit(c), false, false);
    }

    @PhpFunction(value = "ctype_space(mixed $text): bool", effects = {})
    static boolean space(Context ctx, Object text) {
        return all(ctx, "ctype_space", text, c -> c == ' ' || c >= '\t' && c <= '\r', false, false);
    }

    @PhpFunction(value = "ctype_upper(mixed $text): bool", effects = {})
    static boolean upper(Context ctx, Object text) {
        return all(ctx, "ctype_upper", text, c -> c >= 'A' && c <= 'Z', false, false);
    }

    @PhpFunction(value = "ctype_xdigit(mixed $text): bool", effects = {})
    static boolean xdigit(Context ctx, Object text) {
        return all(ctx, "ctype_xdigit", text, c -> isDigit(c) || c >= 'a' && c <= 'f' || c >= 'A' && c <= 'F', true, false);
    }

    private static boolean all(
            Context ctx, String function, Object text, IntPredicate type, boolean digits, boolean minus) {
        if (text instanceof String string) {
            for (int i = 0; i < string.length(); i++) {
                if (!type.test(string.charAt(i))) {
                    return false;
                }
            }
            return !string.isEmpty();
        }
        ctx.deprecated(function + "(): Argument of type " + Conversions.typeName(text) + " will be interpreted as string in the future");
        if (!(text instanceof Long number)) {
            return false;
        }
        if (number >= 0 && number <= 255) {
            return type.test((int) (long) number);
        }
        if (number < 0 && number >= -128) {
            return type.test((int) (number + 256));
        }
        return number >= 0 ? digits : minus;
    }

    private static boolean isLetter(int c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }

    private static boolean isDigit(int c) {
        return c >= '0' && c <= '9';
    }
}
