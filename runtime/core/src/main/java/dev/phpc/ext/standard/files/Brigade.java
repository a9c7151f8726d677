package dev.phpc.ext.standard.files;

import dev.phpc.runtime.Context;
import dev.phpc.runtime.PhpResource;
import java.util.Deque;

/// The buckets on one side of a user's filter.
final class Brigade extends PhpResource {
    private final Deque<String> buckets;

    Brigade(Context ctx, Deque<String> buckets) {
        super(ctx);
        this.buckets = buckets;
    }

    @Override
    protected String openTypeName() {
        return "userfilter.bucket brigade";
    }

    Deque<String> buckets() {
        return buckets;
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
