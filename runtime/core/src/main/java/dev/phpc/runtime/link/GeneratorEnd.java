package dev.phpc.runtime.link;

/// Unwinds the body of a generator or the calls of a fiber that nobody will resume: `catch` does not see it, `finally` does.
public final class GeneratorEnd extends RuntimeException {
    private final boolean isGenerator;
    private boolean ranFinally;

    public GeneratorEnd(boolean isGenerator) {
        super(null, null, false, false);
        this.isGenerator = isGenerator;
    }

    /// A `finally` begins on the way out.
    void entersFinally() {
        ranFinally = true;
    }

    /// On the way out of a `finally` that had an exception waiting: is that thrown now? PHP forgets those around the `yield` itself, but not
    /// those further out, and in fibers forgets them all.
    boolean revivesExceptions() {
        return isGenerator && ranFinally;
    }
}
