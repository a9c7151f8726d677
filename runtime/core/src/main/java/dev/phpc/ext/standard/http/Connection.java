package dev.phpc.ext.standard.http;

import dev.phpc.runtime.Context;
import dev.phpc.runtime.declare.Effect;
import dev.phpc.runtime.declare.PhpConstant;
import dev.phpc.runtime.declare.PhpFunction;

/// The connection to the client: on a command line it never breaks.
final class Connection {
    @PhpConstant("CONNECTION_NORMAL")
    static final long CONNECTION_NORMAL = 0;

    @PhpConstant("CONNECTION_ABORTED")
    static final long CONNECTION_ABORTED = 1;

    @PhpConstant("CONNECTION_TIMEOUT")
    static final long CONNECTION_TIMEOUT = 2;

    private Connection() {}

    @PhpFunction(value = "connection_aborted(): int", effects = Effect.READS_STATE)
    static long connectionAborted() {
        return 0;
    }

    @PhpFunction(value = "connection_status(): int", effects = Effect.READS_STATE)
    static long connectionStatus() {
        return CONNECTION_NORMAL;
    }

    /// The setting as it was.
    @PhpFunction(value = "ignore_user_abort(?bool $enable = null): int", effects = {Effect.READS_STATE, Effect.WRITES_STATE})
    static long ignoreUserAbort(Context ctx, Boolean enable) {
        long before = "1".equals(ctx.ini().get("ignore_user_abort")) ? 1 : 0;
        if (enable != null) {
            ctx.ini().set("ignore_user_abort", enable ? "1" : "0");
        }
        return before;
    }
}
