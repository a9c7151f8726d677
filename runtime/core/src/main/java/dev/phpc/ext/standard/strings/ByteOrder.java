package dev.phpc.ext.standard.strings;

import dev.phpc.runtime.declare.PhpFunction;

/// The order of strings as sequences of bytes: the difference of the first bytes that differ, or -1 or 1 if one string begins the other.
public final class ByteOrder {
    private ByteOrder() {}

    public static long compare(String a, String b) {
        int shared = Math.min(a.length(), b.length());
        for (int i = 0; i < shared; i++) {
            if (a.charAt(i) != b.charAt(i)) {
                return a.charAt(i) - b.charAt(i);
            }
        }
        return Integer.compare(a.length(), b.length());
    }

    @PhpFunction(value = "strcoll(string $string1, string $string2): int", effects = {})
    static long strcoll(String string1, String string2) {
        // As C's strcoll, for which a NUL byte ends a string.
        return compare(string1 + '\0', string2 + '\0');
    }
}
