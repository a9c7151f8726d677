package dev.phpc.ext.standard.http;

import dev.phpc.runtime.Context;
import dev.phpc.runtime.Location;
import dev.phpc.runtime.PhpArray;
import dev.phpc.runtime.Ref;
import dev.phpc.runtime.declare.Effect;
import dev.phpc.runtime.declare.PhpFunction;
import dev.phpc.runtime.objects.PhpCallable;

/// `header` and its kin.
final class HeaderFunctions {
    static final String ALREADY_SENT = "Cannot modify header information - headers already sent by ";

    private HeaderFunctions() {}

    @PhpFunction(
            value = "header(string $header, bool $replace = true, int $response_code = 0): void",
            effects = Effect.WRITES_STATE)
    static void header(Context ctx, String header, boolean replace, long responseCode) {
        send(ctx, header, responseCode);
    }

    /// False if the line can't be sent.
    static boolean send(Context ctx, String header, long responseCode) {
        int end = header.length();
        while (end > 0 && (header.charAt(end - 1) == ' ' || header.charAt(end - 1) >= '\t' && header.charAt(end - 1) <= '\r')) {
            end--;
        }
        String line = header.substring(0, end);
        if (ResponseHeaders.tooLate(ctx, ALREADY_SENT)) {
            return false;
        }
        if (line.indexOf('\n') >= 0 || line.indexOf('\r') >= 0) {
            ctx.warning("Header may not contain more than a single header, new line detected");
            return false;
        }
        if (line.indexOf('\0') >= 0) {
            ctx.warning("Header may not contain NUL bytes");
            return false;
        }
        ResponseHeaders.of(ctx).set(line, (int) responseCode);
        return true;
    }

    @PhpFunction(value = "header_remove(?string $name = null): void", effects = Effect.WRITES_STATE)
    static void headerRemove(Context ctx, String name) {
        ResponseHeaders.tooLate(ctx, ALREADY_SENT);
    }

    @PhpFunction(value = "headers_list(): array", effects = Effect.READS_STATE)
    static PhpArray headersList() {
        return new PhpArray();
    }

    @PhpFunction(value = "headers_sent(&$filename = null, &$line = null): bool", effects = Effect.READS_STATE)
    static boolean headersSent(Context ctx, Ref filename, Ref line) {
        Location started = ctx.output().startedAt();
        if (filename != null) {
            filename.set(started == null ? "" : started.file());
        }
        if (line != null) {
            line.set(started == null ? 0L : (long) started.line());
        }
        return started != null;
    }

    /// The status; setting it answers the one before, or true if there was none.
    @PhpFunction(
            value = "http_response_code(int $response_code = 0): int|bool",
            effects = {Effect.READS_STATE, Effect.WRITES_STATE})
    static Object httpResponseCode(Context ctx, long responseCode) {
        ResponseHeaders headers = ResponseHeaders.of(ctx);
        int before = headers.status();
        if (responseCode == 0) {
            return before == 0 ? (Object) false : (Object) (long) before;
        }
        if (ResponseHeaders.tooLate(ctx, "http_response_code(): Cannot set response code - headers already sent ")) {
            return false;
        }
        if (headers.hasStatusLine()) {
            ctx.warning("http_response_code(): Calling http_response_code() after header('HTTP/...') has no effect");
        }
        headers.status((int) responseCode);
        return before == 0 ? (Object) true : (Object) (long) before;
    }

    @PhpFunction(value = "header_register_callback(callable $callback): bool", effects = Effect.WRITES_STATE)
    static boolean headerRegisterCallback(Context ctx, PhpCallable callback) {
        ResponseHeaders.of(ctx).beforeSending(ctx, callback);
        return true;
    }
}
