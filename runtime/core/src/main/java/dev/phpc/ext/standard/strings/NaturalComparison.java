package dev.phpc.ext.standard.strings;

import dev.phpc.ext.standard.arrays.NaturalOrder;
import dev.phpc.runtime.declare.PhpFunction;

/// Strings compared with their numbers as numbers.
final class NaturalComparison {
    private NaturalComparison() {}

    @PhpFunction(value = "strnatcmp(string $string1, string $string2): int", effects = {})
    static long strnatcmp(String string1, String string2) {
        return NaturalOrder.compare(string1, string2, false);
    }

    @PhpFunction(value = "strnatcasecmp(string $string1, string $string2): int", effects = {})
    static long strnatcasecmp(String string1, String string2) {
        return NaturalOrder.compare(string1, string2, true);
    }
}
