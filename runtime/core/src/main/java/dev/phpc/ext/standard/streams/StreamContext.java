package dev.phpc.ext.standard.streams;

import dev.phpc.runtime.Context;
import dev.phpc.runtime.PhpArray;
import dev.phpc.runtime.PhpResource;

/// Options and parameters that wrappers look at: `['http' => ['method' => 'POST']]`.
public final class StreamContext extends PhpResource {
    private PhpArray options = new PhpArray();
    private Object notification;

    public StreamContext(Context ctx) {
        super(ctx);
    }

    /// The context of calls that are given none.
    public static StreamContext standard(Context ctx) {
        return ctx.state(Default.class, Default::new).get(ctx);
    }

    private static final class Default {
        private StreamContext context;

        StreamContext get(Context ctx) {
            if (context == null) context = new StreamContext(ctx);
            return context;
        }
    }

    @Override
    protected String openTypeName() {
        return "stream-context";
    }

    public PhpArray options() {
        return options.share();
    }

    /// An option's value, null if it is not set.
    public Object option(String wrapper, String name) {
        return options.get(wrapper) instanceof PhpArray ofWrapper ? ofWrapper.get(name) : null;
    }

    public void option(String wrapper, String name, Object value) {
        PhpArray ofWrapper = options.get(wrapper) instanceof PhpArray existing ? existing.copy() : new PhpArray();
        ofWrapper.put(name, value);
        options = options.writable();
        options.put(wrapper, ofWrapper);
    }

    /// The callback of the parameter `notification`, or null.
    public Object notification() {
        return notification;
    }

    public void notification(Object callback) {
        notification = callback;
    }
}
