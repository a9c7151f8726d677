package dev.phpc.ext.standard.strings;

import dev.phpc.runtime.Arguments;
import dev.phpc.runtime.Context;
import dev.phpc.runtime.declare.PhpFunction;

/// The next and the previous string in the order `a`, `b`, … `z`, `aa`.
final class Increments {
    private Increments() {}

    @PhpFunction(value = "str_increment(string $string): string", effects = {})
    static String strIncrement(Context ctx, String string) {
        check(ctx, "str_increment", string);
        char[] chars = string.toCharArray();
        for (int i = chars.length - 1; i >= 0; i--) {
            char c = chars[i];
            if (c != 'z' && c != 'Z' && c != '9') {
                chars[i]++;
                return new String(chars);
            }
            chars[i] = c == 'z' ? 'a' : c == 'Z' ? 'A' : '0';
        }
        char first = string.charAt(0);
        return (first == 'z' ? 'a' : first == 'Z' ? 'A' : '1') + new String(chars);
    }

    @PhpFunction(value = "str_decrement(string $string): string", effects = {})
    static String strDecrement(Context ctx, String string) {
        check(ctx, "str_decrement", string);
        char[] chars = string.toCharArray();
        int i = chars.length - 1;
        if (chars[0] == '0') {
            throw outOfRange(ctx, string);
        }
        for (; i >= 0; i--) {
            char c = chars[i];
            if (c != 'a' && c != 'A' && c != '0') {
                chars[i]--;
                break;
            }
            chars[i] = c == 'a' ? 'z' : c == 'A' ? 'Z' : '9';
        }
        if (i >= 0 && !(i == 0 && chars[0] == '0' && chars.length > 1)) {
            return new String(chars);
        }
        if (chars.length == 1) {
            throw outOfRange(ctx, string);
        }
        return new String(chars, 1, chars.length - 1);
    }

    private static dev.phpc.runtime.PhpThrow outOfRange(Context ctx, String string) {
        return Arguments.wrongValue(ctx, "str_decrement", 1, "string", "\"" + string + "\" is out of decrement range");
    }

    private static void check(Context ctx, String function, String string) {
        if (string.isEmpty()) {
            throw Arguments.wrongValue(ctx, function, 1, "string", "must not be empty");
        }
        for (int i = 0; i < string.length(); i++) {
            if (!LetterCase.isLetter(string.charAt(i)) && !LetterCase.isDigit(string.charAt(i))) {
                throw Arguments.wrongValue(ctx, function, 1, "string", "must be composed only of alphanumeric ASCII characters");
            }
        }
    }
}
