package dev.phpc.ext.pcre;

import dev.phpc.runtime.Context;
import dev.phpc.runtime.declare.Effect;
import dev.phpc.runtime.declare.PhpConstant;
import dev.phpc.runtime.declare.PhpFunction;

/// `preg_quote`, the last error, and what the extension says about itself.
final class PregQuote {
    @PhpConstant("PREG_NO_ERROR") static final long NO_ERROR = 0;
    @PhpConstant("PREG_INTERNAL_ERROR") static final long INTERNAL_ERROR = 1;
    @PhpConstant("PREG_BACKTRACK_LIMIT_ERROR") static final long BACKTRACK_LIMIT_ERROR = 2;
    @PhpConstant("PREG_RECURSION_LIMIT_ERROR") static final long RECURSION_LIMIT_ERROR = 3;
    @PhpConstant("PREG_BAD_UTF8_ERROR") static final long BAD_UTF8_ERROR = 4;
    @PhpConstant("PREG_BAD_UTF8_OFFSET_ERROR") static final long BAD_UTF8_OFFSET_ERROR = 5;
    @PhpConstant("PREG_JIT_STACKLIMIT_ERROR") static final long JIT_STACKLIMIT_ERROR = 6;
    @PhpConstant("PCRE_JIT_SUPPORT") static final boolean JIT_SUPPORT = true;

    private static final String SPECIAL = ".\\+*?[^]$(){}=!<>|:-#";

    private PregQuote() {}

    /// Puts a backslash before every character that means something in a pattern.
    @PhpFunction(value = "preg_quote(string $str, ?string $delimiter = null): string", effects = {})
    static String preg_quote(String str, String delimiter) {
        int extra = delimiter == null || delimiter.isEmpty() ? -1 : delimiter.charAt(0);
        int first = 0;
        while (first < str.length() && !isSpecial(str.charAt(first), extra)) first++;
        if (first == str.length()) return str;
        StringBuilder out = new StringBuilder(str.length() + 16).append(str, 0, first);
        for (int i = first; i < str.length(); i++) {
            char c = str.charAt(i);
            if (c == 0) {
                out.append("\\000");
            } else {
                if (isSpecial(c, extra)) out.append('\\');
                out.append(c);
            }
        }
        return out.toString();
    }

    private static boolean isSpecial(char c, int delimiter) {
        return c == delimiter || c == 0 || SPECIAL.indexOf(c) >= 0;
    }

    @PhpFunction(value = "preg_last_error(): int", effects = {Effect.READS_STATE})
    static long preg_last_error(Context ctx) {
        return PregState.of(ctx).lastError().ordinal();
    }

    @PhpFunction(value = "preg_last_error_msg(): string", effects = {Effect.READS_STATE})
    static String preg_last_error_msg(Context ctx) {
        return PregState.of(ctx).lastError().message();
    }
}
