package dev.phpc.ext.standard.streams;

import dev.phpc.runtime.Context;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.Set;

/// The streams a request has open; those it did not close itself are closed at its end.
public final class OpenStreams {
    private final Set<Stream> streams = new LinkedHashSet<>();

    private OpenStreams() {}

    public static OpenStreams of(Context ctx) {
        return ctx.state(OpenStreams.class, OpenStreams::new);
    }

    void add(Stream stream) {
        streams.add(stream);
    }

    void remove(Stream stream) {
        streams.remove(stream);
    }

    /// To be called once the request's output is complete.
    public void closeAll() {
        for (Stream stream : new ArrayList<>(streams)) stream.close();
    }
}
