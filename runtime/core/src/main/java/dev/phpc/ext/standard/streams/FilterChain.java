package dev.phpc.ext.standard.streams;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/// The filters of one direction of a stream, in the order data passes them.
public final class FilterChain {
    private static final Result FAILED = new Result("", true);
    private static final Result NOTHING = new Result("", false);

    private final List<StreamFilter> filters = new ArrayList<>(0);

    record Result(String data, boolean failed) {}

    FilterChain() {}

    public boolean isEmpty() {
        return filters.isEmpty();
    }

    public void prepend(Stream stream, StreamFilter filter) {
        filters.add(0, filter);
        filter.attach(stream, this);
    }

    public void append(Stream stream, StreamFilter filter) {
        filters.add(filter);
        filter.attach(stream, this);
    }

    Result apply(Stream stream, String data, int flags) {
        return apply(stream, data, flags, 0);
    }

    private Result apply(Stream stream, String data, int flags, int from) {
        Deque<String> buckets = new ArrayDeque<>();
        if (!data.isEmpty()) buckets.add(data);
        for (StreamFilter filter : new ArrayList<>(filters.subList(from, filters.size()))) {
            Deque<String> out = new ArrayDeque<>();
            StreamFilter.Outcome outcome = filter.apply(stream, buckets, out, flags);
            if (outcome == StreamFilter.Outcome.FATAL) return FAILED;
            if (outcome == StreamFilter.Outcome.FEED_ME) {
                if (flags == StreamFilter.NORMAL) return NOTHING;
                out.clear();
            }
            buckets = out;
        }
        return new Result(String.join("", buckets), false);
    }

    /// Sends bytes that were read before the last filter was appended through it. False if it can't take them.
    public boolean filterBuffered(Stream stream) {
        String unread = stream.takeBuffer();
        if (unread.isEmpty()) return true;
        Result result = apply(stream, unread, StreamFilter.NORMAL, filters.size() - 1);
        stream.appendToBuffer(result.failed() ? unread : result.data());
        return !result.failed();
    }

    /// Takes a filter off that never worked.
    public void drop(StreamFilter filter) {
        filters.remove(filter);
    }

    /// Only the filter itself is told that it closes; those behind it just get what it held.
    private Result flushOne(Stream stream, StreamFilter filter, int index) {
        Deque<String> held = new ArrayDeque<>();
        if (filter.apply(stream, new ArrayDeque<>(), held, StreamFilter.CLOSING) != StreamFilter.Outcome.PASS_ON) return NOTHING;
        return apply(stream, String.join("", held), StreamFilter.NORMAL, index + 1);
    }

    void flushAndRemove(Stream stream, StreamFilter filter) {
        int index = filters.indexOf(filter);
        if (index < 0) return;
        Result held = flushOne(stream, filter, index);
        filters.remove(filter);
        if (!held.failed() && !held.data().isEmpty()) {
            if (this == stream.readFilters()) stream.appendToBuffer(held.data());
            else stream.writeToDevice(held.data());
        }
        filter.close(stream);
    }

    void close(Stream stream) {
        for (StreamFilter filter : new ArrayList<>(filters)) {
            filter.close(stream);
            filter.markClosed();
        }
        filters.clear();
    }
}
