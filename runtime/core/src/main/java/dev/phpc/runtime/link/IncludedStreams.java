package dev.phpc.runtime.link;

import dev.phpc.ext.standard.streams.Stream;
import dev.phpc.ext.standard.streams.StreamContext;
import dev.phpc.ext.standard.streams.StreamWrapper;
import dev.phpc.ext.standard.streams.StreamWrapper.Call;
import dev.phpc.ext.standard.streams.Streams;
import dev.phpc.ext.standard.streams.Wrappers;
import dev.phpc.runtime.Context;

/// Source text that `include` reads through a stream wrapper: `php://filter/…`, `data:`, wrappers written in PHP.
final class IncludedStreams {
    private IncludedStreams() { }

    /// Whether a name has a scheme other than `file`.
    static boolean isStream(String path) {
        return !Wrappers.isPlain(path);
    }

    /// The source, or null after a warning.
    static String read(Context ctx, String function, String path) {
        Call call = new Call(ctx, function, StreamContext.standard(ctx));
        StreamWrapper wrapper = Wrappers.of(ctx).get(path.substring(0, Wrappers.schemeLength(path)));
        if (wrapper != null && wrapper.isUrl() && !ctx.ini().getBoolean("allow_url_include")) {
            call.warning(path.substring(0, Wrappers.schemeLength(path)) + ":// wrapper is disabled in the server configuration by allow_url_include=0");
            ctx.warning(function + "(" + path + "): Failed to open stream: no suitable wrapper could be found");
            return null;
        }
        Stream stream = Streams.open(call, path, "rb");
        if (stream == null) {
            return null;
        }
        String source = stream.rest(Integer.MAX_VALUE - 16);
        stream.close();
        return source;
    }
}
