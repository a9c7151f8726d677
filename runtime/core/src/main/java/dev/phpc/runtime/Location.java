package dev.phpc.runtime;

/// A place in PHP source: a file as PHP shows it, and a line counted from 1.
public record Location(String file, int line) {

    /// Where no PHP code runs: start-up and shutdown.
    public static final Location UNKNOWN = new Location("Unknown", 0);
}
