package dev.phpc.runtime;

/// A program's own handler of diagnostics: `set_error_handler`.
public interface ErrorHandler {

    /// False if PHP's standard handling shall follow.
    boolean handle(Context ctx, int level, String message, Location location);
}
