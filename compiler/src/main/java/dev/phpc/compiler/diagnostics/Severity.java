package dev.phpc.compiler.diagnostics;

/// The kinds of message PHP gives about a file it compiles, in PHP's own words.
public enum Severity {
    PARSE_ERROR("Parse error", true),
    FATAL_ERROR("Fatal error", true),
    WARNING("Warning", false),
    DEPRECATED("Deprecated", false);

    private final String label;
    private final boolean stops;

    Severity(String label, boolean stops) {
        this.label = label;
        this.stops = stops;
    }

    /// How PHP introduces it.
    public String label() {
        return label;
    }

    /// Does PHP refuse the file?
    public boolean isError() {
        return stops;
    }
}
