package dev.phpc.ext.standard.strings;

import dev.phpc.runtime.declare.PhpFunction;

/// The order of strings as sequences of bytes, as -1, 0 or 1.
public final class ByteOrder {
    private ByteOrder() {}

    public static long compare(String a, String b) {
        return Integer.signum(a.compareTo(b));
    }

    @PhpFunction(value = "strcoll(string $string1, string $string2): int", effects = {})
    static long strcoll(String string1, String string2) {
        return compare(string1, string2);
    }
}
