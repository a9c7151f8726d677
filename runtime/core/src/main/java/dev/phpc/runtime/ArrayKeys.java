package dev.phpc.runtime;

/// The rule by which string keys of arrays are ints: decimal, no leading zero or plus, no `-0`, within 64 bits.
public final class ArrayKeys {

    private ArrayKeys() {}

    /// Whether a string key means an int.
    public static boolean isInt(String key) {
        int length = key.length();
        return length > 0 && key.charAt(0) <= '9' && isIntSlow(key, length);
    }

    private static boolean isIntSlow(String key, int length) {
        boolean negative = key.charAt(0) == '-';
        int at = negative ? 1 : 0;
        int digits = length - at;
        if (digits == 0 || digits > 19) {
            return false;
        }
        char first = key.charAt(at);
        if (first < '0' || first > '9' || first == '0' && (digits > 1 || negative)) {
            return false;
        }
        for (int i = at + 1; i < length; i++) {
            char c = key.charAt(i);
            if (c < '0' || c > '9') {
                return false;
            }
        }
        return digits < 19
                || key.substring(at).compareTo(negative ? "9223372036854775808" : "9223372036854775807") <= 0;
    }

    /// The int that a key means for which [#isInt] holds.
    public static long toInt(String key) {
        return Long.parseLong(key);
    }

    /// A key as arrays store it: Long or String.
    public static Object normalize(String key) {
        return isInt(key) ? (Object) toInt(key) : key;
    }

    static boolean areSequential(PhpArray array) {
        long expected = 0;
        for (int position = array.first(); position >= 0; position = array.next(position)) {
            if (array.names != null && array.names[position] != null || array.longs[position] != expected++) {
                return false;
            }
        }
        return true;
    }
}
