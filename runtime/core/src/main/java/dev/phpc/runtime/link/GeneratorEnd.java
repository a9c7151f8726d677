package dev.phpc.runtime.link;

/// Unwinds the body of a generator that nobody will resume: `catch` does not see it, `finally` does.
final class GeneratorEnd extends RuntimeException {
    GeneratorEnd() {
        super(null, null, false, false);
    }
}
