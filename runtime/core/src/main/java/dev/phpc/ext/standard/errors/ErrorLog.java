package dev.phpc.ext.standard.errors;

import dev.phpc.ext.standard.streams.Stream;
import dev.phpc.ext.standard.streams.StreamWrapper;
import dev.phpc.ext.standard.streams.Streams;
import dev.phpc.runtime.Context;
import dev.phpc.runtime.declare.Effect;
import dev.phpc.runtime.declare.PhpFunction;

/// `error_log`.
final class ErrorLog {

    private static final int MAIL = 1;
    private static final int TCP = 2;
    private static final int FILE = 3;

    private ErrorLog() {}

    @PhpFunction(value = "error_log(string $message, int $message_type = 0, ?string $destination = null, "
            + "?string $additional_headers = null): bool", effects = {Effect.WRITES_STATE})
    static boolean errorLog(Context ctx, String message, long type, String destination, String headers) {
        switch ((int) type) {
            case MAIL -> {
                return false;
            }
            case TCP -> {
                ctx.warning("error_log(): TCP/IP option not available!");
                return false;
            }
            case FILE -> {
                return append(ctx, message, destination == null ? "" : destination);
            }
            default -> {
                ctx.diagnostics().reports().log(message);
                return true;
            }
        }
    }

    private static boolean append(Context ctx, String message, String file) {
        Stream stream = Streams.open(new StreamWrapper.Call(ctx, "error_log"), file, "a");
        if (stream == null) {
            return false;
        }
        stream.write(message);
        stream.close();
        return true;
    }
}
