package dev.phpc.ext.standard.files;

import dev.phpc.ext.standard.streams.HttpWrapper;
import dev.phpc.ext.standard.streams.Stream;
import dev.phpc.ext.standard.streams.StreamWrapper.Call;
import dev.phpc.ext.standard.streams.Streams;
import dev.phpc.runtime.Context;
import dev.phpc.runtime.PhpArray;
import dev.phpc.runtime.declare.Effect;
import dev.phpc.runtime.declare.PhpFunction;

/// What the last response over `http://` said.
final class HttpFunctions {
    private HttpFunctions() {}

    @PhpFunction(value = "http_get_last_response_headers(): ?array", effects = {Effect.READS_STATE})
    static PhpArray http_get_last_response_headers(Context ctx) {
        PhpArray headers = HttpWrapper.LastResponse.of(ctx).headers();
        return headers == null ? null : headers.share();
    }

    @PhpFunction(value = "http_clear_last_response_headers(): void", effects = {Effect.WRITES_STATE})
    static void http_clear_last_response_headers(Context ctx) {
        HttpWrapper.LastResponse.of(ctx).headers(null);
    }

    /// The header lines of a URL, or by name, where a name that comes twice has a list.
    @PhpFunction(value = "get_headers(string $url, bool $associative = false, $context = null): array|false", effects = {Effect.READS_STATE, Effect.WRITES_STATE})
    static Object get_headers(Context ctx, String url, boolean associative, Object context) {
        Streams.checkPath(ctx, "get_headers", 1, "url", url);
        Stream stream = Streams.open(new Call(ctx, "get_headers", Streams.context(ctx, "get_headers", 3, context)), url, "r");
        if (stream == null) return false;
        stream.close();
        if (!(stream.wrapperData() instanceof PhpArray lines)) return false;
        return associative ? byName(lines) : lines;
    }

    private static PhpArray byName(PhpArray lines) {
        PhpArray headers = new PhpArray();
        for (int i = lines.first(); i >= 0; i = lines.next(i)) {
            String line = (String) lines.valueAt(i);
            int colon = line.indexOf(':');
            if (colon < 0) {
                headers.append(line);
                continue;
            }
            String name = line.substring(0, colon);
            String value = line.substring(colon + 1).stripLeading();
            if (!headers.has(name)) {
                headers.put(name, value);
            } else {
                PhpArray list = headers.get(name) instanceof PhpArray existing ? existing.copy() : PhpArray.of(headers.get(name));
                list.append(value);
                headers.put(name, list);
            }
        }
        return headers;
    }
}
