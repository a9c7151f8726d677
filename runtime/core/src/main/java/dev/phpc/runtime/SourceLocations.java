package dev.phpc.runtime;

/// Tells which PHP source line is running.
public interface SourceLocations {

    /// The line of the innermost PHP frame of this thread.
    Location current();
}
