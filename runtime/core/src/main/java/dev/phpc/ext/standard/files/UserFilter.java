package dev.phpc.ext.standard.files;

import dev.phpc.ext.standard.streams.Stream;
import dev.phpc.ext.standard.streams.StreamFilter;
import dev.phpc.runtime.Context;
import dev.phpc.runtime.Conversions;
import dev.phpc.runtime.Ref;
import dev.phpc.runtime.Slot;
import dev.phpc.runtime.objects.Instantiation;
import dev.phpc.runtime.objects.Objects;
import dev.phpc.runtime.objects.PhpClass;
import dev.phpc.runtime.objects.PhpObject;
import java.util.Deque;
import java.util.List;

/// A filter whose work is done by a PHP object.
final class UserFilter extends StreamFilter {
    private final Context ctx;
    private final PhpObject object;

    private UserFilter(Context ctx, PhpObject object) {
        super(ctx);
        this.ctx = ctx;
        this.object = object;
    }

    /// Null after a warning, or if `onCreate` says no.
    static UserFilter create(Context ctx, String function, String className, String name, Object parameters) {
        PhpClass cls = ctx.classes().lookup(className, true);
        if (cls == null) {
            ctx.warning(function + "(): User-filter \"" + name + "\" requires class \"" + className + "\", but that class is not defined");
            return null;
        }
        PhpObject object = Instantiation.allocate(ctx, cls);
        Objects.setProperty(ctx, object, "filtername", name, cls);
        Objects.setProperty(ctx, object, "params", parameters == dev.phpc.runtime.Missing.ARGUMENT || parameters == null ? "" : parameters, cls);
        UserFilter filter = new UserFilter(ctx, object);
        return Boolean.FALSE.equals(filter.call("oncreate")) ? null : filter;
    }

    private Object call(String method, Object... args) {
        return Slot.value(object.cls().method(method).call(ctx, object, args));
    }

    @Override
    public Outcome apply(Stream stream, Deque<String> in, Deque<String> out, int flags) {
        Objects.setProperty(ctx, object, "stream", stream, object.cls());
        Brigade input = new Brigade(ctx, in);
        Brigade results = new Brigade(ctx, List.of());
        in.clear();
        long outcome = Conversions.toLong(ctx, call("filter", input, results, new Ref(0L), flags == CLOSING));
        Objects.setProperty(ctx, object, "stream", null, object.cls());
        if (!input.isEmpty()) {
            ctx.warning(stream.caller() + "(): Unprocessed filter buckets remaining on input brigade");
        }
        if (outcome == StreamFilters.PASS_ON) {
            results.moveTo(out);
            return Outcome.PASS_ON;
        }
        return outcome == StreamFilters.FEED_ME ? Outcome.FEED_ME : Outcome.FATAL;
    }

    @Override
    public void close(Stream stream) {
        call("onclose");
    }
}
