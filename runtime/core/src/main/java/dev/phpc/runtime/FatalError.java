package dev.phpc.runtime;

/// PHP's `Fatal error: …`: ends the request after its shutdown functions; PHP code can't catch it.
///
/// It keeps its JVM stack trace, from which [SourceLocations] reads the PHP frames when it is reported.
public final class FatalError extends RuntimeException {

    private final int level;
    private final transient Location location;

    public FatalError(String message) {
        this(Diagnostics.ERROR, message, null);
    }

    public FatalError(int level, String message, Location location) {
        super(message, null, false, true);
        this.level = level;
        this.location = location;
    }

    /// One of the fatal levels of [Diagnostics]: `ERROR`, `CORE_ERROR`, `COMPILE_ERROR`, `PARSE` …
    public int level() {
        return level;
    }

    /// Where it happened, or null for the place that its stack trace tells.
    public Location location() {
        return location;
    }
}
