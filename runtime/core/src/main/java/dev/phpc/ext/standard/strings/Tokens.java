package dev.phpc.ext.standard.strings;

import dev.phpc.runtime.Context;
import dev.phpc.runtime.declare.Effect;
import dev.phpc.runtime.declare.PhpFunction;

/// `strtok`, which remembers its string from call to call.
final class Tokens {
    private String string;
    private int position;
    private boolean started;

    private Tokens() {}

    @PhpFunction(
            value = "strtok(string $string, ?string $token = null): string|false",
            effects = {Effect.READS_STATE, Effect.WRITES_STATE})
    static Object strtok(Context ctx, String string, String token) {
        Tokens tokens = ctx.state(Tokens.class, Tokens::new);
        if (token != null) {
            tokens.string = string;
            tokens.position = 0;
            tokens.started = true;
        }
        return tokens.next(ctx, token == null ? string : token);
    }

    private Object next(Context ctx, String characters) {
        if (string == null) {
            if (!started) {
                ctx.warning("strtok(): Both arguments must be provided when starting tokenization");
            }
            return false;
        }
        ByteSet separators = ByteSet.of(characters);
        int start = position;
        while (start < string.length() && separators.contains(string.charAt(start))) {
            start++;
        }
        if (start >= string.length()) {
            string = null;
            return false;
        }
        int end = start;
        while (end < string.length() && !separators.contains(string.charAt(end))) {
            end++;
        }
        position = end + 1;
        return string.substring(start, end);
    }
}
