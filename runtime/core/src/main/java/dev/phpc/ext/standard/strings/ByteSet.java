package dev.phpc.ext.standard.strings;

import dev.phpc.runtime.Context;

/// A set of bytes.
final class ByteSet {
    /// What `trim` removes unless told otherwise.
    static final String WHITE_SPACE_TEXT = " \n\r\t\u000b\0";
    static final ByteSet WHITE_SPACE = of(WHITE_SPACE_TEXT);

    private final boolean[] members = new boolean[256];

    private ByteSet() {}

    /// The bytes that occur in a string.
    static ByteSet of(String characters) {
        ByteSet set = new ByteSet();
        for (int i = 0; i < characters.length(); i++) {
            set.members[characters.charAt(i)] = true;
        }
        return set;
    }

    /// The bytes that occur in a mask in which `a..z` is a range; a malformed range is a warning and stands for its characters.
    static ByteSet parse(Context ctx, String function, String mask) {
        if (!mask.contains("..")) {
            return of(mask);
        }
        ByteSet set = new ByteSet();
        int length = mask.length();
        for (int i = 0; i < length; i++) {
            char c = mask.charAt(i);
            if (mask.startsWith("..", i + 1) && i + 3 < length && mask.charAt(i + 3) >= c) {
                for (int member = c; member <= mask.charAt(i + 3); member++) {
                    set.members[member] = true;
                }
                i += 3;
            } else if (mask.startsWith("..", i)) {
                warn(ctx, function, mask, i);
            } else {
                set.members[c] = true;
            }
        }
        return set;
    }

    /// Tells what is wrong with the `..` at `dots`.
    private static void warn(Context ctx, String function, String mask, int dots) {
        String problem = dots == 0 ? "no character to the left of '..'"
                : dots + 2 >= mask.length() ? "no character to the right of '..'"
                : mask.charAt(dots - 1) > mask.charAt(dots + 2) ? "'..'-range needs to be incrementing"
                : null;
        ctx.warning(function + "(): Invalid '..'-range" + (problem == null ? "" : ", " + problem));
    }

    boolean contains(char c) {
        return members[c];
    }
}
