package dev.phpc.ext.standard.output;

import dev.phpc.runtime.Context;
import dev.phpc.runtime.Conversions;
import dev.phpc.runtime.OutputHandler;
import dev.phpc.runtime.PhpArray;
import dev.phpc.runtime.objects.PhpCallable;

/// A callback of the program as a handler: it gets the content and the flags.
record CallbackOutputHandler(PhpCallable callback) implements OutputHandler {

    @Override
    public String process(Context ctx, String content, int flags) {
        Object result = callback.call(ctx, content, (long) flags);
        return switch (result) {
            case Boolean bool -> bool ? "" : null;
            case PhpArray array -> "Array";
            case null, default -> Conversions.toString(ctx, result);
        };
    }

    @Override
    public String name() {
        return callback.name();
    }
}
