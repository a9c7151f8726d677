package dev.phpc.ext.standard.strings;

/// Offsets and lengths as PHP counts them: a negative one from the end, and everything cut to the string.
final class Bounds {
    private Bounds() {}

    static int start(String string, long offset) {
        int length = string.length();
        return (int) (offset < 0 ? Math.max(0, offset + length) : Math.min(offset, length));
    }

    /// Where a part ends that begins at `start`; a null length is the rest.
    static int end(String string, int start, Long length) {
        if (length == null) {
            return string.length();
        }
        return length < 0
                ? (int) Math.max(start, string.length() + length)
                : (int) (start + Math.min(length, string.length() - start));
    }
}
