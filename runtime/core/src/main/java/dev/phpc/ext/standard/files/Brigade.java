package dev.phpc.ext.standard.files;

import dev.phpc.runtime.Context;
import dev.phpc.runtime.PhpResource;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;

/// The buckets on one side of a user's filter.
final class Brigade extends PhpResource {
    private final Deque<Object> buckets = new ArrayDeque<>();

    Brigade(Context ctx, Collection<String> data) {
        super(ctx);
        buckets.addAll(data);
    }

    @Override
    protected String openTypeName() {
        return "userfilter.bucket brigade";
    }

    /// The data of the first bucket, taken out; null if there is none.
    String poll() {
        return data(buckets.poll());
    }

    /// A bucket stands in a brigade once: the last place counts.
    void append(StreamBucket bucket) {
        buckets.remove(bucket);
        buckets.addLast(bucket);
    }

    void prepend(StreamBucket bucket) {
        buckets.remove(bucket);
        buckets.addFirst(bucket);
    }

    boolean isEmpty() {
        return buckets.isEmpty();
    }

    void moveTo(Deque<String> target) {
        while (!buckets.isEmpty()) target.add(poll());
    }

    private static String data(Object bucket) {
        return bucket instanceof StreamBucket object ? object.data() : (String) bucket;
    }

    /// What the property `bucket` of a bucket holds.
    static final class Handle extends PhpResource {
        Handle(Context ctx) {
            super(ctx);
        }

        @Override
        protected String openTypeName() {
            return "userfilter.bucket";
        }
    }
}
