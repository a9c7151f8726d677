package dev.phpc.ext.core;

import dev.phpc.ext.standard.strings.ByteOrder;
import dev.phpc.ext.standard.strings.LetterCase;
import dev.phpc.runtime.Arguments;
import dev.phpc.runtime.Context;
import dev.phpc.runtime.declare.PhpFunction;

/// The string functions that belong to the engine.
final class StringComparisons {
    private StringComparisons() {}

    @PhpFunction(value = "strlen(string $string): int", effects = {})
    static long strlen(String string) {
        return string.length();
    }

    @PhpFunction(value = "strcmp(string $string1, string $string2): int", effects = {})
    static long strcmp(String string1, String string2) {
        return ByteOrder.compare(string1, string2);
    }

    @PhpFunction(value = "strcasecmp(string $string1, string $string2): int", effects = {})
    static long strcasecmp(String string1, String string2) {
        return ByteOrder.compare(LetterCase.strtolower(string1), LetterCase.strtolower(string2));
    }

    @PhpFunction(value = "strncmp(string $string1, string $string2, int $length): int", effects = {})
    static long strncmp(Context ctx, String string1, String string2, long length) {
        return ByteOrder.compare(first(ctx, "strncmp", string1, length), first(ctx, "strncmp", string2, length));
    }

    @PhpFunction(value = "strncasecmp(string $string1, string $string2, int $length): int", effects = {})
    static long strncasecmp(Context ctx, String string1, String string2, long length) {
        return ByteOrder.compare(
                LetterCase.strtolower(first(ctx, "strncasecmp", string1, length)),
                LetterCase.strtolower(first(ctx, "strncasecmp", string2, length)));
    }

    private static String first(Context ctx, String function, String string, long length) {
        if (length < 0) {
            throw Arguments.wrongValue(ctx, function, 3, "length", "must be greater than or equal to 0");
        }
        return length < string.length() ? string.substring(0, (int) length) : string;
    }
}
