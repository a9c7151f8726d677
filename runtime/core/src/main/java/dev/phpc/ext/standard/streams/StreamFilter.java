package dev.phpc.ext.standard.streams;

import dev.phpc.runtime.Context;
import dev.phpc.runtime.PhpResource;
import java.util.Deque;

/// A filter on a stream. It is the resource that `stream_filter_append` returns.
public abstract class StreamFilter extends PhpResource {
    public static final int NORMAL = 0;
    public static final int FLUSHING = 1;
    public static final int CLOSING = 2;

    /// `PSFS_ERR_FATAL`, `PSFS_FEED_ME` and `PSFS_PASS_ON`.
    public enum Outcome { FATAL, FEED_ME, PASS_ON }

    private FilterChain chain;
    private Stream stream;

    protected StreamFilter(Context ctx) {
        super(ctx);
    }

    @Override
    protected String openTypeName() {
        return "stream filter";
    }

    /// Takes buckets from `in` and puts results into `out`. `flags` is one of the constants above.
    public abstract Outcome apply(Stream stream, Deque<String> in, Deque<String> out, int flags);

    /// The stream is closed, or the filter taken off it.
    public void close(Stream stream) {}

    final void attach(Stream stream, FilterChain chain) {
        this.stream = stream;
        this.chain = chain;
    }

    /// Takes the filter off its stream; what it still held is passed on.
    public final boolean remove() {
        if (chain == null) return false;
        FilterChain from = chain;
        chain = null;
        from.flushAndRemove(stream, this);
        markClosed();
        return true;
    }

    /// A filter that turns bytes into bytes one chunk at a time.
    public abstract static class Mapping extends StreamFilter {
        protected Mapping(Context ctx) {
            super(ctx);
        }

        protected abstract String map(String data, boolean last);

        @Override
        public final Outcome apply(Stream stream, Deque<String> in, Deque<String> out, int flags) {
            StringBuilder mapped = new StringBuilder();
            try {
                while (!in.isEmpty()) mapped.append(map(in.poll(), false));
                if (flags != NORMAL) mapped.append(map("", true));
            } catch (InvalidInput invalid) {
                stream.context().warning(stream.caller() + "(): Stream filter (" + invalid.filterName() + "): invalid byte sequence");
                return Outcome.FATAL;
            }
            if (mapped.isEmpty()) return Outcome.FEED_ME;
            out.add(mapped.toString());
            return Outcome.PASS_ON;
        }
    }

    /// Bytes that a filter can't convert.
    public static final class InvalidInput extends RuntimeException {
        private static final long serialVersionUID = 1L;

        public InvalidInput(String filterName) {
            super(filterName, null, false, false);
        }

        String filterName() {
            return getMessage();
        }
    }
}
