package dev.phpc.runtime;

/// Tells which PHP source line is running.
public interface SourceLocations {

    /// The line of the innermost PHP frame of this thread; [Location#UNKNOWN] outside PHP code.
    Location current();

    /// The innermost PHP frame where `fatal` was thrown.
    default Location of(FatalError fatal) {
        return Location.UNKNOWN;
    }

    /// The PHP frames of this thread, one a line, as `Exception::getTraceAsString` lists them.
    default String trace() {
        return "#0 {main}";
    }

    /// The PHP frames where `fatal` was thrown.
    default String trace(FatalError fatal) {
        return "#0 {main}";
    }
}
