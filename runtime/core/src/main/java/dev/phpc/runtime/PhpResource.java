package dev.phpc.runtime;

/// A PHP resource: an id that is unique in its request, and a type. Kinds of resources extend this class.
public abstract class PhpResource {

    private final long id;
    private boolean closed;

    protected PhpResource(Context ctx) {
        id = ctx.nextResourceId();
    }

    public final long id() {
        return id;
    }

    /// The type as `get_resource_type` names it while the resource is open: `stream`, `stream-context` …
    protected abstract String openTypeName();

    public final String typeName() {
        return closed ? "Unknown" : openTypeName();
    }

    public final boolean isClosed() {
        return closed;
    }

    public final void markClosed() {
        closed = true;
    }

    @Override
    public final String toString() {
        return "Resource id #" + id;
    }
}
