package dev.phpc.runtime.link;

/// Unwinds the body of a generator or the calls of a fiber that nobody will resume: `catch` does not see it, `finally` does.
public final class GeneratorEnd extends RuntimeException {
    public GeneratorEnd() {
        super(null, null, false, false);
    }
}
